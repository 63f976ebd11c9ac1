import { openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { type FailedSelection, type RedriveOutcome, redriveStack } from './redrive-stack.ts';

interface RedriveOptions extends StackOptions, Pick<FailedSelection, 'stage' | 'reason'> {
  dryRun?: true;
  json?: true;
}

export async function sendAgain({ stage, reason, dryRun, json, ...where }: RedriveOptions): Promise<void> {
  const selection = { ...(stage !== undefined && { stage }), ...(reason !== undefined && { reason }) };
  const outcome = await redriveStack(await openStack(where), selection, { dryRun: dryRun === true });
  process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : describeOutcome(outcome));
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
        `${letters} dead ${letters === 1 ? 'letter waits' : 'letters wait'} (${stage}). If it is so in ten minutes still: docs/operations.md, "Messages were set aside".`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
