import * as v from 'valibot';
import type { ArticlePointer } from '../article/messages.ts';

const pointer = v.object({
  articleId: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Reads a message between stages; throws a ValiError or SyntaxError for anything else. */
export function parsePointer(body: string): ArticlePointer {
  return v.parse(pointer, JSON.parse(body));
}

/** What log lines say about the article of a message between stages. */
export function tellPointer({ articleId, rev }: ArticlePointer): ArticlePointer {
  return { articleId, rev };
}
