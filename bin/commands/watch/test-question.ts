import * as v from 'valibot';
import type { Question } from '../../../functions/article/standing-search.ts';
import { readQuestion } from '../../../functions/watch/search-question.ts';
import { type ListedArticle, listSchema } from '../../stack/api-answer.ts';
import { findArchive, getJson } from '../../stack/catalogue-api.ts';
import type { WatchOptions } from './watch-options.ts';

/**
 * Matches that are looked at to tell how often there is one.
 * @limit The rate is that of the newest; it says so.
 */
const mostLookedAt = 1_000;
const pageSize = '100';
const articlesShown = 5;
const dayMs = 86_400_000;

/** What a search would have matched. */
interface Outcome {
  /** Of how many days; fewer than were asked for where there were too many matches. */
  days: number;
  matches: number;
  perDay: number;
  articles: ListedArticle[];
}

/** Prints what a search would have matched of what came or changed in the last days, and how often a day. */
export async function testQuestion(question: Question, options: WatchOptions): Promise<void> {
  readQuestion(question);
  const { api } = await findArchive(options);
  const now = Date.now();
  const since = new Date(now - options.days * dayMs).toISOString();
  const { articles, isWhole } = await findSince(api, question, since);
  const oldest = articles.at(-1)?.updatedAt ?? since;
  const days = isWhole ? options.days : Math.max((now - Date.parse(oldest)) / dayMs, 1 / 24);
  const matches = articles.length;
  const outcome: Outcome = {
    days,
    matches,
    perDay: matches / days,
    articles: articles.slice(0, articlesShown),
  };
  process.stdout.write(options.json ? `${JSON.stringify(outcome)}\n` : format(outcome, isWhole));
}

/** The articles that match, newest change first, as far as a time, and whether that is all of them. */
async function findSince(
  api: string,
  question: Question,
  since: string,
): Promise<{ articles: ListedArticle[]; isWhole: boolean }> {
  const articles: ListedArticle[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = { ...question, sort: 'updated', limit: pageSize, ...(cursor && { cursor }) };
    const page: v.InferOutput<typeof listSchema> = v.parse(
      listSchema,
      await getJson(api, '/articles', query),
    );
    const late = page.articles.filter(({ updatedAt }) => updatedAt > since);
    articles.push(...late);
    if (late.length < page.articles.length) break;
    if (articles.length >= mostLookedAt && page.cursor) return { articles, isWhole: false };
    cursor = page.cursor;
  }
  return { articles, isWhole: true };
}

function format({ days, matches, perDay, articles }: Outcome, isWhole: boolean): string {
  const time = days === 1 ? 'In the last day' : `In the last ${Number(days.toFixed(1))} days`;
  const count = matches === 1 ? '1 article' : `${matches} articles`;
  const rate = perDay >= 1 ? `${perDay.toFixed(1)} a day` : `one in ${Math.round(1 / (perDay || 1))} days`;
  if (matches === 0) return `${time} nothing would have matched.\n`;
  const notes = isWhole ? '' : ' (there are more; these are the newest)';
  const titles = articles.map(({ updatedAt, title, key }) => `  ${updatedAt.slice(0, 16)}  ${title ?? key}`);
  return `${time} ${count} would have matched, ${rate}${notes}. The newest:\n${titles.join('\n')}\n`;
}
