import { type FacetName, facetsByName, type Spelling } from '../../article/facets.ts';
import { keysOfSpellings, makeNameKey, makePersonKey } from '../../classify/entities/name-key.ts';
import { taxonomy } from '../../classify/topics/taxonomy.ts';
import { tokenise } from '../../words/tokenise.ts';

/**
 * Known names whose other spelling begins as was typed.
 * @limit Longer ones are not suggested by that spelling.
 */
const mostSpellings = 4;

/**
 * Topics that are called so, the broadest first.
 * @limit Narrower ones are suggested where the newest articles with the word have them.
 */
const mostTopics = 8;

/** Where to look in the index for what was typed: beginnings of keys, and whole keys, each without its facet. */
export interface WantedKeys {
  beginnings: string[];
  whole: string[];
}

/** What was typed so far, as the keys of a facet spell it. */
const spell: Record<Spelling, (typed: string) => WantedKeys> = {
  code: (typed) => ({ beginnings: [typed.toLowerCase()], whole: [] }),
  words: (typed) => ({ beginnings: [tokenise(typed).join(' ')], whole: [] }),
  name: (typed) => ({ beginnings: [makeNameKey(typed)], whole: keysOfSpellings(typed, mostSpellings) }),
  person: (typed) => ({
    beginnings: [makePersonKey(typed)],
    whole: keysOfSpellings(typed, mostSpellings).map(makePersonKey),
  }),
  site: (typed) => ({ beginnings: [typed.toLowerCase().replace(/^www\./, '')], whole: [] }),
  address: () => ({ beginnings: [], whole: [] }),
  folder: (typed) => ({ beginnings: [typed], whole: [] }),
};

/** The keys of a facet that may be meant by what was typed. */
export function wantedKeys(facet: FacetName, typed: string): WantedKeys {
  if (facet === 'topic') return { beginnings: [], whole: topicsCalled(typed).map(({ code }) => code) };
  const { beginnings, whole } = spell[facetsByName[facet].spelling](typed);
  return { beginnings: beginnings.filter((beginning) => beginning !== ''), whole };
}

/** The name of a topic in the language in which what was typed begins one of its words; its English one otherwise. */
export function nameOfTopic(code: string, typed: string): string {
  const names = Object.values(taxonomy.find((topic) => topic.code === code)?.names ?? {});
  return names.find((name) => hasWordsThatBegin(name, typed)) ?? names[0] ?? code;
}

/** Broad topics come first: they stand first in the taxonomy. */
function topicsCalled(typed: string) {
  return taxonomy
    .filter(({ names }) => Object.values(names).some((name) => hasWordsThatBegin(name, typed)))
    .toSorted((a, b) => a.path.length - b.path.length)
    .slice(0, mostTopics);
}

/** Whether the words that were typed stand in a name one after another, the last of them perhaps only begun. */
export function hasWordsThatBegin(name: string, typed: string): boolean {
  const [words, wanted] = [` ${tokenise(name).join(' ')}`, tokenise(typed).join(' ')];
  return wanted !== '' && words.includes(` ${wanted}`);
}
