import { RejectedCopy } from '../../article/rejected-copy.ts';
import { endOfProlog } from './html/is-html.ts';

/** The element around a feed, by the name of what it holds. */
const roots: readonly [root: RegExp, item: RegExp][] = [
  [/^<rss(?=[\s>])/i, /<item(?=[\s>])/gi],
  [/^<rdf:RDF(?=[\s>])/i, /<item(?=[\s>])/gi],
  [/^<feed(?=[\s>])/i, /<entry(?=[\s>])/gi],
];
/** A feed of fewer may be read as the article that it holds. */
const several = 2;

/** Throws `RejectedCopy` for RSS and Atom of several articles: read as a page, they would become one, of all their texts. */
export function refuseFeed(text: string): void {
  if (!/<(?:rss|rdf|feed)[\s>:]/i.test(text.slice(0, beginning))) return;
  const start = text.slice(endOfProlog(text));
  const found = roots.find(([root]) => root.test(start));
  const items = found ? (start.match(found[1])?.length ?? 0) : 0;
  if (items < several) return;
  throw new RejectedCopy(
    'several-articles',
    `The file is a feed (RSS or Atom) of ${items} articles. Send the page that each leads to, or its text.`,
  );
}

/** In characters: what is no feed is told by so many. */
const beginning = 4_000;
