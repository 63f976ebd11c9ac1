import * as v from 'valibot';
import type { CleanedCopy, Labels } from '../../../functions/article/article.ts';
import { RejectedCopy } from '../../../functions/article/rejected-copy.ts';
import type { SourceProfile } from '../../../functions/article/source-profile.ts';
import { classifyArticle } from '../../../functions/classify/classify-article.ts';
import type { TopicModel } from '../../../functions/classify/topics/trained/topic-model.ts';
import { cleanWithProfile } from '../../../functions/clean/clean-with-profile.ts';

/** A file, or its text, to process as the functions would; or an article that is already clean. */
interface CopyRecord {
  id: string;
  /** The key it would have in the inbox; it may contain a date. */
  key: string;
  /** When it was stored, ISO 8601. */
  modifiedAt: string;
  contentType?: string | undefined;
  content: Uint8Array | { title: string; body: string[] };
}

/** The result for a record: the fields of the article, or why it is none. */
type ProcessedRecord = { id: string } & (
  | ({ stage: 'classified' } & Partial<CleanedCopy> & Labels)
  | { stage: 'rejected'; reason: string; message: string }
);

const text = v.object({ text: v.string() });
const clean = v.object({ title: v.string(), body: v.array(v.string()) });
const line = v.intersect([
  v.object({
    id: v.string(),
    key: v.optional(v.string()),
    modifiedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    contentType: v.optional(v.string()),
  }),
  v.union([text, clean], 'it needs "text", or "title" and "body" (a list of paragraphs)'),
]);

/** Reads a line of NDJSON; `now` is used if it gives no time. Throws an error that says what is wrong with it. */
export function parseRecord(json: string, now: string): CopyRecord {
  const result = v.safeParse(line, JSON.parse(json));
  if (!result.success) {
    const [{ message, ...issue }] = result.issues;
    const where = v.getDotPath(issue as v.BaseIssue<unknown>);
    throw new Error(where ? `${where}: ${message}` : message);
  }
  const { id, key = id, modifiedAt = now, contentType, ...rest } = result.output;
  const content =
    'text' in rest ? new TextEncoder().encode(rest.text) : { title: rest.title, body: rest.body };
  return { id, key, modifiedAt, contentType, content };
}

/** The optional results of `learn` and `train`. */
export interface ProcessingAids {
  /** The profile of the records' source. */
  profile?: SourceProfile | undefined;
  model?: TopicModel | undefined;
}

/**
 * Cleans, with the profile of its source if there is one, and classifies a record, on this machine and without AWS; a
 * record that is clean already is classified.
 */
export function processRecord(
  { id, content, contentType, ...context }: CopyRecord,
  { profile, model }: ProcessingAids = {},
): ProcessedRecord {
  try {
    const copy =
      content instanceof Uint8Array
        ? cleanWithProfile(
            content,
            { ...context, ...(contentType !== undefined && { contentType }) },
            profile,
          ).copy
        : content;
    return { id, stage: 'classified', ...copy, ...classifyArticle(copy, model) };
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    return { id, stage: 'rejected', reason: error.reason, message: error.message };
  }
}
