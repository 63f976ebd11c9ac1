import { type Command, InvalidArgumentError, Option } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';
import type { AnnounceOptions } from './announce/announce-again.ts';

/** `copydesk announce`: the events of all articles once more, for whoever missed them or is new. */
export function configureAnnounce(command: Command): void {
  command
    .description(
      `Announces again what became of every article: on the event bus of the stack, or as lines of a file. The events are the same
bytes as those of the stages, so whoever has had one drops it: who keeps the highest rev of each article, as docs/events.md says,
needs to do nothing more. It fills a new mirror, and makes good what a consumer has lost.

It reads the whole table, $0.02 for each gigabyte at list prices of us-east-1, and on the bus an event costs a millionth of a
dollar. It may be stopped and begun again.`,
    )
    .addOption(
      new Option('--stage <stage>', 'only of articles that are this').choices([
        'indexed',
        'rejected',
        'failed',
        'deleted',
      ]),
    )
    .option(
      '--since <time>',
      'only of articles that changed at this time or later, such as 2026-05-01',
      parseTime,
    )
    .option('--to <target>', 'bus, or a file to write lines of JSON to; - is standard output', 'bus');
  addStackOptions(command);
  addExamples(command, {
    '--to mirror.ndjson': 'every article, to a file: the first filling of a mirror',
    '--to - --stage indexed | node consumer.mjs': 'what is served, to a program of your own',
    '--since 2026-05-01T06:00Z --stack copydesk': 'to all who listen on the bus of a deployed stack',
  }).action(async (options: AnnounceOptions) => {
    const { announceAgain } = await import('./announce/announce-again.ts');
    await announceAgain(options);
  });
}

function parseTime(value: string): string {
  const ms = Date.parse(value);
  if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  throw new InvalidArgumentError('A time is written as 2026-05-01 or 2026-05-01T06:00Z.');
}
