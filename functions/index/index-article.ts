import type { CleanedCopy } from '../article/article.ts';
import type { ArticleRow, FacetedRow } from '../article/row.ts';
import { facetKeys } from '../catalog/segment/facet-keys.ts';
import { wordKey } from '../catalog/segment/index-keys.ts';
import { listedMinute } from '../catalog/segment/listed-minute.ts';
import { bodyField, facetWeight, titleField } from '../catalog/segment/posting-list.ts';
import type { IndexedArticle } from '../catalog/segment/segment.ts';
import { secondOf, updatedKey } from '../catalog/segment/updated-keys.ts';
import { maxIndexedWords, type Passage, takeIndexedWords } from '../words/indexed-words.ts';
import { stemWord } from '../words/stem.ts';

/** An article ready for a segment; its words are indexed by the stems of its language (ISO 639-1). */
export interface StemmedArticle extends IndexedArticle {
  language: string;
  /** Whether it has more words than are indexed. */
  isCut: boolean;
}

type Weight = { frequency: number; fields: number };

/**
 * What the index stores about an article: its position in the listing and every key it is found by. Only the first
 * `maxWords` words are indexed.
 */
export function indexArticle(
  row: FacetedRow & Pick<ArticleRow, 'articleId'>,
  copy: CleanedCopy,
  maxWords = maxIndexedWords,
): StemmedArticle {
  const { articleId, served } = row;
  const keys: IndexedArticle['keys'] = new Map();
  for (const key of facetKeys(row)) keys.set(key, facetWeight);
  if (served.updatedAt !== undefined) keys.set(updatedKey(secondOf(served.updatedAt)), facetWeight);
  const language = served.language.code;
  const { title, body, count, isCut } = takeIndexedWords(copy, maxWords);
  // Words are counted before they are stemmed: a long text repeats the same few thousand words.
  for (const [word, { frequency, fields }] of countWords(title, body)) {
    const key = wordKey(stemWord(word, language));
    const known = keys.get(key) ?? { frequency: 0, fields: 0 };
    keys.set(key, { frequency: known.frequency + frequency, fields: known.fields | fields });
  }
  const document = {
    articleId,
    rev: served.rev,
    minute: listedMinute(served),
    isUndated: served.published === undefined,
    length: count,
  };
  return { document, language, keys, isCut };
}

function countWords(title: Passage, body: readonly Passage[]): Map<string, Weight> {
  const counts = new Map<string, Weight>();
  const add = (words: readonly string[], field: number) => {
    for (const word of words) {
      const known = counts.get(word);
      if (known) {
        known.frequency++;
        known.fields |= field;
      } else counts.set(word, { frequency: 1, fields: field });
    }
  };
  const addPassage = ({ words, spellings }: Passage, field: number) => {
    add(words, field);
    add(spellings, field);
  };
  addPassage(title, titleField);
  for (const paragraph of body) addPassage(paragraph, bodyField);
  return counts;
}
