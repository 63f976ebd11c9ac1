import type { ArticleDetail } from '../../functions/query/api/article-schema.ts';
import { formatDate } from '../words/format.ts';
import type { Words } from '../words/words.ts';

/** One line that says what an article is, and where it is kept: to copy into a text or a list of sources. */
export function citeArticle(article: ArticleDetail, address: string, words: Words): string {
  const { title, key, authors = [], byline, publisher, place, published, url, source, rev } = article;
  const who = authors.length > 0 ? authors.map(({ name }) => name).join(', ') : byline;
  const when = published
    ? formatDate(published.value, words)
    : words.storedOn(formatDate(article.seen.slice(0, 10), words));
  const kept = [`Copydesk ${source.bucket}/${key}`, words.revision(rev), address].join(', ');
  return [who, words.quoted(title ?? key), publisher, place, when, url, kept].filter(Boolean).join('. ');
}

/** An address that a link may lead to: HTTP or HTTPS only, whatever a page states. */
export function linkable(url: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(url ?? '');
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}
