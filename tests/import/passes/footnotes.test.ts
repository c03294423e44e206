import { expect, test } from 'vitest';
import { readDocument } from '#markdown';
import { bodyOf } from '../imported.ts';

test('the texts of footnotes stand at the end, where the site finds them', () => {
  const mdx = bodyOf('>[!BEGINTABS]\n\n>[!TAB a]\n\nb[^1]\n\n[^1]: c\n\n>[!ENDTABS]\n\nd');
  expect(mdx).toBe('<Tabs>\n  <Tab title="a">\n    b[^1]\n  </Tab>\n</Tabs>\n\nd\n\n[^1]: c');
  expect(readDocument(mdx).problems).toEqual([]);
  expect(JSON.stringify(readDocument(mdx).nodes)).toContain('"value":"c');
});
