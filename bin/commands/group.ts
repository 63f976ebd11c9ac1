import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** `copydesk group`: which files tell of one event, and which are copies of one text; offline, or of a whole archive. */
export function configureGroup(command: Command): void {
  command
    .argument('[files...]', 'files and folders on this machine; with --ndjson files of records')
    .description(
      `Groups articles into stories, and copies inside them, on this machine, without the local cloud and without a network.
Files are cleaned and classified first. Prints each story with its articles, the largest first.

An article without a date is compared with all others that have none, as if they were of one day.

With --archive it asks an archive to group what was there before its stories were switched on: it reads the whole table, $0.02 for
each gigabyte at list prices of us-east-1, and notes every article for the function that groups. It may be stopped and begun again.`,
    )
    .option(
      '--ndjson',
      'read a record a line, {"id", "title", "body": [paragraphs], "published"}, from files or standard input, and write {"id", "story", "copyOf"} in the same order',
    )
    .option(
      '--undated-alone',
      'leave an article without a date alone, as an archive does, unless it is a copy',
    );
  command.option('--archive', 'group the articles of a stack with stories=true that were there before');
  addStackOptions(command);
  addExamples(command, {
    'samples/': 'what belongs together in a folder',
    '--ndjson < articles.ndjson > stories.ndjson':
      'records of a stream: "story" is the id of the earliest article of the same event',
    '--archive --stack copydesk': 'everything that a deployed stack served before',
  }).action(async (files, options) => {
    if (options.archive) {
      const { groupArchive } = await import('./group/group-archive.ts');
      return groupArchive(files, options);
    }
    const { groupArticles } = await import('./group/group-articles.ts');
    await groupArticles(files, options);
  });
}
