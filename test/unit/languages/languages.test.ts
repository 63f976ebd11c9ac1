import { readdirSync } from 'node:fs';
import { dateWords } from '../../../functions/languages/date-languages.ts';
import type { LanguageTables } from '../../../functions/languages/language-tables.ts';
import * as registry from '../../../functions/languages/languages.ts';
import { languageBit } from '../../../functions/words/stem.ts';

const folder = 'functions/languages';
const codes = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The list of the registry that names a part. */
const lists: Record<keyof LanguageTables, Record<string, unknown>> = {
  markers: registry.markers,
  pageWords: registry.pageWords,
  dateWords: dateWords,
  stopWords: registry.stopWords,
  keywordWords: registry.keywordWords,
  nameWords: registry.nameWords,
  nameForms: registry.nameForms,
  uncasedNames: registry.uncasedNames,
  lexicon: registry.lexicons,
  topicNames: registry.topicNames,
  stemming: registry.stemming,
  apostrophes: registry.apostrophes,
};

const fileOf = (part: string) => `${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

describe('the languages', () => {
  it.each(codes)('are registered with every part that their folder has: %s', async (code) => {
    const parts: Record<string, unknown> = await import(`../../../${folder}/${code}/index.ts`);
    const files = readdirSync(`${folder}/${code}`);
    for (const [part, list] of Object.entries(lists)) {
      expect([part, parts[part]]).toEqual([part, list[code]]);
      expect([part, files.includes(fileOf(part))]).toEqual([part, list[code] !== undefined]);
    }
  });

  it('export nothing else', async () => {
    for (const code of codes) {
      const parts: object = await import(`../../../${folder}/${code}/index.ts`);
      expect(Object.keys(lists)).toEqual(expect.arrayContaining(Object.keys(parts)));
    }
    const registered = new Set(Object.values(lists).flatMap(Object.keys));
    expect([...registered].sort()).toEqual([...codes].sort());
  });

  it('keep the bits by which the segments that are stored name them', () => {
    const inOrder = 'fr en de es it pt nl ca ro da sv no fi cs hu ru tr ar'.split(' ');
    expect(inOrder.map(languageBit)).toEqual(inOrder.map((_, position) => 2 ** position));
    expect(languageBit('pl')).toBe(0);
  });
});
