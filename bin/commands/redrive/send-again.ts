import type { ArticleRow, StageError } from '../../../functions/article/row.ts';
import { type FailedRow, isFailed, redrive } from '../../../functions/gate/redrive.ts';
import { archiveReader } from '../../../functions/store/archive-reader.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { sendAll } from '../../../functions/store/outbox.ts';
import { type OpenStack, openStack } from '../../stack/open-stack.ts';
import { readQueues } from '../../stack/read-queues.ts';
import type { StackOptions } from '../../stack/stack-options.ts';

interface RedriveOptions extends StackOptions {
  stage?: StageError['stage'];
  reason?: string;
  dryRun?: true;
  json?: true;
}

/** The result of a redrive: how many articles by stage and reason, and what is unread in dead-letter queues. */
interface RedriveOutcome {
  dryRun: boolean;
  articles: number;
  failures: { stage: string; reason: string; articles: number }[];
  unread: { stage: string; letters: number }[];
}

/** As many rows as BatchGetItem reads in one call. */
const pageSize = 100;

export async function sendAgain(options: RedriveOptions): Promise<void> {
  const stack = await openStack(options);
  const failures = new Map<string, RedriveOutcome['failures'][number]>();
  for await (const rows of listFailed(stack, options)) {
    if (!options.dryRun) await redrive(rows, portsOf(stack));
    for (const { error } of rows) {
      const key = `${error.stage} ${error.reason}`;
      const { articles = 0 } = failures.get(key) ?? {};
      failures.set(key, { stage: error.stage, reason: error.reason, articles: articles + 1 });
    }
  }
  const unread = (await readQueues(stack))
    .filter(({ deadLetters }) => deadLetters > 0)
    .map(({ stage, deadLetters }) => ({ stage, letters: deadLetters }));
  const articles = [...failures.values()].reduce((sum, failure) => sum + failure.articles, 0);
  const outcome = { dryRun: options.dryRun === true, articles, failures: [...failures.values()], unread };
  process.stdout.write(options.json ? `${JSON.stringify(outcome)}\n` : describeOutcome(outcome));
}

/** The articles that failed before now, newest first: those sent meanwhile become newer, and are not read again. */
async function* listFailed(stack: OpenStack, options: RedriveOptions): AsyncGenerator<FailedRow[]> {
  const { listWork, readRows } = archiveReader(stack.table, stack.s3, stack.bucket);
  let before: string | undefined = new Date().toISOString();
  for (;;) {
    const positions: { position: string; articleId: string }[] = await listWork('failed', pageSize, before);
    if (positions.length === 0) return;
    const articleIds = positions.map(({ articleId }) => articleId);
    const rows: Map<string, ArticleRow> = await readRows(articleIds, { consistent: true });
    yield [...rows.values()].filter((row): row is FailedRow => isFailed(row, options));
    before = positions.at(-1)?.position;
  }
}

function portsOf({ table, sqs, queues }: OpenStack) {
  const sendTo = (stage: string) => (messages: readonly object[]) => {
    const { queueUrl } = queues.get(stage) as { queueUrl: string };
    return sendAll(sqs, queueUrl, messages);
  };
  return {
    articles: articleStore(table),
    toClean: sendTo('Intake'),
    toClassify: sendTo('Classify'),
    toIndex: sendTo('Index'),
    now: () => new Date(),
  };
}

function describeOutcome({ dryRun, articles, failures, unread }: RedriveOutcome): string {
  const verb = dryRun ? 'Would send' : 'Sent';
  const lines = [
    articles === 0
      ? 'Nothing to send: no article has failed.'
      : `${verb} ${articles} ${articles === 1 ? 'article' : 'articles'} again:`,
    ...failures.map((failure) => `  ${failure.stage}  ${failure.articles}  ${failure.reason}`),
    ...unread.map(
      ({ stage, letters }) =>
        `${letters} dead ${letters === 1 ? 'letter waits' : 'letters wait'} in ${stage}. If it is so in ten minutes still: docs/operations.md, "Messages were set aside".`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
