import { expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

test.each([
  ['## <a id="old"></a>Heading', '## Heading {/* #old */}'],
  ['## Heading <a name="old"/>', '## Heading {/* #old */}'],
  ['## <a id="old">Heading</a>', '## Heading {/* #old */}'],
  ['## <a id="old"></a>Heading {#own}', '## Heading {/* #own */}'],
  ['<a id="old"></a>\n\n## Heading', '## Heading {/* #old */}'],
  ['<a id="old"></a>\n<a id="older"></a>\n\n## Heading', '## Heading {/* #old */}'],
  ['<a name="old">\n\n## Heading\n\ntext', '## Heading {/* #old */}\n\ntext'],
  ['text <a id="old"></a>here', 'text here'],
  ['<a id="old" href="b.md">here</a>', '<a href="b.mdx">here</a>'],
])('%j becomes %j', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});

test('an anchor is not told of, another attribute is', () => {
  expect(warningsOf('a <a id="b"></a> c')).toEqual([]);
  expect(warningsOf('a <a id="b" href="c">d</a>')).toEqual(['1:3 attribute-dropped']);
});
