import { XMLBuilder } from 'fast-xml-parser';
import { type FeedPage, feedItem, feedTitle } from './feed-item.ts';
import type { Addresses, TextPage } from './text-page.ts';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // Escapes what XML reserves, so that no title can end its element.
  processEntities: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** Every character that XML 1.0 forbids, including half a surrogate pair (XML 1.0, section 2.2). */
const forbidden = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A page of articles as RSS 2.0. */
export function writeRss({ found, title = feedTitle }: TextPage, addresses: Addresses): string {
  const items = found.map((each) => feedItem(each, addresses));
  return rssOf({ items, title, link: `${addresses.origin}/articles` }, addresses);
}

/** Items as RSS 2.0, with the address of the next page, and when an item changed, as Atom gives them (RFC 5005, 4287). */
export function rssOf({ items, title, link }: FeedPage, { self, next }: Addresses): string {
  const links = [
    { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
    ...(next === undefined ? [] : [{ '@href': next, '@rel': 'next', '@type': 'application/rss+xml' }]),
  ];
  const channel = {
    title: writePlainly(title),
    link,
    description: `The articles of ${self}`,
    'atom:link': links,
    item: items.map((item) => {
      const { id, url, publishedAt, summary, author, topics, published } = item;
      return {
        title: writePlainly(item.title),
        link: publishedAt ?? url,
        guid: { '@isPermaLink': 'false', '#text': id },
        description: escapeHtml(summary),
        ...(author !== undefined && { 'dc:creator': writePlainly(author) }),
        ...(topics.length > 0 && { category: topics.map(writePlainly) }),
        ...(published && { pubDate: published.toUTCString() }),
        ...(item.isGrowing && { 'atom:updated': item.updated.toISOString() }),
      };
    }),
  };
  const rss = {
    '@version': '2.0',
    '@xmlns:atom': 'http://www.w3.org/2005/Atom',
    '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    channel,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(cleanTexts({ rss }))}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Readers show a description as HTML: markup in a text must stay text for them too. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** What HTML would take for a character reference: the shortest names have two letters, so that `AT&T` is none. */
const mayBeReference = /&(?=#|[a-z][a-z0-9])/gi;

/**
 * A plain text that reads the same as HTML. RSS defines only for `description` whether it is text or markup, and
 * readers differ. So only what HTML would take for a tag or a reference is escaped once more: a reader that takes the
 * text for plain shows escapes as they are.
 */
function writePlainly(text: string): string {
  return text.replace(mayBeReference, '&amp;').replaceAll('<', '&lt;');
}

/** The same value with U+FFFD in place of characters that XML forbids. */
function cleanTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(forbidden, '\uFFFD') as Value;
  if (Array.isArray(value)) return value.map(cleanTexts) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleanTexts(each)])) as Value;
}
