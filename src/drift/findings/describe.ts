import { languagesOf, type SharedDifference } from './differences.ts';
import { named, shorten, verb } from '../words.ts';

/** A difference in words: what it is, and what to do about it. */
export function describeDifference(difference: SharedDifference): { message: string; help: string } {
  const { lacks } = difference;
  return {
    message: lacks === null ? describeChange(difference) : describeGap(difference),
    help: advise(difference),
  };
}

function describeGap({ subject, odd, others, lacks, cause }: SharedDifference): string {
  const [lacking, having] = lacks === 'odd' ? [odd, others] : [others, odd];
  const [without, withIt] = [languagesOf(lacking), languagesOf(having)];
  const words = having.map(({ spot }) => spot.words).find((found) => found !== undefined);
  const what = `${subject}${words ? ` “${shorten(words)}”` : ''}`;
  if (cause === 'behind' && lacks === 'others') {
    return `${named(withIt)} still ${verb(withIt, 'has', 'have')} the ${what}, which the newer ${named(without)} ${verb(without, 'lacks', 'lack')}.`;
  }
  const newer = cause === 'behind' ? 'the newer ' : '';
  return `${named(without)} ${verb(without, 'lacks', 'lack')} the ${what}, which ${newer}${named(withIt)} ${verb(withIt, 'has', 'have')}.`;
}

function describeChange({ subject, odd, others, values, cause }: SharedDifference): string {
  const [first, second] = [languagesOf(odd), languagesOf(others)];
  const newer = cause === 'behind' ? 'the newer ' : '';
  const [own, theirs] = [values?.odd ?? '', values?.others ?? ''];
  return `The ${subject} ${subject.startsWith('applications') ? 'differ' : 'differs'}: ${named(first)} ${verb(first, 'has', 'have')} ${own}, ${newer}${named(second)} ${verb(second, 'has', 'have')} ${theirs}.`;
}

function advise({ odd, others, lacks, cause }: SharedDifference): string {
  const [behind, ahead] = [named(languagesOf(odd)), named(languagesOf(others))];
  if (cause === 'behind') {
    return lacks === 'others'
      ? `Take it out of ${behind} when that is brought to the newer source.`
      : `Bring ${behind} to the source commit of ${ahead}.`;
  }
  if (cause === 'defect')
    return `The source is the same, so that the translations should agree: compare ${behind} with ${ahead}.`;
  return 'Add the commits to sources.yaml, so that the checker can tell which side is newer.';
}
