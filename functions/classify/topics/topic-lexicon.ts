import { lexicons } from '../../languages/languages.ts';
import { compileLexicon, type TopicLexicon } from './compile-lexicon.ts';
import { names } from './shared-names.ts';

const sources = new Map<string, readonly string[]>(Object.entries(lexicons));
const compiled = new Map<string, TopicLexicon>();

/** The lexicon of a language, compiled at the first call; a language without one gets only the names that all share. */
export function topicLexiconOf(language: string): TopicLexicon {
  const own = sources.get(language);
  const key = own ? language : 'names';
  // The names come last, so that the shared weight wins where a language lists one of them for the same topic.
  const lexicon = compiled.get(key) ?? compileLexicon([...(own ?? []), names]);
  compiled.set(key, lexicon);
  return lexicon;
}
