import { stemWord } from '../words/stem.ts';
import { findTokens } from '../words/tokenise.ts';
import type { SharedFeatures } from './explain-pair.ts';
import { hashFeature } from './hash-text.ts';
import type { SignedCopy, SignedLabels } from './signed-copy.ts';
import { findNumbers } from './weigh-numbers.ts';
import { wordsRead } from './weigh-stems.ts';

/** What an article writes for the features of its signature: the commonest form of each. */
export type SpelledFeatures = Record<keyof SharedFeatures, ReadonlyMap<number, string>>;

/** The words, names and numbers of an article by the hashes that its signature has of them. */
export function spellFeatures(copy: SignedCopy, labels: SignedLabels): SpelledFeatures {
  return {
    stems: spellStems(copy, labels.language.code),
    names: spellNames(labels),
    numbers: new Map([...findNumbers(copy).keys()].map((number) => [hashFeature(number), number])),
  };
}

function spellStems({ title, body }: SignedCopy, language: string): Map<number, string> {
  const forms = new Map<number, Map<string, number>>();
  let read = 0;
  for (const text of [title, ...body]) {
    for (const { word, start, end } of findTokens(text)) {
      if (++read > wordsRead) break;
      const hash = hashFeature(stemWord(word, language));
      const counts = forms.get(hash) ?? new Map<string, number>();
      const form = text.slice(start, end);
      forms.set(hash, counts.set(form, (counts.get(form) ?? 0) + 1));
    }
    if (read > wordsRead) break;
  }
  return new Map([...forms].map(([hash, counts]) => [hash, commonest(counts)]));
}

/** Of equally common ones the first. */
function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** A part of a name stands for the name that is most told of. */
function spellNames({ persons, organisations, places }: SignedLabels): Map<number, string> {
  const names = [...persons, ...organisations, ...places].sort((a, b) => a.salience - b.salience);
  return new Map(names.flatMap(({ key, name }) => key.split(' ').map((part) => [hashFeature(part), name])));
}
