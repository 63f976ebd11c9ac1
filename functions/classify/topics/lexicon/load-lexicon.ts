import { compileLexicon, type Lexicon } from '../compile-lexicon.ts';
import { type TopicLanguage, topicLanguages } from '../taxonomy.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { names } from './names.ts';
import { portuguese } from './pt.ts';

const sources: Record<TopicLanguage, readonly string[]> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
};

const compiled = new Map<TopicLanguage | 'names', Lexicon>();

function readSources(key: TopicLanguage | 'names'): readonly string[] {
  // The names come first, so that a language's own weight for one of them wins.
  return key === 'names' ? [names] : [...sources[key], names];
}

/** The lexicon of a language, compiled at the first call; for a language without one the names that all share. */
export function loadLexicon(language: string): Lexicon {
  const key = topicLanguages.find((known) => known === language) ?? 'names';
  const lexicon = compiled.get(key) ?? compileLexicon(readSources(key));
  compiled.set(key, lexicon);
  return lexicon;
}
