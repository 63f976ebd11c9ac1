import type { ServedFields } from '../../article/row.ts';
import { tokenise } from '../../words/tokenise.ts';
import { entityKey, keywordKey, languageKey, publisherKey, topicKey } from './index-keys.ts';

/** Every key that an article is found by besides its words. */
export function facetKeys(served: ServedFields): string[] {
  const { language, topics, persons, organisations, places, keywords, publisher } = served;
  const publisherWords = tokenise(publisher ?? '');
  return [
    languageKey(language.code),
    ...topics.map(({ code }) => topicKey(code)),
    ...persons.map(({ key }) => entityKey('person', key)),
    ...organisations.map(({ key }) => entityKey('organisation', key)),
    ...places.map(({ key }) => entityKey('place', key)),
    ...keywords.map((keyword) => keywordKey(tokenise(keyword))),
    ...(publisherWords.length > 0 ? [publisherKey(publisherWords)] : []),
  ];
}
