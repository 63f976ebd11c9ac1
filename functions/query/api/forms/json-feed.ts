import type { JsonFeed } from '../answer-schema.ts';
import { type FeedPage, feedItem, feedTitle } from './feed-item.ts';
import type { Addresses, TextPage } from './text-page.ts';

/** A page of articles as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed({ found, title = feedTitle }: TextPage, addresses: Addresses): JsonFeed {
  const items = found.map((each) => feedItem(each, addresses));
  return jsonFeedOf({ items, title }, addresses);
}

/** Items as JSON Feed 1.1. */
export function jsonFeedOf(
  { items, title }: Pick<FeedPage, 'items' | 'title'>,
  { self, next }: Addresses,
): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    feed_url: self,
    ...(next !== undefined && { next_url: next }),
    items: items.map((item) => {
      const { id, url, publishedAt, text, summary, author, topics, language, published, updated } = item;
      return {
        id,
        url,
        // The page that the item is about, elsewhere.
        ...(publishedAt !== undefined && { external_url: publishedAt }),
        title: item.title,
        content_text: text,
        summary,
        ...(published && { date_published: published.toISOString() }),
        date_modified: updated.toISOString(),
        ...(author !== undefined && { authors: [{ name: author }] }),
        ...(topics.length > 0 && { tags: topics }),
        ...(language !== undefined && { language }),
      };
    }),
  };
}
