import { foldName } from '../../../../functions/classify/entities/fold-name.ts';
import file from '../../../../functions/classify/entities/gazetteer/names.json' with { type: 'json' };
import { measureLongest, searchGazetteer } from '../../../../functions/classify/entities/gazetteer.ts';
import { Known } from '../../../../functions/classify/entities/known.ts';
import { knownNames } from '../../../../functions/classify/entities/names/known-names.ts';
import { ownNames, ownNamesLike, resolveAlias } from '../../../../functions/classify/entities/own-names.ts';
import { nameWords } from '../../../../functions/languages/languages.ts';
import type { NameWords } from '../../../../functions/languages/name-words.ts';

const lines = file.names.split('\n');

describe('the gazetteer', () => {
  it('is sorted, without doubles and folded, as its search needs it', () => {
    const names = lines.map((line) => line.slice(0, line.indexOf('\t')));
    expect(names.every((name, i) => i === 0 || (names[i - 1] ?? '') < name)).toBe(true);
    expect(names.filter((name) => foldName(name) !== name)).toEqual([]);
  });

  it('finds every name it holds', () => {
    const missing = lines.filter((line) => searchGazetteer(line.slice(0, line.indexOf('\t'))) === 0);
    expect(missing).toEqual([]);
  });

  it('finds nothing between, before or after its names', () => {
    for (const name of ['', ' ', '0', 'parisx', 'pari s', 'zzzzzz', '\u{10ffff}'])
      expect(searchGazetteer(name)).toBe(0);
  });

  it('says what a name may be', () => {
    expect(searchGazetteer('berlin') & Known.place).toBeTruthy();
    expect(searchGazetteer('marie') & Known.given).toBeTruthy();
    expect(searchGazetteer('winston churchill') & Known.person).toBeTruthy();
  });

  it('measures the longest name that begins with two words', () => {
    expect(measureLongest('xyzzy xyzzy')).toBe(1);
    expect(measureLongest('rio de')).toBeGreaterThan(2);
  });
});

describe('our own tables', () => {
  it('are read without the names in other scripts until one is asked for, which are then found as those in Latin are', () => {
    const isOther = (name: string) => /^[^\p{Script=Latin}\p{Script=Common}]/u.test(name);
    const latin = new Map(ownNamesLike('paris').names);
    expect([...latin.keys()].filter(isOther)).toEqual([]);
    expect(ownNamesLike('москва').names.get('москва')).toBeTruthy();
    expect(resolveAlias('нато')).toBe('nato');
    const all = ownNames().names;
    expect([...all.keys()].filter((name) => !isOther(name))).toEqual([...latin.keys()]);
    expect([...latin].filter(([name, flags]) => all.get(name) !== flags)).toEqual([]);
  });

  it('name nothing by an empty or padded word', () => {
    const names = knownNames.flatMap(([table]) =>
      table
        .trim()
        .replace(/\|\s+/g, '|')
        .split(/;\s*/)
        .flatMap((thing) => thing.split('|')),
    );
    expect(names.filter((name) => name.trim() === '' || name !== name.trim())).toEqual([]);
  });

  it('say each word of a language once a list', () => {
    const twice = Object.entries<NameWords>(nameWords).flatMap(([language, { largeNouns, ...words }]) =>
      Object.entries(words).flatMap(([list, text]) => {
        const all = text.trim().split(list === 'common' ? /[\s,]+/ : /,\s*/);
        return all.filter((word, i) => all.indexOf(word) !== i).map((word) => `${language} ${list} ${word}`);
      }),
    );
    expect(twice).toEqual([]);
  });
});
