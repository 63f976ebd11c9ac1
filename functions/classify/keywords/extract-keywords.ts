import type { Topic } from '../../article/article.ts';
import type { FoundEntities } from '../entities/gather-entities.ts';
import { nameLexiconOf } from '../entities/name-lexicon.ts';
import type { TaggedCopy } from '../entities/tag-copy.ts';
import type { Candidate } from './candidate.ts';
import { findNames } from './find-names.ts';
import { findTerms } from './find-terms.ts';
import { findUnspaced } from './find-unspaced.ts';
import { rankKeywords } from './rank-keywords.ts';
import { readCopy } from './read-copy.ts';
import { readTerms } from './term-reader.ts';
import { termWordsOf } from './term-words.ts';
import { unspacedWordsOf } from './unspaced-words.ts';

/**
 * @limit The least telling are left out.
 */
const mostKeywords = 10;

/** An article, and what was found out about it before. */
export interface ReadArticle {
  title: string;
  body: readonly string[];
  language: string;
  tagged: TaggedCopy;
  entities: FoundEntities;
  topics: readonly Topic[];
}

/**
 * The keywords of an article, up to ten, most telling first: its names in full, and its terms. A language without a
 * table gets names only.
 */
export function extractKeywords(article: ReadArticle): string[] {
  const topicWords = new Set(
    article.topics.flatMap(({ evidence }) => evidence.map((word) => word.toLowerCase())),
  );
  return rankKeywords(findCandidates(article), topicWords, mostKeywords);
}

function findCandidates({ title, body, language, tagged, entities }: ReadArticle): Candidate[] {
  const unspaced = unspacedWordsOf(language);
  if (unspaced) return findUnspaced(title, body, entities, unspaced);
  const words = termWordsOf(language);
  const passages = readCopy(tagged);
  const clues = { lexicon: nameLexiconOf(language), isSmall: tagged.isSmall, words };
  const names = findNames(passages, entities, clues);
  return words ? [...names, ...findTerms(readTerms(passages, words))] : names;
}
