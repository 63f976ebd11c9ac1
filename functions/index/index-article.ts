import type { CleanedCopy } from '../article/article.ts';
import type { ServedFields } from '../article/row.ts';
import { languageKey, topicKey, wordKey } from '../catalog/index-keys.ts';
import { bodyField, titleField } from '../catalog/posting-list.ts';
import { publishedMinute } from '../catalog/published-minute.ts';
import type { IndexedArticle } from '../catalog/segment.ts';
import { tokenise } from '../catalog/tokenise.ts';

const facet = { frequency: 1, fields: 0 };

/** What the index takes of an article: its place in the listing and every key it is found by. */
export function indexArticle(articleId: string, served: ServedFields, copy: CleanedCopy): IndexedArticle {
  const keys: IndexedArticle['keys'] = new Map();
  keys.set(languageKey(served.language.code), facet);
  for (const topic of served.topics) keys.set(topicKey(topic.code), facet);
  let length = 0;
  const addWords = (text: string, field: number) => {
    for (const word of tokenise(text)) {
      const key = wordKey(word);
      const { frequency, fields } = keys.get(key) ?? { frequency: 0, fields: 0 };
      keys.set(key, { frequency: frequency + 1, fields: fields | field });
      length++;
    }
  };
  addWords(copy.title, titleField);
  for (const paragraph of copy.body) addWords(paragraph, bodyField);
  const minute = publishedMinute(served.published);
  return { document: { articleId, rev: served.rev, minute, length }, keys };
}
