/**
 * Cuts the n-gram tables of the npm package eld (Apache-2.0, Nito T.M.) to the languages this project tells apart and
 * writes them as a module that holds sorted lines, which are searched as they are: a table of them takes a cold start
 * fifty milliseconds. Run it after `npm install --no-save eld@2.1.0`:
 *
 *   node --import ./bin/typescript.js bench/tables/build-language-table.ts node_modules/eld/src functions/classify/language/language-table.ts
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * eld's codes. Languages with a script of their own need no n-grams, and those that are not here are told by their small
 * words and letters (`weigh-neighbours.ts`): each language here costs 30 kB.
 */
const wanted =
  'ar bg ca cs da de en es et eu fa fi fr hr hu it lt lv ms nl no pl pt ro ru sk sl sv tr uk vi'.split(' ');
/** eld's Malay is as good for Indonesian, which ten times as many pages are in: it is taken for that until words tell. */
const renamed: Record<string, string> = { ms: 'id' };

interface EldTables {
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
}

/** A language is written as one character from here on, a score as another. */
const firstCharacter = 48;

/** eld spells the bytes of UTF-8 that are not ASCII with characters of its own: back to one character a byte. */
function spellBytes(ngram: string, byteOf: ReadonlyMap<string, number>): string {
  return Array.from(ngram, (character) =>
    String.fromCharCode(byteOf.get(character) ?? character.charCodeAt(0)),
  ).join('');
}

function packScores(scores: Record<string, number>, rankOf: ReadonlyMap<string, number>): string {
  return Object.entries(scores)
    .filter(([language]) => rankOf.has(language))
    .map(([language, score]) =>
      String.fromCharCode(firstCharacter + (rankOf.get(language) ?? 0), firstCharacter + score),
    )
    .join('');
}

async function buildTable(eldFolder: string, target: string): Promise<void> {
  const load = (file: string) => import(pathToFileURL(resolve(eldFolder, file)).href);
  const { ngramsData } = (await load('ngrams/medium.js')) as { ngramsData: EldTables };
  const { dictionary } = (await load('dictionary.js')) as { dictionary: string[] };
  const byteOf = new Map(dictionary.map((character, byte) => [character, byte] as const).slice(0x80));
  byteOf.delete(' ');
  const kept = Object.entries(ngramsData.languages).filter(([, code]) => wanted.includes(code));
  const rankOf = new Map(kept.map(([id], rank) => [id, rank]));
  const ngrams = Object.entries(ngramsData.ngrams)
    .map(([ngram, scores]) => [spellBytes(ngram, byteOf), packScores(scores, rankOf)] as const)
    .filter(([, scores]) => scores.length > 0);
  const lines = ngrams.sort(([a], [b]) => (a < b ? -1 : 1)).map(([ngram, scores]) => `${ngram}\t${scores}`);
  const languages = kept.map(([, code]) => renamed[code] ?? code);
  const notice = `/**
 * N-gram scores of ${kept.length} languages, cut from eld 2.1.0 (https://github.com/nitotm/efficient-language-detector-js),
 * Copyright 2023 Nito T.M., Apache-2.0; made by bench/tables/build-language-table.ts.
 */
`;
  writeFileSync(
    target,
    `${notice}export const languages: readonly string[] =
  ${quote(languages.join(' '))}.split(' ');

/** Sorted lines: n-gram of UTF-8 bytes, a character a byte; tab; pairs of characters, language and score. */
export const ngramScores =
  ${quote(lines.join('\n'))};
`,
  );
}

function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;
}

await buildTable(
  process.argv[2] ?? 'node_modules/eld/src',
  process.argv[3] ?? 'functions/classify/language/language-table.ts',
);
