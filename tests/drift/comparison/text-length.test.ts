import { expect, test } from 'vitest';
import { lengthOf } from '../../../src/drift/comparison/text-length.ts';
import { texts } from '../../e2e/ten-languages.ts';
import { blueprint, ledger } from '../blueprint.ts';
import { checkFiles, findingsOf } from '../check-files.ts';

test('texts that say the same are of like length in every language', () => {
  const lengths = Object.values(texts).map(({ text }) => lengthOf(text));
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(2);
});

test.each(['ja', 'ko', 'zh'] as const)('of two paragraphs the one that %s has is recognized', (language) => {
  const files = blueprint({
    de: { body: `Das gilt nachts ebenso.\n\n${texts.de.text}`, from: 'b' },
    [language]: texts[language].text,
  });
  const [finding] = findingsOf(checkFiles({ ...files, ...ledger }), 'paragraph-missing');
  expect(finding?.message).toBe(
    `${language} lacks the paragraph “Das gilt nachts ebenso.”, which the newer de has.`,
  );
});
