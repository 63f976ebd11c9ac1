import { readCopies, type TextPorts } from '../../search/read-copies.ts';
import { maxAnswerBytes } from '../fit-answer.ts';
import type { ListedArticle } from '../stories/tell-groups.ts';

/** The addresses in a feed. */
export interface Addresses {
  /** The API's address, without a slash at the end. */
  origin: string;
  self: string;
  next: string | undefined;
}

/** A found article with its paragraphs; without them if its text has expired or there is none. */
export interface ArticleWithText extends ListedArticle {
  body?: readonly string[];
}

/** A page for forms that carry the text of each article. */
export interface TextPage {
  found: readonly ArticleWithText[];
  /** Of the feed, if it is of something of its own. */
  title?: string;
}

/** Takes the part of a text that a form shows. */
export type TakeText = (body: readonly string[]) => readonly string[];

/**
 * Reads the texts of a page's first articles: at least one, and as many as fit into an answer and the query's budget
 * allows. The page ends there, and its cursor goes on.
 */
export async function readPageTexts(
  found: readonly ListedArticle[],
  take: TakeText,
  ports: TextPorts,
): Promise<ArticleWithText[]> {
  const read: ArticleWithText[] = [];
  let bytes = 0;
  for await (const { item, copy } of readCopies(found, ({ row }) => row, ports)) {
    const body = copy && take(copy.body);
    bytes += (body ?? []).reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph), 0);
    if (read.length > 0 && bytes > maxAnswerBytes) break;
    read.push({ ...item, ...(body && { body }) });
  }
  return read;
}
