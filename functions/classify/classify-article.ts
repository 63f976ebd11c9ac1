import type { Labels } from '../article/article.ts';
import { joinParagraphs, paragraphBreak } from '../article/paragraphs.ts';
import type { ClassifiableCopy } from '../article/ports.ts';
import { findEntities } from './entities/find-entities.ts';
import { tagCopy } from './entities/tag-copy.ts';
import { fingerprintBody } from './fingerprint/fingerprint-body.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { heedHint } from './language/heed-hint.ts';
import { identifyLanguage } from './language/identify-language.ts';
import { classifyTopics } from './topics/classify-topics.ts';
import { blendModel } from './topics/trained/blend-model.ts';
import type { TopicModel } from './topics/trained/topic-model.ts';

/** Goes up whenever the same article may get other labels. */
export const classifyVersion = 4;

/**
 * UTF-16 units: thirty times a long article. Labels are made from this beginning of a text, as a file of 10 MB would
 * take minutes, which a function does not have; the fingerprint is made from the whole text.
 */
const longestRead = { title: 1_000, body: 200_000 };

/**
 * All labels of an article: language, topics, persons, organisations, places, keywords and fingerprint. Pure and
 * deterministic. With a trained model, its probabilities of top-level topics are blended with the lexicon's.
 */
export function classifyArticle(copy: ClassifiableCopy, model?: TopicModel): Labels {
  const title = cutText(copy.title, longestRead.title);
  const body = cutBody(copy.body);
  const text = joinParagraphs(body);
  const language = heedHint(identifyLanguage(`${title}\n${text}`), copy.statedLanguage, text);
  const { code } = language;
  const topics = classifyTopics(
    title,
    text,
    code,
    model && ((ratings) => blendModel(model, ratings, { title, body }, code)),
  );
  const tagged = tagCopy(title, body, code);
  const entities = findEntities(title, body, code, tagged);
  return {
    language,
    topics,
    ...entities,
    keywords: extractKeywords({ title, body, language: code, tagged, entities, topics }),
    fingerprint: fingerprintBody(copy.body),
  };
}

function cutBody(body: readonly string[]): string[] {
  const beginning: string[] = [];
  let room = longestRead.body;
  for (const paragraph of body) {
    if (room <= 0) break;
    beginning.push(cutText(paragraph, room));
    room -= paragraph.length + paragraphBreak.length;
  }
  return beginning;
}

function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
