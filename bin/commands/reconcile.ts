import { type Command, InvalidArgumentError } from 'commander';
import { graceMinutes } from '../../functions/reconcile/drift.ts';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** `copydesk reconcile`: compares the bucket with the catalogue; the exit code says whether they agree. */
export function configureReconcile(command: Command): void {
  command
    .description(
      `Compares the files of the bucket with the articles of the catalogue, and lists what is missing, stale, orphaned, failed
or abandoned. Changes nothing without --fix. The exit code is 1 where the two differ. A function does the same once a day.
Of the local cloud it compares the inbox folder with the bucket as well.`,
    )
    .option(
      '--fix',
      'take in again what is missing, stale or orphaned; make the bucket as the inbox folder is',
    )
    .option('--prefix <prefix>', 'compare only keys that start like this', '')
    .option('--grace <minutes>', 'leave out what the bucket took in more lately', parseMinutes, graceMinutes)
    .option('--texts', 'look also for texts that no article points to; reads the whole table')
    .option('--json', 'print a line of JSON for each difference, and one for the sum');
  addStackOptions(command);
  addExamples(command, {
    '': 'what differs in the local cloud',
    '--fix --prefix 2026/ --stack copydesk': 'repair one folder of a deployed stack',
  }).action(async (options) => {
    const { compareArchive } = await import('./reconcile/compare-archive.ts');
    await compareArchive(options);
  });
}

function parseMinutes(value: string): number {
  const minutes = Number(value);
  if (Number.isFinite(minutes) && minutes >= 0) return minutes;
  throw new InvalidArgumentError('A grace is a number of minutes, such as 60.');
}
