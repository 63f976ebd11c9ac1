import * as v from 'valibot';
import { setStage } from './metrics.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const url = v.pipe(v.string(), v.url());
const wholeNumber = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1));

const share = v.pipe(v.string(), v.toNumber(), v.minValue(0), v.maxValue(1));

/** Only where what becomes of articles is announced, and where they are grouped. */
const following = { EVENT_BUS_NAME: v.optional(text), GROUP_QUEUE_URL: v.optional(url) };

/** The environment variables of each function; lib/ sets exactly these names. */
export const environments = {
  clean: v.object({ TABLE_NAME: text, CLASSIFY_QUEUE_URL: url, TRAIL_DAYS: wholeNumber, ...following }),
  classify: v.object({
    TABLE_NAME: text,
    INDEX_QUEUE_URL: url,
    // The following are set only if they are switched on.
    TOPIC_MODEL: v.optional(text),
    COMPREHEND: v.optional(v.literal('true')),
    BEDROCK_MODEL: v.optional(text),
    BEDROCK_THRESHOLD: v.optional(share),
  }),
  index: v.object({ TABLE_NAME: text, MERGE_QUEUE_URL: url, ...following }),
  merge: v.object({ TABLE_NAME: text }),
  group: v.object({ TABLE_NAME: text, BOARD_SECONDS: wholeNumber, ...following, GROUP_QUEUE_URL: url }),
  query: v.object({
    TABLE_NAME: text,
    BUCKET_NAME: text,
    BUDGET_READ_UNITS: wholeNumber,
    BUDGET_MS: wholeNumber,
    PUBLIC_URL: v.optional(url),
    // Only where articles are grouped.
    STORIES: v.optional(v.literal('true')),
  }),
  bury: v.object({
    TABLE_NAME: text,
    INTAKE_QUEUE_URL: url,
    REPROCESS_QUEUE_URL: url,
    CLASSIFY_QUEUE_URL: url,
    INDEX_QUEUE_URL: url,
    ...following,
  }),
  learn: v.object({ TABLE_NAME: text }),
  reconcile: v.object({
    TABLE_NAME: text,
    BUCKET_NAME: text,
    INTAKE_QUEUE_URL: url,
    // Only where articles are grouped.
    GROUP_QUEUE_URL: v.optional(url),
  }),
  desk: v.object({
    TABLE_NAME: text,
    BUCKET_NAME: text,
    // Only where the API takes tokens.
    JWT_ISSUER: v.optional(url),
    JWT_AUDIENCE: v.optional(text),
    CLIENT_ID: v.optional(text),
    // Only where articles are grouped.
    STORIES: v.optional(text),
  }),
  upload: v.object({ TABLE_NAME: text, BUCKET_NAME: text }),
  sweep: v.object({ TABLE_NAME: text, CLASSIFY_QUEUE_URL: url, INDEX_QUEUE_URL: url }),
};

/**
 * The settings of a function, read once at cold start; from then on the process counts its metrics for that function.
 * Throws an error that names every wrong variable.
 */
export function readConfig<Name extends keyof typeof environments>(
  name: Name,
): v.InferOutput<(typeof environments)[Name]> {
  const schema: v.GenericSchema<unknown, v.InferOutput<(typeof environments)[Name]>> = environments[name];
  const result = v.safeParse(schema, process.env);
  setStage(name);
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  throw new Error(`the environment of the ${name} function is wrong. ${wrong.join('; ')}`);
}
