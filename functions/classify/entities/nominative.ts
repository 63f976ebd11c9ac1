import type { CaseIndex } from './case-index.ts';
import { foldName } from './fold-name.ts';
import { Known } from './known.ts';

/** How surnames of men end in other cases than the first, and how they end in the first; Russian and Ukrainian. */
const ofMen: [RegExp, string][] = [
  [/(?<=ск|цк|ськ|цьк)(?:ого|ому|им|ім)$/, 'ий'],
  [/(?<=[нтвмр])(?:ого|ому|ым)$/, 'ый'],
  [/(?<=ов|ев|ёв|ин|ын|єв|ін|їн)(?:а|у|ым|им|е|і|ові)$/, ''],
  [/(?<=[еє]нк)(?:а|у|ом|ові|е)$/, 'о'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|ові|еві|е|і)$/, ''],
  [/(?<=[лнрт])(?:я|ю)$/, 'ь'],
  [/(?<=[аеиіоуєї])(?:я|ю|ем|єм)$/, 'й'],
];
const ofWomen: [RegExp, string][] = [
  [/(?<=ськ|цьк)(?:ої|ій|у|ою)$/, 'а'],
  [/(?<=ск|цк)(?:ой|ую|ою)$/, 'ая'],
  [/(?<=ов|ев|ёв|ин|ын|єв|ін|їн)(?:ой|у|ою|ої|ій)$/, 'а'],
];

/** In which no man's name stands in the first case. */
const menInA = /^(?:Никита|Илья|Фома|Лука|Кузьма|Данила|Савва|Микита|Ілля|Микола|Сашко|Паша|Миша|Саша|Женя)$/;

function putIntoFirstCase(surname: string, rules: [RegExp, string][]): string {
  const rule = rules.find(([ending]) => ending.test(surname));
  return rule ? surname.replace(...rule) : surname;
}

const surnameOfWoman = /(?:[оеёє]ва|[иіїы]на|ая|[сц]ь?ка|ко)$/;

/** `Валентина Петрука`: a woman's name that is also the genitive of a man's, before a surname that is no woman's. */
function isGenitiveOfMan([first = '', last = '']: string[], cases: CaseIndex): boolean {
  const isMan =
    first.endsWith('а') && cases.findName(foldName(first.slice(0, -1)))?.written === first.slice(0, -1);
  return isMan && /(?:[бвгджзклмнпрстфхцчшщ]а|ого)$/.test(last) && !surnameOfWoman.test(last);
}

function inFirstCaseOfMan([first = '', ...rest]: string[]): string[] {
  return [first.slice(0, -1), ...rest.map((word) => putIntoFirstCase(word, ofMen))];
}

/** `Сергея Кравцова` → `Сергей Кравцов`: the case of a first name that is listed tells that of the surname. */
function nominativeOfPerson(words: string[], cases: CaseIndex): string[] {
  const [first = '', ...rest] = words;
  const folded = foldName(first);
  const listed = cases.findName(folded);
  if (!listed || !(listed.flags & Known.given) || listed.written.includes(' ')) return words;
  if (foldName(listed.written) === folded)
    return isGenitiveOfMan(words, cases) ? inFirstCaseOfMan(words) : words;
  const isWoman = /[ая]$/.test(listed.written) && !menInA.test(listed.written);
  return [listed.written, ...rest.map((word) => putIntoFirstCase(word, isWoman ? ofWomen : ofMen))];
}

/** Kinds of regions and waters in any case, in the first, and the ending of the adjective before them. */
const regions: [RegExp, string, ru: string, uk: string][] = [
  [/^област[иіь]ю?$/, 'область', 'ая', 'а'],
  [/^республик[аиеуо]й?ю?$/, 'республика', 'ая', 'а'],
  [/^кра[йяюе]м?$/, 'край', 'ий', 'ий'],
  [/^район[аеуі]?(?:ом)?$/, 'район', 'ий', 'ий'],
  [/^округ[аеуі]?(?:ом)?$/, 'округ', 'ий', 'ий'],
  [/^океан[аеуі]?(?:ом)?$/, 'океан', 'ий', 'ий'],
  [/^мор[еяюі]м?$/, 'море', 'ое', 'е'],
];
const adjectiveEnding = /(?<=[сц]ь?к|н)(?:ой|ую|ая|ий|ый|ого|ому|ом|им|ым|ое|ої|ій|у|ою|а|е)$/;

/** `Белгородской области` → `Белгородская область`. */
function nominativeOfRegion(text: string): string | undefined {
  const [, adjective = '', kind = ''] = /^(\S+) (\p{Ll}+)$/u.exec(text) ?? [];
  const region = regions.find(([forms]) => forms.test(kind));
  if (!region || !adjectiveEnding.test(adjective)) return undefined;
  const [, first, russian, ukrainian] = region;
  return `${adjective.replace(adjectiveEnding, /ськ|цьк|зьк/.test(adjective) ? ukrainian : russian)} ${first}`;
}

/** A name in the case in which it is listed, where tables tell; otherwise as written. */
export function nominative(text: string, cases: CaseIndex): string {
  const listed = cases.findName(foldName(text));
  if (listed) return /^\p{Lu}/u.test(listed.written) ? listed.written : text;
  const region = nominativeOfRegion(text);
  if (region) return region;
  const words = text.split(' ');
  return words.length > 1 ? nominativeOfPerson(words, cases).join(' ') : text;
}
