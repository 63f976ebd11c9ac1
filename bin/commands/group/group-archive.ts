import { SingleBar } from 'cli-progress';
import type { ArticleRow } from '../../../functions/article/row.ts';
import type { Follower } from '../../../functions/follow/follower.ts';
import { type ServedOutcome, servesRev } from '../../../functions/follow/outcome.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { dayLogStore } from '../../../functions/store/day-log-store.ts';
import { sendAll } from '../../../functions/store/outbox.ts';
import { scanRows } from '../../../functions/store/row-scan.ts';
import { signServed } from '../../../functions/stories/sign-served.ts';
import { storyFollower } from '../../../functions/stories/story-follower.ts';
import { callName } from '../../call-name.ts';
import { describeError } from '../../print/describe-error.ts';
import { type OpenStack, openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { WrongUsage } from '../../wrong-usage.ts';

/**
 * Articles that are told together, as index tells those of a batch: their days are decided in one run.
 * @limit The next ones are told after them.
 */
const toldAtOnce = 100;

/** Tells the stories of a stack of every article that it serves; says on standard error how many those were. */
export async function groupArchive(files: readonly string[], options: StackOptions): Promise<void> {
  if (files.length > 0) throw new WrongUsage('--archive takes no files: it groups what a stack serves.');
  const stack = await openStack(options);
  const follower = openFollower(stack);
  const bar = startBar();
  let noted = 0;
  try {
    for await (const rows of scanRows(stack.table)) {
      noted += await tell(rows.flatMap(servedOutcome), follower);
      bar?.update(noted);
    }
  } finally {
    bar?.stop();
  }
  const said = `${noted} ${noted === 1 ? 'article' : 'articles'}`;
  process.stderr.write(
    `Noted ${said} for the stories of ${stack.name}. They are grouped within minutes, a large archive within hours.\n`,
  );
}

/** How many were told; those that could not be read are named, and the command fails at its end. */
async function tell(served: readonly ServedOutcome[], follower: Follower): Promise<number> {
  let failed = 0;
  for (let from = 0; from < served.length; from += toldAtOnce) {
    const failures = await follower.follow(served.slice(from, from + toldAtOnce));
    for (const [articleId, error] of failures)
      process.stderr.write(`${articleId}: ${describeError(error)}\n`);
    failed += failures.size;
  }
  if (failed > 0) process.exitCode = 1;
  return served.length - failed;
}

function openFollower({ table, sqs, queues, name }: OpenStack): Follower {
  const queueUrl = queues.get('Group')?.queueUrl;
  if (queueUrl === undefined)
    throw new Error(
      `${name} keeps no stories. Deploy it with \`-c stories=true\` (on this machine: \`${callName} start -c stories=true\`) first.`,
    );
  return storyFollower({
    logs: dayLogStore(table),
    hint: (days) => sendAll(sqs, queueUrl, [{ days }]),
    signing: { readEncoded: articleStore(table).readEncoded, sign: signServed },
  });
}

/** An article in work is told of by its stages. */
function servedOutcome(row: ArticleRow): ServedOutcome[] {
  return servesRev(row, row.live ?? 0) ? [{ kind: 'served', row }] : [];
}

/** A progress bar on standard error, for people only. */
function startBar(): SingleBar | undefined {
  if (!process.stderr.isTTY) return undefined;
  const bar = new SingleBar({
    format: 'Noted {value} articles',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(0, 0);
  return bar;
}
