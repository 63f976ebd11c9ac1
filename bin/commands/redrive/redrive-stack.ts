import type { ArticleRow, StageError } from '../../../functions/article/row.ts';
import { type FailedRow, isFailed, redrive } from '../../../functions/gate/redrive.ts';
import { archiveReader } from '../../../functions/store/archive-reader.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { sendAll } from '../../../functions/store/outbox.ts';
import type { OpenStack } from '../../stack/open-stack.ts';
import { readQueues } from '../../stack/read-queues.ts';

/** Which failed articles are sent again: all that the fields given apply to. */
export interface FailedSelection {
  articleId?: string;
  stage?: StageError['stage'];
  reason?: string;
}

/** The result of a redrive: how many articles by stage and reason, and what is unread in dead-letter queues. */
export interface RedriveOutcome {
  dryRun: boolean;
  articles: number;
  failures: { stage: string; reason: string; articles: number }[];
  unread: { stage: string; letters: number }[];
}

/** As many rows as BatchGetItem reads in one call. */
const pageSize = 100;

/** Sends failed articles of a stack to the stage in which each failed; a dry run only counts them. */
export async function redriveStack(
  stack: OpenStack,
  selection: FailedSelection,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<RedriveOutcome> {
  const failures = new Map<string, RedriveOutcome['failures'][number]>();
  for await (const rows of listSelected(stack, selection)) {
    if (!dryRun) await redrive(rows, portsOf(stack));
    for (const { error } of rows) {
      const key = `${error.stage} ${error.reason}`;
      const { articles = 0 } = failures.get(key) ?? {};
      failures.set(key, { stage: error.stage, reason: error.reason, articles: articles + 1 });
    }
  }
  const unread = (await readQueues(stack))
    .map(({ stage, deadLetters: letters = 0 }) => ({ stage, letters }))
    .filter(({ letters }) => letters > 0);
  const articles = [...failures.values()].reduce((sum, failure) => sum + failure.articles, 0);
  return { dryRun, articles, failures: [...failures.values()], unread };
}

async function* listSelected(stack: OpenStack, selection: FailedSelection): AsyncGenerator<FailedRow[]> {
  if (selection.articleId === undefined) {
    yield* listFailed(stack, selection);
    return;
  }
  const row = await articleStore(stack.table).read(selection.articleId);
  if (row && isFailed(row, selection)) yield [row];
}

/** The articles that failed before now, newest first: those sent meanwhile become newer, and are not read again. */
async function* listFailed(stack: OpenStack, selection: FailedSelection): AsyncGenerator<FailedRow[]> {
  const { listWork, readRows } = archiveReader(stack.table, stack.s3, stack.bucket);
  let before: string | undefined = new Date().toISOString();
  for (;;) {
    const positions: { position: string; articleId: string }[] = await listWork('failed', pageSize, before);
    if (positions.length === 0) return;
    const articleIds = positions.map(({ articleId }) => articleId);
    const rows: Map<string, ArticleRow> = await readRows(articleIds, { consistent: true });
    yield [...rows.values()].filter((row): row is FailedRow => isFailed(row, selection));
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
