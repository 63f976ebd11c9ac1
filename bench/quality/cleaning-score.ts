import { cleanArticle } from '../../functions/clean/clean-article.ts';

/** A page with its gold: what an editor would keep of it. */
export interface GoldPage {
  id: string;
  language: string;
  raw: string;
  title?: string;
  authors?: string[];
  /** When it was published, ISO 8601, with a zone or without. */
  published?: string;
  /** Paragraphs in reading order. */
  body: string[];
}

/** How near a cleaned page comes to its gold; all from 0 to 1. */
export interface PageScore {
  id: string;
  language: string;
  precision: number;
  recall: number;
  f1: number;
  /** Equal to the gold word for word. */
  exact: boolean;
  /** The gold's first paragraph is on the page and not in the body. */
  leadLost: boolean;
}

const token =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\p{L}\p{N}\p{M}_']+?(?=[\u3040-\u30ff\u3400-\u9fff]|[^\p{L}\p{N}\p{M}_']|$)/gu;
const apostrophes = /[’‘`´]/g;
const outerApostrophes = /^'+|'+$/g;

/** The words of a text: NFKC, lower case, apostrophes folded; Chinese and Japanese by character. */
export function tokenise(text: string): string[] {
  const folded = text.normalize('NFKC').replaceAll('\u00ad', '').toLowerCase().replace(apostrophes, "'");
  return (folded.match(token) ?? [])
    .map((word) => word.replace(outerApostrophes, ''))
    .filter((word) => word !== '');
}

/** The object's time every page is cleaned with, so that scores do not depend on the day. */
const modifiedAt = '2026-06-12T00:00:00Z';

/** Cleans a page and scores body against gold by their multisets of words. */
export function scorePage(page: GoldPage): PageScore {
  const { title, body } = cleanText(page);
  const found = tokenise(body.join('\n'));
  const gold = tokenise(page.body.join('\n'));
  const shared = countShared(found, gold);
  const precision = found.length === 0 ? 0 : shared / found.length;
  const recall = gold.length === 0 ? 0 : shared / gold.length;
  return {
    id: page.id,
    language: page.language,
    precision,
    recall,
    f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    exact: found.join(' ') === gold.join(' '),
    leadLost: isLeadLost(page, title, found),
  };
}

function cleanText(page: GoldPage): { title: string; body: string[] } {
  try {
    return cleanArticle(new TextEncoder().encode(page.raw), { key: page.id, modifiedAt });
  } catch (error) {
    if (error instanceof Error && error.name === 'RejectedCopy') return { title: '', body: [] };
    throw error;
  }
}

function countShared(found: string[], gold: string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

/** Shorter openings are headings, sections and names, not leads; in words, or in letters of scripts without blanks. */
const shortestLead = 10;
/** Words in a row that make two passages the same. */
const shingleWords = 4;
/** What shares so many of its runs of words with the headline is the headline. */
const sameHeadline = 0.7;

/** The lead is the gold's first paragraph of some length that is not its headline: that stands in a field. */
function isLeadLost({ body, title: gold = '', raw }: GoldPage, title: string, found: string[]): boolean {
  const headlines = [tokenise(title), tokenise(gold)];
  const lead = body
    .map(tokenise)
    .find(
      (words) => words.length >= shortestLead && headlines.every((text) => share(words, text) < sameHeadline),
    );
  return lead !== undefined && share(lead, tokenise(raw)) > 0.8 && share(lead, found) < 0.5;
}

/** The share of a passage's runs of four words that a text holds. */
function share(passage: string[], text: string[]): number {
  const joined = ` ${text.join(' ')} `;
  const runs = passage.slice(shingleWords - 1).map((_, at) => passage.slice(at, at + shingleWords).join(' '));
  return runs.filter((run) => joined.includes(` ${run} `)).length / runs.length;
}

/** What is told of a set of pages. */
interface Summary {
  pages: number;
  mean: number;
  median: number;
  p10: number;
  exact: number;
  leadLost: number;
}

/** Sums up the scores of some pages: F1 by mean, median and 10th percentile, and shares of pages. */
export function summarise(scores: readonly PageScore[]): Summary {
  const f1 = scores.map((score) => score.f1).sort((a, b) => a - b);
  const at = (quantile: number) => f1[Math.floor(quantile * (f1.length - 1))] ?? 0;
  const shareOf = (test: (score: PageScore) => boolean) =>
    scores.filter(test).length / Math.max(1, scores.length);
  return {
    pages: scores.length,
    mean: f1.reduce((sum, value) => sum + value, 0) / Math.max(1, f1.length),
    median: at(0.5),
    p10: at(0.1),
    exact: shareOf((score) => score.exact),
    leadLost: shareOf((score) => score.leadLost),
  };
}
