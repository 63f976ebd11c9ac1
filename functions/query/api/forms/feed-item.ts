import { joinParagraphs } from '../../../article/paragraphs.ts';
import { detachText } from '../../../words/detach-text.ts';
import { articleSummary } from '../article-view.ts';
import { fitAnswer } from '../fit-answer.ts';
import type { Addresses, ArticleWithText } from './text-page.ts';

/** The title of every feed, and the length of a text's summary. */
export const feedTitle = 'Copydesk';
const summaryLength = 300;

/** The beginning of a text, as much as its summary needs. */
export function takeOpening(body: readonly string[]): readonly string[] {
  let length = 0;
  const end = body.findIndex((paragraph) => {
    length += paragraph.length;
    return length > summaryLength;
  });
  const opening = end < 0 ? body : body.slice(0, end + 1);
  return opening.map((paragraph) => detachText(paragraph.slice(0, summaryLength + 1)));
}

/** What every feed says about an article, or a story. */
export interface FeedItem {
  /** The same at whatever address the feed is read. */
  id: string;
  /** Its address in this API. */
  url: string;
  /** Where it was published. */
  publishedAt: string | undefined;
  title: string;
  /** All paragraphs; for an article not in the catalogue, the reason. */
  text: string;
  summary: string;
  author?: string;
  topics: string[];
  language?: string;
  published?: Date;
  updated: Date;
  /** It changes while it is in the feed, as a story that grows does: then every feed says when it changed last. */
  isGrowing?: true;
}

/** What a feed is made of. */
export interface FeedPage {
  items: readonly FeedItem[];
  title: string;
  /** The page that the feed is about. */
  link: string;
}

/** An article as a feed shows it; its address is its own in this API. */
export function feedItem(found: ArticleWithText, { origin }: Addresses): FeedItem {
  const {
    id,
    key,
    title,
    byline,
    topics = [],
    language,
    url,
    published,
    error,
    hint,
    updatedAt,
  } = articleSummary(found.row);
  const { body } = fitAnswer({ body: [...(found.body ?? [])] }, ['body']);
  const reason = error ? `${error.reason}: ${error.message} ${hint ?? ''}`.trim() : (hint ?? '');
  const text = body.length > 0 ? joinParagraphs(body) : reason;
  return {
    id: urnOf(id),
    url: `${origin}/articles/${id}`,
    publishedAt: url,
    title: title ?? key,
    text,
    summary: found.snippet?.text ?? shorten(text),
    ...(byline !== undefined && { author: byline }),
    topics: topics.map(({ name }) => name),
    ...(language && language.code !== 'und' && { language: language.code }),
    ...(published && { published: new Date(published.value) }),
    updated: new Date(updatedAt),
  };
}

/** The id of an article or a story as a name that needs no host: a UUID of version 8, which is made of a hash (RFC 9562, 5.8). */
export function urnOf(id: string): string {
  const variant = (8 + (Number.parseInt(id.charAt(16), 16) % 4)).toString(16);
  const parts = [id.slice(0, 8), id.slice(8, 12), `8${id.slice(13, 16)}`, `${variant}${id.slice(17, 20)}`];
  return `urn:uuid:${[...parts, id.slice(20)].join('-')}`;
}

/** The opening, cut between two words if possible. */
function shorten(text: string): string {
  if (text.length <= summaryLength) return text;
  const head = text.slice(0, summaryLength);
  const end = head.lastIndexOf(' ');
  return `${head.slice(0, end > 0 ? end : summaryLength)} …`;
}
