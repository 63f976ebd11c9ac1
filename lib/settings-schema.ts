import { statSync } from 'node:fs';
import * as v from 'valibot';
import { bool, decimal, manual, numeric, wholeNumber } from './setting-kinds.ts';

/**
 * The longest stack name that leaves the inbox a legal bucket name: S3 allows 63 characters, of which
 * `copydesk-<stack>-inbox-<account>-<region>-an` spends 19 on its own words, 12 on the account, 1 on a hyphen
 * and up to 15 on the region (`us-isof-south-1`).
 */
export const longestStackName = 63 - 19 - 12 - 1 - 15;

/** The days that CloudWatch Logs knows; written out, because the CDK takes a second to load. A test compares. */
const logRetentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** Lambda allows windows of up to 300 seconds. */
const batchWindow = (min: number, fallback: number, stage: string) =>
  wholeNumber(
    min,
    300,
    fallback,
    `Seconds that ${stage} waits for a batch to fill: more is cheaper, less is fresher`,
  );

/** The ids of inference profiles begin with where they may pass a question on to; the rest is the model's own id. */
export const inferenceProfile = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\.([a-z0-9-]+\..+)$/;

/** Lambda allows 2 to 1000 for an SQS queue. */
const maxConcurrency = (fallback: number, stage: string) =>
  wholeNumber(2, 1000, fallback, `Most batches that ${stage} works on at once`);

/** Every setting: what is allowed, its default, and what the manual says of it. */
export const settingsSchema = v.object({
  stackName: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]*$/),
      v.maxLength(longestStackName),
      manual(
        `lower-case letters, digits and hyphens, a letter first, at most ${longestStackName} characters`,
        'Name of the stack, in the names of its bucket, table, intake queue and access log: stacks of different names live side by side',
      ),
    ),
    'copydesk',
  ),
  auth: v.optional(
    v.pipe(
      v.picklist(['iam', 'jwt', 'open']),
      manual(
        '`iam`, `jwt` or `open`',
        'Who may ask the API: who signs with IAM credentials, who brings a token, everybody',
      ),
    ),
    'iam',
  ),
  jwtIssuer: v.optional(
    v.pipe(
      v.string(),
      v.url(),
      v.startsWith('https://'),
      manual('an https:// URL', 'Who issues the tokens, with `auth=jwt`'),
    ),
  ),
  jwtAudience: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[^\s,]+(,[^\s,]+)*$/),
      manual('names separated by commas, without spaces', 'Whom the tokens are meant for, with `auth=jwt`'),
    ),
  ),
  publicUrl: v.optional(
    v.pipe(
      v.string(),
      v.url(),
      v.regex(/^https?:\/\/[^/?#]+$/),
      manual(
        'an http:// or https:// URL without a path and a slash at the end',
        'Where readers reach the API, if not at its own address: links in answers and feeds lead there',
      ),
    ),
  ),
  desk: v.optional(
    v.pipe(
      bool,
      manual(
        '`true` or `false`',
        'The stack serves the desk at `/desk` of its API, with `auth=jwt` or `auth=open`; see docs/desk.md',
      ),
    ),
    false,
  ),
  deskClientId: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\x21-\x7e]+$/),
      manual(
        'the id of a client, without spaces',
        'By which the desk signs people in at `jwtIssuer`, with `desk` and `auth=jwt`',
      ),
    ),
  ),
  events: v.optional(
    v.pipe(
      bool,
      manual(
        '`true` or `false`',
        'The stack announces on an event bus of its name what becomes of each article; see docs/events.md',
      ),
    ),
    false,
  ),
  stories: v.optional(
    v.pipe(
      bool,
      manual(
        '`true` or `false`',
        'The stack groups articles into stories, and copies within them; see docs/stories.md',
      ),
    ),
    false,
  ),
  logRetentionDays: v.optional(
    v.pipe(
      numeric,
      v.picklist(logRetentions),
      manual(`one of ${logRetentions.join(', ')}`, 'Days that logs are kept'),
    ),
    30,
  ),
  trailDays: wholeNumber(
    1,
    3650,
    90,
    'Days that replaced and deleted versions of files and articles are kept',
  ),
  alarmEmail: v.optional(
    v.pipe(
      v.string(),
      v.email(),
      manual('an e-mail address', 'Who is told of alarms, once the address is confirmed'),
    ),
  ),
  dashboard: v.optional(
    v.pipe(
      bool,
      manual(
        '`true` or `false`',
        'A dashboard in CloudWatch: of more than 50 metrics, so it costs $3 a month. It can be had at any time: what it shows is counted without it, and kept for 15 months',
      ),
    ),
    false,
  ),
  keepData: v.optional(
    v.pipe(
      bool,
      manual(
        '`true` or `false`',
        'Bucket and table outlive the stack; to remove them deploy with `false`, then destroy',
      ),
    ),
    true,
  ),
  intakeBatchWindowSeconds: batchWindow(0, 0, 'cleaning'),
  classifyBatchWindowSeconds: batchWindow(0, 0, 'classification'),
  // Lambda takes batches of more than ten only with a window.
  indexBatchWindowSeconds: batchWindow(1, 1, 'indexing'),
  groupBatchWindowSeconds: batchWindow(1, 2, 'the grouping into stories, with `stories`,'),
  boardSeconds: wholeNumber(1, 900, 300, 'Seconds until story boards are written again: less is fresher'),
  articlesPerSecond: v.optional(
    v.pipe(
      numeric,
      v.integer(),
      v.minValue(1),
      v.maxValue(5_000),
      manual(
        'a whole number from 1 to 5000',
        'Articles that arrive a second at most: sets the four settings below, where they are not set themselves. What it costs and needs: docs/operations.md, "Throughput"',
      ),
    ),
  ),
  intakeMaxConcurrency: maxConcurrency(5, 'cleaning'),
  classifyMaxConcurrency: maxConcurrency(5, 'classification'),
  indexMaxConcurrency: maxConcurrency(2, 'indexing'),
  // Two by default, the fewest that Lambda allows: a merge of its own keeps a partition busy.
  mergeMaxConcurrency: maxConcurrency(2, 'merging, which is asked for after batches of indexing,'),
  topicModel: v.optional(
    v.pipe(
      v.string(),
      v.check((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false),
      manual(
        'the path of a file',
        'What `copydesk train` learnt from your own articles: topics are then a blend of it and the lexicon',
      ),
    ),
  ),
  comprehend: v.optional(
    v.pipe(
      bool,
      manual(
        '`true` or `false`',
        'Amazon Comprehend adds sentiment and names, in the languages it knows; what that costs stands below',
      ),
    ),
    false,
  ),
  bedrockModel: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9-]+\.[A-Za-z0-9.:-]+$/),
      manual(
        'the id of a foundation model or of an inference profile, such as `amazon.nova-lite-v1:0` or `eu.amazon.nova-lite-v1:0`',
        'A model of Amazon Bedrock that is asked for topics where the classifier is unsure; what that costs stands below',
      ),
    ),
  ),
  bedrockThreshold: v.optional(
    v.pipe(
      decimal,
      v.minValue(0),
      v.maxValue(1),
      manual(
        'a number from 0 to 1',
        'The model is asked about articles whose surest topic is less likely than this, with `bedrockModel`',
      ),
    ),
    0.4,
  ),
  queryBudgetUnits: wholeNumber(
    10,
    100_000,
    5_000,
    'Read units that one query may take, then it answers with what it has and says `partial`; a thousand cost $0.000125. With `auth=open` 500',
  ),
  // API Gateway gives up after 30 seconds, and the function after 25.
  queryBudgetMs: wholeNumber(
    100,
    20_000,
    10_000,
    'Milliseconds that one query may take, with the same end. With `auth=open` 3000',
  ),
  throttleRate: wholeNumber(
    1,
    10_000,
    50,
    'Requests a second that the API takes in the long run. With `auth=open` 5',
  ),
  throttleBurst: wholeNumber(1, 5_000, 100, 'Requests that the API takes at once. With `auth=open` 20'),
});
