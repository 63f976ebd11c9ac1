import type { Line } from '../lines/line.ts';
import { isKept, type Page } from '../lines/page.ts';
import { type ArticleWords, readOn, sharedWords } from './article-words.ts';
import type { Region } from './find-region.ts';

/** Headlines come at least so many in a row, of so many words on average. */
const headlineRun = { lines: 3, words: 4 };
/** Lines of one length, each with at most so many words, are verse or a list; so many of them are enough. */
const evenLines = { mean: 5, longest: 7, shortest: 2 };
/** What at least this share of a run's lines shows is true of the run. */
const someLines = 1 / 3;
/** A table or a list shares at least this part of its longer words with the article's paragraphs; teasers have others. */
const fewestShared = 0.72;
/** So many lines, most of which begin with a number or a day: the dates of a tour, results. */
const numbered = { lines: 7, share: 0.7 };
/** A line of this many words is a clause; in an article at least this share of them end in a full stop. */
const clauseWords = 9;
const fewestSentences = 0.4;

/** How no headline begins or ends: as code, verse, an entry of a list, or half of a sentence. */
const noHeadline = /^(?:[\p{Ll}+✅✔☑→]|\/\/)|[,;{}]$|[{}]|=>|\(\)|\);/u;

function isNumbered({ text }: Line): boolean {
  return /^(?:\p{L}{3,9}\.? )?\d/u.test(text);
}

/** What is known of an article once its lines were read. */
export interface Article {
  words: ArticleWords;
  /** Its longer lines end in full stops; where they do not, headlines look like its own lines. */
  punctuated: boolean;
}

/** Reads what tells the lines of an article from the headlines of others. */
export function readArticle(page: Page, { first, last }: Region): Article {
  const words: ArticleWords = { known: new Set(), next: first };
  readOn(page, words, last);
  const clauses = page.lines.filter(
    (line, index) => index >= first && index <= last && isKept(page, index) && line.words >= clauseWords,
  );
  const sentences = clauses.filter(({ sentence }) => sentence).length;
  return { words, punctuated: sentences >= clauses.length * fewestSentences };
}

/** Whether short lines between paragraphs are headlines of other articles: not verse, code, a table or a list. */
export function isTeaserRun(lines: readonly Line[], readOnce: () => Article): boolean {
  if (lines.length < headlineRun.lines || lines.some(({ bullet }) => bullet)) return false;
  const words = lines.map((line) => line.words);
  const mean = words.reduce((sum, count) => sum + count, 0) / lines.length;
  if (mean < headlineRun.words || isEven(words, mean)) return false;
  if (lines.filter(({ text }) => noHeadline.test(text)).length >= lines.length * someLines) return false;
  if (lines.length >= numbered.lines && lines.filter(isNumbered).length >= lines.length * numbered.share)
    return false;
  const article = readOnce();
  return article.punctuated && sharedWords(lines, article.words) < fewestShared;
}

function isEven(words: readonly number[], mean: number): boolean {
  return (
    mean < evenLines.mean && words.every((count) => count >= evenLines.shortest && count <= evenLines.longest)
  );
}
