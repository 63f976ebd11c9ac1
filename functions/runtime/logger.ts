import { Logger } from '@aws-lambda-powertools/logger';
import type { Context } from 'aws-lambda';
import type { ArticleRow } from '../article/row.ts';

// Bundles are minified: a stack trace needs their source maps, which are read only at the first error.
process.setSourceMapsEnabled(true);

/**
 * A batch reads a hundred rows, a step of reconcile a thousand: rows forgotten beyond this were logged long ago.
 * @limit All are forgotten; log lines about articles that were read before lack their `ord`.
 */
const mostNoted = 10_000;

/** `ord` by article, of the rows that this invocation has read. */
const ords = new Map<string, string>();

/** Adds the `ord` of an article's row to every line about the article, unless the line has one already. */
class ArticleLogger extends Logger {
  override addContext(context: Context): void {
    ords.clear();
    super.addContext(context);
  }

  protected override createAndPopulateLogItem(...args: Parameters<Logger['createAndPopulateLogItem']>) {
    const item = super.createAndPopulateLogItem(...args);
    const { articleId, ord } = item.getAttributes();
    const known = ords.get(String(articleId));
    return ord === undefined && known !== undefined ? item.addAttributes({ ord: known }) : item;
  }
}

/** JSON lines under the stack's name; never the text of an article, nor its key above debug. */
export const logger: Logger = new ArticleLogger();

type ReadRows = (...args: never[]) => Promise<ArticleRow | Map<string, ArticleRow> | undefined>;

/** A store whose method `name` reads rows and notes their `ord` for the log lines of this invocation. */
export function noting<Name extends string, Store extends Record<Name, ReadRows>>(
  store: Store,
  name: Name,
): Store {
  const read = store[name];
  const readNoting = async (...args: Parameters<typeof read>) => {
    const found = await read(...args);
    if (found instanceof Map) for (const row of found.values()) note(row);
    else if (found) note(found);
    return found;
  };
  return { ...store, [name]: readNoting };
}

function note({ articleId, ord }: ArticleRow): void {
  if (ords.size >= mostNoted) ords.clear();
  if (ord !== undefined) ords.set(articleId, ord);
}

/** Logs an error that changes nothing of what is done. */
export function warn(message: string, cause: Error): void {
  logger.warn(message, cause);
}
