import { expect, test } from 'vitest';
import { relatedPages } from '../../src/site/related-pages.ts';
import { siteOf } from './site-of.ts';

const site = siteOf('entries: [start, twin, near, far, rare, alone, end, other]\n', [
  ['start', 'platform', 'campaign'],
  ['twin', 'platform', 'campaign', 'journeys'],
  ['near', 'platform'],
  ['far', 'platform'],
  ['rare', 'journeys', 'platform'],
  'alone',
  ['end', 'platform', 'campaign', 'journeys'],
  ['other', 'analytics'],
]);

function related(slug: string): string[] {
  const page = site.pageBySlug('pt', slug);
  return (page ? relatedPages(site, page) : []).map(
    (other) => `${other.page.slug}: ${other.shared.map(({ id }) => id).join(', ')}`,
  );
}

test('pages that share more, and rarer, applications come first, without the neighbours in the reading order', () => {
  expect(related('start')).toEqual([
    'end: platform, campaign',
    'near: platform',
    'far: platform',
    'rare: platform',
  ]);
  // Of pages that share the same, the nearer one comes first.
  expect(related('rare')).toEqual([
    'end: platform, journeys',
    'twin: platform, journeys',
    'near: platform',
    'start: platform',
  ]);
});

test('a page without applications, or with one of its own, has none', () => {
  expect(related('alone')).toEqual([]);
  expect(related('other')).toEqual([]);
});

test('none is offered twice where front matter names an application twice', () => {
  const twice = siteOf('entries: [one, two, three]\n', [
    ['one', 'platform', 'platform'],
    'two',
    ['three', 'platform', 'platform'],
  ]);
  const page = twice.pageBySlug('pt', 'one');
  expect(page && relatedPages(twice, page).map(({ href }) => href)).toEqual(['/pt/blueprints/three/']);
});
