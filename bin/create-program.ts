import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { configureAnnounce } from './commands/announce.ts';
import { configureDesk } from './commands/desk.ts';
import { configureDoctor } from './commands/doctor.ts';
import { configureEvents } from './commands/events.ts';
import { configureExplain } from './commands/explain.ts';
import { configureGroup } from './commands/group.ts';
import { configureImport } from './commands/import.ts';
import { configureLearn } from './commands/learn.ts';
import { configureMcp } from './commands/mcp.ts';
import { configurePermissions } from './commands/permissions.ts';
import { configureProcess } from './commands/process.ts';
import { configureReconcile } from './commands/reconcile.ts';
import { configureRedrive } from './commands/redrive.ts';
import { configureReprocess } from './commands/reprocess.ts';
import { configureSearch } from './commands/search.ts';
import { configureShow } from './commands/show.ts';
import { configureStart } from './commands/start.ts';
import { configureStatus } from './commands/status.ts';
import { configureStories } from './commands/stories.ts';
import { configureStory } from './commands/story.ts';
import { configureTrain } from './commands/train.ts';
import { configureWatch } from './commands/watch.ts';
import { wrongUsageCode } from './wrong-usage.ts';

/** Every command with its heading and line in the help. Its file loads no more than its options need. */
const commands: Record<string, [name: string, summary: string, configure: (command: Command) => void][]> = {
  'On this machine, without an account:': [
    ['start', 'run the whole archive on this machine, until Ctrl-C', configureStart],
    ['explain', 'show a file line by line: what is kept, what is removed and why', configureExplain],
    ['process', 'clean and classify files: a line of JSON for each', configureProcess],
    ['group', 'find what belongs together in a folder: stories, and copies of one text', configureGroup],
  ],
  'Ask an archive, here or on AWS:': [
    ['desk', 'open the page to search, read and feed an archive', configureDesk],
    ['search', 'list articles by words and filters', configureSearch],
    ['show', 'show one article: its text, its labels, each removed line with its reason', configureShow],
    ['stories', 'list what is told of: stories by when, size, growth or sources', configureStories],
    ['story', 'tell the story that an article is in: who was first, who only copied', configureStory],
    ['watch', 'leave a search standing, and see what matched it and why', configureWatch],
    ['events', 'print what was announced of articles, on this machine', configureEvents],
    ['mcp', 'let an agent search and read it, by the Model Context Protocol', configureMcp],
  ],
  'Look after an archive:': [
    ['import', 'put the articles of a dump into it: NDJSON, CSV, zip, WARC, folders', configureImport],
    ['status', 'show what is in work, what failed and why, what waits in the queues', configureStatus],
    ['reconcile', 'compare the bucket with the catalogue, and repair what differs', configureReconcile],
    ['redrive', 'try again what failed, once its cause is mended', configureRedrive],
    ['reprocess', 'clean or classify articles again, after the code became better', configureReprocess],
    ['announce', 'announce again what became of articles, or write it to a file', configureAnnounce],
    ['permissions', 'show what each function may do, and what it did here', configurePermissions],
    ['doctor', 'check before a deploy what would make it fail, and what it will cost', configureDoctor],
  ],
  'Learn from your own articles:': [
    ['learn', 'learn which lines recur in the files of one source', configureLearn],
    ['train', 'learn topics from labelled articles', configureTrain],
  ],
};

/** The command line. For help, version and wrong usage it prints, then throws a CommanderError. */
export function createProgram(): Command {
  const program = new Command('copydesk')
    .usage('<command> [options]')
    .description('News copy in, a clean, classified, searchable archive out: on this machine or on AWS.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpCommand(
      new Command('help').argument('[command]').summary('print the help of a command').helpGroup('Help:'),
    )
    .showHelpAfterError('Add --help to see what is possible.')
    .exitOverride()
    .addHelpText(
      'after',
      `
The help of each command has examples: copydesk search --help
The exit code is 0 where all is well, 1 where it is not, and ${wrongUsageCode} where the command was called wrongly.`,
    );
  for (const [heading, entries] of Object.entries(commands)) {
    for (const [name, summary, configure] of entries) {
      const command = program.command(name).summary(summary).helpGroup(heading);
      configure(command);
      command.description(joinLines(command.description()));
    }
  }
  return program;
}

/** Joins the lines of each paragraph, so that the terminal's width decides where lines end. */
function joinLines(text: string): string {
  return text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
}
