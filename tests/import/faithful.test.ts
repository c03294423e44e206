import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';
import { adobePage, importAll, repository } from './repository/repositories.ts';
import { differenceOf, wordsOfOriginal, wordsOfResult } from './visible-words.ts';

/** Pages with all that Adobe's Markdown has, in words of our own. */
const pages = {
  pt: adobePage(
    [
      '# Avisos do [!DNL Beacon] {#avisos}',
      '',
      'Escolha **[!UICONTROL Nova&nbsp;rota]**, depois [!DNL [o porto](porto.md){target="_blank"}] [!BADGE Em [!DNL breve]]{type=Caution url="https://beacon.example/b" newtab=true}.',
      '',
      '>[!NOTE]',
      '>',
      '>* Um farol {{profile.nome}} brilha;',
      '>* outro [não](https://beacon.example) <br>dorme.',
      '',
      '>[!BEGINTABS]',
      '',
      '>[!TAB Navios à [!DNL vela]]',
      '',
      '| Rota | Etapas |',
      '|---|---|',
      '| **[!UICONTROL Sul]** | <ul><li>Içar<li>Partir</ul> |',
      '',
      '>[!TAB Rebocadores]',
      '',
      '1. Puxar',
      '   >[!CAUTION]',
      '   >',
      '   >Devagar: a corda < 5 m.',
      '',
      '>[!ENDTABS]',
    ].join('\n'),
    { title: "'Avisos: [!DNL Beacon] [!BADGE novo]'", description: '"Do [!DNL porto] ao largo"' },
  ),
  it: adobePage(
    [
      '## Rotte e maree{#rotte}',
      '',
      '+++Dettagli sulla [!UICONTROL Bussola]',
      '',
      '- Prima la mappa',
      '',
      '  ```json',
      '  { "vento": "[!DNL nord]" }',
      '  ```',
      '',
      '- ![Il molo](assets/molo.png "Di sera"){zoomable="yes"}',
      '',
      '+++',
      '',
      '<table style="width:100%">',
      '<tbody>',
      '<tr>',
      '<td>Alta marea</td>',
      '<td>Bassa [!DNL marea]',
      '</tr>',
      '</table>',
      '',
      '>[!MORELIKETHIS]',
      '>',
      '>[Il porto vecchio](porto.md#avisos)',
      '>',
      '>[Una pagina persa](persa.md)',
    ].join('\n'),
  ),
  sv: adobePage(
    [
      'Fyren',
      '=====',
      '',
      'Ljuset når längre[^1] än a < b && c > d, och {namn} &amp; &lt;hamn&gt; är <https://beacon.example/å>.',
      '',
      '>[!BEGINSHADEBOX "Vid kajen"]',
      '',
      '* Lasta',
      '\t* lossa <!-- aldrig -->',
      '',
      '>[!ENDSHADEBOX]',
      '',
      '>[!VIDEO](https://video.example/v/1?quality=12 "Kring udden")',
      '',
      '>[!TIP] Se upp <b>för</b> [grynnor][karta].',
      '',
      '[karta]: karta.md "Sjökort"',
      '[^1]: Se *loggen*.',
    ].join('\r\n'),
  ),
  es: adobePage(
    [
      '### La ruta del faro',
      '',
      'Данные о пути, 数据 y データ junto a ![el muelle](assets/muelle.png){width="50%" align="center"}.',
      '',
      '<div class="x">',
      '',
      'Dentro *siguen* los marcadores[!UICONTROL de la carta].',
      '',
      '</div>',
      '',
      '<details><summary>Más sobre la niebla</summary>Se oye la sirena.</details>',
      '',
      '>[!PREREQUISITES "Antes de zarpar"]',
      '>Café y mapas',
      'para todos',
    ].join('\n'),
  ),
} as const;

describe('the words of a page are those of its original', () => {
  test.each(Object.entries(pages))('in %s', (_language, text) => {
    expect(differenceOf(wordsOfOriginal(text), wordsOfResult(imported(text).text))).toBeNull();
  });

  test('in a catalogue, whose links and images are looked after', () => {
    const repositories = Object.entries(pages).map(([language, text]) =>
      repository(language as keyof typeof pages, { 'ruta.md': text, 'assets/molo.png': 'a' }),
    );
    for (const { path, text } of importAll(repositories).pages) {
      const original = pages[path.slice(0, 2) as keyof typeof pages];
      expect(differenceOf(wordsOfOriginal(original), wordsOfResult(text)), path).toBeNull();
    }
  });
});

describe('visible words', () => {
  test('are words in the order of the page', () => {
    const original =
      '---\ntitle: Ett\n---\n# två {#x}\n\n[!BADGE tre]{type=Neutral} `[!DNL fyra]` ![fem](a.png){width=5}\n';
    expect(wordsOfOriginal(original)).toEqual(['Ett', 'två', 'tre', 'DNL', 'fyra', 'fem']);
    expect(
      wordsOfResult(
        '---\ntitle: Ett\n---\n\n<Tabs>\n  <Tab title="två">\n    tre{/* x */}\n  </Tab>\n</Tabs>\n',
      ),
    ).toEqual(['Ett', 'två', 'tre']);
  });

  test('differ where something is lost, invented or moved', () => {
    expect(differenceOf(['a', 'b', 'b'], ['a', 'b', 'b'])).toBeNull();
    expect(differenceOf(['a', 'b', 'b'], ['a', 'b', 'c'])).toEqual({
      first: ['a b b', 'a b c'],
      lost: ['b'],
      invented: ['c'],
    });
    expect(differenceOf(['a', 'b'], ['b', 'a'])).toMatchObject({ lost: [], invented: [] });
    expect(differenceOf(['a'], ['a', 'b'])).toMatchObject({ invented: ['b'] });
  });
});
