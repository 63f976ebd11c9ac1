import { Argument, type Command, InvalidArgumentError } from 'commander';
import { facets } from '../../functions/article/facets.ts';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';
import type { WatchOptions } from './watch/watch-options.ts';

const actions = ['add', 'list', 'show', 'remove', 'test'] as const;

/** `copydesk watch`: searches that stand, and what matched them. */
export function configureWatch(command: Command): void {
  command
    .addArgument(new Argument('<action>', 'what to do').choices(actions))
    .argument('[name]', 'of the search: small letters, digits and hyphens')
    .description(
      `Leaves a search standing: every article that is served from then on is held against it, and it is told once for each.

add: makes a search, or changes the one of this name in what is said. list: the searches there are. show: what matched one, the
newest match first. remove: takes one away, with its matches. test: what a search, of this name or by these options, would
have matched of what came in the last days, and how often a day.

Its matches are at /searches/<name>/matches of the API, also as feeds, and on the event bus where events are on.`,
    )
    .option(
      '--q <words>',
      'words: OR between two, a "phrase in quotes", -word to exclude, title:word, prefix*',
    );
  for (const { name, option } of facets) command.option(`--${name} <${option.value}>`, option.help, collect);
  command
    .option('--from <date>', 'published on or after, such as 2024-01-31')
    .option('--to <date>', 'published on or before')
    .option('--undated <choice>', 'include, exclude or only: articles that name no date')
    .option('--on-change', 'tell again when an article that matched has changed')
    .option('--no-on-change', 'tell once for an article, which is the default')
    .option('--mute', 'go on collecting, and announce nothing')
    .option('--no-mute', 'announce again')
    .option('--days <number>', 'with test: how many days to look back', parseDays, 30)
    .option('--limit <number>', 'with show: matches a page')
    .option('--cursor <cursor>', 'with show: continue after an earlier page')
    .option('--json', 'print the outcome as JSON');
  addStackOptions(command);
  addExamples(command, {
    'test --q \'"port strike" OR dockers\' --language en --days 7': 'what it would have matched in a week',
    'add dockers --q \'"port strike" OR dockers\' --language en': 'from now on',
    'show dockers': 'what matched it, and why',
    'add dockers --mute': 'it goes on collecting, and announces nothing',
    'list --stack copydesk': 'the searches of a deployed stack, under your rights',
    'remove dockers': 'with its matches',
  }).action(async (action: (typeof actions)[number], name: string | undefined, options: WatchOptions) => {
    const { watch } = await import('./watch/watch.ts');
    await watch(action, name, options);
  });
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

function parseDays(value: string): number {
  const days = Number(value);
  if (Number.isInteger(days) && days > 0 && days <= 3_650) return days;
  throw new InvalidArgumentError('Days are a whole number, such as 7.');
}
