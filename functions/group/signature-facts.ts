import { siteOf } from '../article/address.ts';
import type { ArticleRow, ServedFields } from '../article/row.ts';
import { listedMinute } from '../catalog/segment/listed-minute.ts';
import type { Signature } from './signature.ts';

/** What a signature takes of an article's row. */
export interface SignatureFacts extends Pick<Signature, 'articleId' | 'rev' | 'minute' | 'isVague'> {
  /** Whom it comes from: its publisher, else its site, else the folder of its file. */
  source: string;
}

/** The facts of a served article. */
export function factsOf(
  row: Pick<ArticleRow, 'articleId' | 'source'> & { served: ServedFields },
): SignatureFacts {
  const { articleId, source, served } = row;
  return {
    articleId,
    rev: served.rev,
    minute: listedMinute(served),
    isVague: served.published === undefined || served.published.precision === 'month',
    source: nameSource(served, source.key),
  };
}

function nameSource({ publisher, url }: Pick<ServedFields, 'publisher' | 'url'>, key: string): string {
  if (publisher !== undefined) return `publisher/${publisher.toLowerCase()}`;
  return url === undefined ? `folder/${key.slice(0, key.lastIndexOf('/') + 1)}` : `site/${siteOf(url)}`;
}
