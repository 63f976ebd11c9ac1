import { useEffect } from 'preact/hooks';
import type { FacetName } from '../../functions/article/facets.ts';
import { readTopics, type TopicNames } from '../api/api.ts';
import { createStore, useStore } from '../api/store.ts';
import { nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';

const topics = createStore<ReadonlyMap<string, TopicNames['names']> | undefined>(undefined);
let isAsked = false;

/** Reads the names of all topics, once a page, when the first part of it shows one. */
function askOnce(): void {
  if (isAsked) return;
  isAsked = true;
  readTopics(new AbortController().signal).then(
    (list) => topics.set(new Map(list.map(({ code, names }) => [code, names]))),
    () => {
      isAsked = false;
    },
  );
}

/** Names the values of facets in the language of the page; until topics are known, by the name at hand. */
export function useValueNames(): (facet: FacetName, value: string, name?: string) => string {
  const words = useWords();
  const known = useStore(topics);
  useEffect(askOnce, []);
  return (facet, value, name) => {
    if (facet === 'language') return nameLanguage(value, words);
    if (facet !== 'topic') return name ?? value;
    return known?.get(value)?.[words.locale.slice(0, 2)] ?? name ?? value;
  };
}
