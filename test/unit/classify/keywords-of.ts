import { findEntities } from '../../../functions/classify/entities/find-entities.ts';
import { tagCopy } from '../../../functions/classify/entities/tag-copy.ts';
import { extractKeywords } from '../../../functions/classify/keywords/extract-keywords.ts';

/** The keywords of a copy in a language that is given, with its names and without topics. */
export function keywordsOf(title: string, body: readonly string[], language: string): string[] {
  const tagged = tagCopy(title, body, language);
  const entities = findEntities(title, body, language, tagged);
  return extractKeywords({ title, body, language, tagged, entities, topics: [] });
}
