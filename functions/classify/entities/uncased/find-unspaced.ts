import type { UncasedNames } from '../../../languages/uncased-names.ts';
import { foldName } from '../fold-name.ts';
import scripts from '../gazetteer/other-scripts.json' with { type: 'json' };
import { kindOfKnown, longestKnown, type NameKind } from './known-in-script.ts';

/** A stretch of a paragraph that is a name. */
export interface FoundName {
  start: number;
  end: number;
  kind: NameKind;
}

interface Pattern {
  kind: NameKind;
  /** The name is the group `name`. */
  shape: RegExp;
}

const anyOf = (list = ''): string =>
  list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|');
const surnames = (list: string): string =>
  list
    .split('\n')
    .sort((a, b) => b.length - a.length)
    .join('|');

const kana = 'ァ-ヶー';
const kanji = '\u3400-\u9fff々';

/** Katakana names and those of surname, given name and title. */
function readJapanese(table: UncasedNames): Pattern[] {
  const titles = anyOf(table.titlesAfter);
  const [organisations, places] = [anyOf(table.organisationEndings), anyOf(table.placeEndings)];
  const common = anyOf(table.commonBeginnings);
  const opens = `(?<![${kanji}${kana}・])(?<name>`;
  const shapes: [NameKind, string][] = [
    [
      'organisation',
      `${opens}(?!${common})[${kanji}${kana}・]{2,14}(?:${organisations}))(?![${kanji}${kana}])`,
    ],
    [
      'place',
      `${opens}(?!${common})[${kanji}]{2,3}(?<!${common})(?:${anyOf(table.ownPlaceEndings)}))(?![${kanji}${kana}])`,
    ],
    ['place', `${opens}[${kana}・]{2,12}(?:${places}))(?![${kana}])`],
    ['person', `${opens}[${kana}]{2,}(?:[・＝=][${kana}]+)+)(?!${organisations}|${places}|[${kana}])`],
    ['person', `${opens}[${kana}]{2,})(?=${titles})`],
    [
      'person',
      `${opens}(?:${surnames(scripts.japaneseSurnames)})[${kanji}ぁ-ん${kana}]{0,3}?)` +
        `(?=(?:元|前|副)?(?:${titles})|[（(][0-9０-９]{1,2}[)）])`,
    ],
  ];
  return shapes.map(([kind, shape]) => ({ kind, shape: new RegExp(shape, 'gu') }));
}

/** Names of surname and given name beside a title or a verb, and foreign names, which are spelled with letters of their own. */
function readChinese(table: UncasedNames): Pattern[] {
  const foreign = `[${(table.foreignLetters ?? '').replace(/\s/g, '')}]`;
  const own = `(?<name>(?!周[一二三四五六日末])(?:${surnames(scripts.chineseSurnames)})[${kanji}]{1,2})`;
  const acts = anyOf(table.acts);
  const shapes: [NameKind, string][] = [
    ['person', `(?<name>${foreign}{1,7}(?:[·•‧]${foreign}{1,8})+)`],
    ['place', `(?<!${foreign})(?<name>${foreign}{2,6}(?:${anyOf(table.placeEndings)}))(?![场民政长委])`],
    ['person', `(?<=${anyOf(table.titlesBefore)})${own}(?=(?![·•‧])[\\p{P}\\s]|${acts}|[在的和与对将是已])`],
    ['person', `(?<=^|[\\p{P}\\s])${own}(?=${acts}|${anyOf(table.titlesAfter)})`],
  ];
  return shapes.map(([kind, shape]) => ({ kind, shape: new RegExp(shape, 'gu') }));
}

/** What is compiled of a language's table. */
interface Reader {
  patterns: Pattern[];
  /** After a country, makes a people of it. */
  peoples: RegExp;
  /** After a place, makes an institution of it. */
  institution: RegExp;
}

/** No letters of small words stand in the name of an institution. */
const smallLetters = '的是在和与及了被对向将把已也说为从至由';

function compile(language: string, table: UncasedNames): Reader {
  return {
    patterns: language === 'ja' ? readJapanese(table) : readChinese(table),
    peoples: new RegExp(`^(?:${anyOf(table.peopleEndings)})`),
    institution: new RegExp(
      `^(?:(?![${smallLetters}])[${kanji}]){0,6}?(?:${anyOf(table.organisationEndings)})`,
    ),
  };
}

const readers = new Map<string, Reader>();

function readerOf(language: string, table: UncasedNames): Reader {
  const reader = readers.get(language) ?? compile(language, table);
  readers.set(language, reader);
  return reader;
}

const isKana = (letter: string | undefined): boolean => /[ァ-ヶー]/.test(letter ?? '');

/** Whether a known name ends here: a katakana word is not cut, and a people is no place. */
function endsHere(text: string, start: number, end: number, peoples: RegExp): boolean {
  if (!/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) return false;
  if (isKana(text[start]) && isKana(text[start - 1])) return false;
  if (isKana(text[end - 1]) && isKana(text[end])) return false;
  return !peoples.test(text[end] ?? '');
}

function findKnown(text: string, peoples: RegExp): FoundName[] {
  const found: FoundName[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (
      let end = Math.min(text.length, start + longestKnown(text[start] ?? ''));
      end > start + 1;
      end -= 1
    ) {
      const kind = kindOfKnown(foldName(text.slice(start, end)));
      if (!kind || !endsHere(text, start, end, peoples)) continue;
      found.push({ start, end, kind });
      start = end - 1;
      break;
    }
  }
  return found;
}

/** `ドイツ・スイス協会`: what has a known place or body in it is no person. */
function kindOfParts(name: string): NameKind | undefined {
  const parts = name.split(/[・·•‧]/);
  const isThing =
    parts.length > 1 && parts.some((part) => /place|organisation/.test(kindOfKnown(foldName(part)) ?? ''));
  return isThing ? 'organisation' : undefined;
}

/** `法国 | 卫生部`: an institution that begins with the name of its country or town, in Chinese. */
function extendToOrganisation(text: string, place: FoundName, ending: RegExp): FoundName {
  const rest = place.kind === 'place' ? ending.exec(text.slice(place.end, place.end + 12))?.[0] : undefined;
  return rest === undefined
    ? place
    : { start: place.start, end: place.end + rest.length, kind: 'organisation' };
}

/** Enters a name that a pattern found. A longer name takes in the known ones: `千葉県警`, `北京大学`. */
function enterName(found: FoundName[], name: FoundName): void {
  const covered = found.filter((other) => other.start < name.end && name.start < other.end);
  const length = name.end - name.start;
  const isCut = covered.some((other) => other.start < name.start || other.end > name.end);
  if (isCut || covered.some((other) => other.end - other.start >= length)) return;
  for (const other of covered) found.splice(found.indexOf(other), 1);
  found.push(name);
}

/** Finds the names in a paragraph of a language that writes no blanks: those that tables know, and those of its patterns. */
export function findUnspaced(text: string, language: string, table: UncasedNames): FoundName[] {
  const { patterns, peoples, institution } = readerOf(language, table);
  const found = findKnown(text, peoples).map((name) => extendToOrganisation(text, name, institution));
  for (const { kind, shape } of patterns) {
    for (const { index, groups } of text.matchAll(shape)) {
      const end = index + (groups?.['name']?.length ?? 0);
      enterName(found, { start: index, end, kind: kindOfParts(text.slice(index, end)) ?? kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
