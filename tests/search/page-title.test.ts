import { expect, test } from 'vitest';
import { withTitle } from '../../src/search/index/page-title.ts';

const page = '<main><h1 id="a">Casos <em>de uso</em></h1><p>Texto</p></main>';

test('a title that says something else stands below the first heading, as text', () => {
  expect(withTitle(page, 'Dados & <b>')).toBe(
    '<main><h1 id="a">Casos <em>de uso</em></h1><p data-pagefind-weight="7">Dados &amp; &lt;b&gt;</p><p>Texto</p></main>',
  );
});

test('a title that is the first heading changes nothing, nor does a page without one', () => {
  expect(withTitle(page, 'casos de uso')).toBe(page);
  expect(withTitle('<main>Texto</main>', 'Casos')).toBe('<main>Texto</main>');
});
