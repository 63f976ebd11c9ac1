import { uncasedNames } from '../../../languages/languages.ts';
import type { UncasedNames } from '../../../languages/uncased-names.ts';
import { foldName } from '../fold-name.ts';
import type { NamedMention } from '../gather-entities.ts';
import { findSpaced } from './find-spaced.ts';
import { findUnspaced } from './find-unspaced.ts';
import { kindOfKnown } from './known-in-script.ts';

const tables = new Map<string, UncasedNames>(Object.entries(uncasedNames));
const unspaced = new Set(['ja', 'zh']);

/** `汉斯·凯勒 (Hans Keller)`: the name in Latin script right after it. */
const inLatin = /^\s?[（(]((?:\p{Lu}[\p{L}'’.-]+\s?){2,4})[)）]/u;

/** The names in a paragraph of a language without capitals; none in other languages. `offset` is added to the positions. */
export function findUncased(
  text: string,
  offset: number,
  paragraph: number,
  language: string,
): NamedMention[] {
  const table = tables.get(language);
  if (!table) return [];
  const found = unspaced.has(language) ? findUnspaced(text, language, table) : findSpaced(text, table);
  return found.map(({ start, end, kind }) => {
    const shown = text.slice(start, end);
    const latin = kind === 'person' ? inLatin.exec(text.slice(end, end + 60))?.[1] : undefined;
    const folded = foldName(shown);
    const full = latin === undefined ? folded : foldName(latin);
    return {
      paragraph,
      start: start + offset,
      end: end + offset,
      text: shown,
      name: shown,
      folded,
      kind,
      full,
    };
  });
}

/** A full name, by the parts by which Japanese and Chinese copy calls its person later: `凯勒` for `汉斯·凯勒`. */
export function linkParts(mentions: NamedMention[]): NamedMention[] {
  const whole = new Map<string, string>();
  for (const { kind, text, full } of mentions) {
    if (kind !== 'person') continue;
    for (const part of text.split(/[·・＝=]/))
      if (part.length > 1 && part !== text && !kindOfKnown(foldName(part))) whole.set(foldName(part), full);
  }
  return mentions.map((mention) => {
    const full = mention.kind === 'person' ? whole.get(mention.folded) : undefined;
    return full === undefined ? mention : { ...mention, full };
  });
}
