import type { CleanedCopy } from '../article/article.ts';
import type { ServedFields } from '../article/row.ts';
import { facetKeys } from '../catalog/segment/facet-keys.ts';
import { wordKey } from '../catalog/segment/index-keys.ts';
import { bodyField, titleField } from '../catalog/segment/posting-list.ts';
import { publishedMinute } from '../catalog/segment/published-minute.ts';
import type { IndexedArticle } from '../catalog/segment/segment.ts';
import { stemWord } from '../words/stem.ts';
import { tokenise } from '../words/tokenise.ts';

/** An article ready for a segment, in a language (ISO 639-1) by whose stems its words are indexed. */
export interface StemmedArticle extends IndexedArticle {
  language: string;
}

const facet = { frequency: 1, fields: 0 };

/** What the index takes of an article: its place in the listing and every key it is found by. */
export function indexArticle(articleId: string, served: ServedFields, copy: CleanedCopy): StemmedArticle {
  const keys: IndexedArticle['keys'] = new Map();
  for (const key of facetKeys(served)) keys.set(key, facet);
  const language = served.language.code;
  let length = 0;
  const addWords = (text: string, field: number) => {
    for (const word of tokenise(text)) {
      const key = wordKey(stemWord(word, language));
      const { frequency, fields } = keys.get(key) ?? { frequency: 0, fields: 0 };
      keys.set(key, { frequency: frequency + 1, fields: fields | field });
      length++;
    }
  };
  addWords(copy.title, titleField);
  for (const paragraph of copy.body) addWords(paragraph, bodyField);
  const minute = publishedMinute(served.published);
  const document = { articleId, rev: served.rev, minute, length };
  return { document, language, keys };
}
