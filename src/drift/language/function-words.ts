import type { Language } from '#catalogue';

/** A language that words can be told by: those of the catalogue that write with letters, and the usual source. */
export type WordLanguage = Exclude<Language, 'ja' | 'ko' | 'zh'> | 'en';

/**
 * The words that hold sentences together, by language: articles, prepositions, pronouns, conjunctions, auxiliaries.
 * They make up two fifths of a running text and no part of product names, so that few of them tell a language
 * (after Grefenstette 1995, “Comparing two language identification schemes”).
 */
const functionWords: Readonly<Record<WordLanguage, string>> = {
  pt:
    'o os a as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sob ' +
    'sobre entre até após desde durante e ou mas porém que se como quando onde porque qual quais quem cujo cuja isso ' +
    'isto este esta estes estas esse essa esses essas aquele aquela ele ela eles elas seu sua seus suas você não sim ' +
    'também já mais menos muito muitos muitas cada todo toda todos todas ser é são foi foram será serão está estão ' +
    'estar ter tem têm há pode podem deve devem ao aos à às mesmo mesma outro outra outros outras ainda assim então ' +
    'apenas além através dentro fora é isso lhe nós',
  it:
    'per il lo la i gli le un uno una di del dello della dei degli delle dell a al allo alla ai agli alle all da dal ' +
    'dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull ' +
    'con senza tra fra e ed o oppure ma però che se come quando dove perché quale quali chi cui questo questa ' +
    'questi queste quello quella quelli quelle esso essa essi loro suo sua suoi sue non anche già più meno molto ' +
    'molti molte ogni tutto tutta tutti tutte essere è sono era sarà saranno viene vengono stato stata stati state ' +
    'avere ha hanno può possono deve devono si ne ci vi stesso stessa altro altra altri altre ancora così quindi solo ' +
    'inoltre dopo durante prima dentro verso lui lei noi',
  sv:
    'en ett den det de dem dess deras denna detta dessa som att och eller men i på av till från för med utan om under ' +
    'över mellan genom efter innan före vid hos mot enligt när där här hur vad vem vilken vilket vilka var varje alla ' +
    'allt inte också redan mer mest mindre mycket många kan ska skall måste bör är var varit vara blir bli blev har ' +
    'hade ha får få finns jag du ni vi han hon man er ert era din ditt dina sin sitt sina sig samma annan annat andra ' +
    'så då sedan per bara endast även samt inom utanför både ej eftersom',
  es:
    'el los la las lo un una unos unas de del a al en por para con sin sobre entre hasta desde durante según y o ' +
    'pero sino ni que si como cuando donde porque cual cuales quien cuyo cuya eso esto este esta estos estas ese esa esos ' +
    'esas aquel aquella él ella ellos ellas su sus usted ustedes no sí también ya más menos muy muchos muchas cada ' +
    'todo toda todos todas ser es son fue fueron será serán está están estar tener tiene tienen hay ha han puede ' +
    'pueden debe deben se le les mismo misma otro otra otros otras aún así entonces sólo solo además dentro fuera ' +
    'mediante cómo qué dónde',
  de:
    'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von ' +
    'vom zu zum zur für durch über unter zwischen gegen ohne um bis seit während wegen dass daß wenn als wie wo was ' +
    'wer welche welcher welches weil damit dieser diese dieses diesem diesen jeder jede jedes alle er sie es wir ihr ' +
    'ihre ihren ihrer sein seine seinen nicht kein keine auch schon mehr noch nur sehr ist sind war waren wird werden ' +
    'wurde wurden haben hat kann können muss müssen soll sollen sich man so dann hier dort sowie',
  fr:
    'le la les l un une des de du d au aux à en dans par pour avec sans sous sur entre vers chez depuis pendant et ou ' +
    'mais donc car que qui quoi dont où si comme quand lorsque parce quel quelle quels quelles ce cet cette ces ceci ' +
    'cela il elle ils elles on nous vous leur leurs son sa ses votre vos notre nos ne pas non aussi déjà plus moins ' +
    'très chaque tout toute tous toutes être est sont était sera seront avoir a ont peut peuvent doit doivent se même ' +
    'mêmes autre autres encore ainsi alors seulement afin selon après avant n qu s',
  nl:
    'de het een der den van in op te aan bij met naar voor door over onder tussen tegen zonder om tot uit sinds ' +
    'tijdens en of maar want dat als dan wanneer waar omdat wie wat welke hoe deze dit die elke elk alle hij zij ze wij ' +
    'we hun haar zijn uw jouw je u niet geen ook al meer minder zeer nog slechts is was waren wordt worden werd werden ' +
    'hebben heeft kan kunnen moet moeten zal zullen zich men zo hier daar er zoals',
  en:
    'the a an of to and or but no in on at by from with without for into onto about between through during before after ' +
    'under over within across is are was were be been being am has have had having do does did can could will ' +
    'would should must may might not if then than that this these those which who whom whose what when where why how ' +
    'it its they them their there here you your we our us he she his her as all any each every both more most other ' +
    'such only also so because while until using used use',
};

/** Ends of words that only one of the languages near to each other has, by which content words tell them apart, too. */
const endings: Readonly<Partial<Record<WordLanguage, string>>> = {
  pt: 'ção ões dade',
  it: 'ione ioni ità',
  es: 'ión iones dad',
};

/** The languages that can be told by their words. */
export const wordLanguages = Object.keys(functionWords) as readonly WordLanguage[];

/** A set of languages in one number, a bit each: looked up for every word of every page. */
export type LanguageSet = number;

const setsByWord = new Map<string, LanguageSet>();
/** The endings, by the code of their last letter. */
const endingsByLetter = new Map<number, { readonly ending: string; readonly set: LanguageSet }[]>();
for (const language of wordLanguages) {
  const set = setOf(language);
  for (const word of functionWords[language].split(' ')) {
    setsByWord.set(word, (setsByWord.get(word) ?? 0) | set);
  }
  for (const ending of endings[language]?.split(' ') ?? []) {
    const letter = ending.charCodeAt(ending.length - 1);
    endingsByLetter.set(letter, [...(endingsByLetter.get(letter) ?? []), { ending, set }]);
  }
}

/**
 * The function words by their hash, each in the first slot from there on that was free. A `Map` would need each word
 * of each page as a string of its own, which takes four times as long as to look it up where it stands.
 */
const slots = new Array<{ readonly word: string; readonly set: LanguageSet } | null>(8192).fill(null);
for (const [word, set] of setsByWord) {
  let slot = slotOf(word, 0, word.length);
  while (slots[slot]) slot = slotBehind(slot);
  slots[slot] = { word, set };
}
const longestWord = Math.max(...Array.from(setsByWord.keys(), (word) => word.length));

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let offset = start; offset < end; offset++) hash = (Math.imul(hash, 31) + text.charCodeAt(offset)) | 0;
  return (hash ^ (hash >>> 13)) & (slots.length - 1);
}

function slotBehind(slot: number): number {
  return (slot + 1) & (slots.length - 1);
}

/** Shorter words are no compound of a stem and one of the endings. */
const shortestWithEnding = 6;

/**
 * The languages that a word speaks for: because it holds sentences together there, or by its ending.
 *
 * @param text - in lower case
 * @param start - offset of the word in the text, in UTF-16 code units
 * @param end - offset behind it
 */
export function languagesWith(text: string, start: number, end: number): LanguageSet {
  const length = end - start;
  if (length <= longestWord) {
    let slot = slotOf(text, start, end);
    for (let entry = slots[slot]; entry; entry = slots[slot]) {
      if (entry.word.length === length && text.startsWith(entry.word, start)) return entry.set;
      slot = slotBehind(slot);
    }
  }
  if (length < shortestWithEnding) return 0;
  const candidates = endingsByLetter.get(text.charCodeAt(end - 1));
  return candidates?.find(({ ending }) => text.startsWith(ending, end - ending.length))?.set ?? 0;
}

/** The set of one language; the empty one for a language that cannot be told by its words. */
export function setOf(code: string): LanguageSet {
  const index = (wordLanguages as readonly string[]).indexOf(code);
  return index < 0 ? 0 : 1 << index;
}

/** Tells whether sentences of a language can be told by its words. */
export function isWordLanguage(code: string): code is WordLanguage {
  return setOf(code) !== 0;
}
