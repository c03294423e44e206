import { describe, expect, test } from 'vitest';
import { siteSections } from '#site';

const current = (pathname: string): Record<string, string | undefined> =>
  Object.fromEntries(siteSections('it', pathname).map((section) => [section.name, section.current]));

describe('the parts of the site', () => {
  test('are in the language of the page', () => {
    expect(siteSections('sv', '/sv/').map(({ href }) => href)).toEqual(['/sv/', '/sv/drift/', '/sv/guides/']);
  });

  test('have guides only where there are some', () => {
    expect(siteSections('ja', '/ja/').map(({ name }) => name)).toEqual(['catalogue', 'drift']);
  });

  test('tell the page that is open from the part that it is in', () => {
    expect(current('/it/')).toMatchObject({ catalogue: 'page', drift: undefined, guides: undefined });
    expect(current('/it/blueprints/audiences/known/')).toMatchObject({ catalogue: 'true' });
    expect(current('/it/compare/audiences/known/')).toMatchObject({ catalogue: 'true' });
    expect(current('/it/drift/audiences/known/')).toMatchObject({ catalogue: undefined, drift: 'true' });
    expect(current('/it/rules/link-target/')).toMatchObject({ guides: 'true' });
  });

  test('are open nowhere in the search', () => {
    expect(current('/it/search/')).toEqual({});
  });
});
