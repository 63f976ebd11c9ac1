import type { Command } from 'commander';
import { facetsByName } from '../../functions/article/facets.ts';
import { addExamples } from '../print/examples.ts';
import { addApiOptions } from '../stack/api-options.ts';

/** `copydesk stories`: which stories there are, by when, size, growth or sources. */
export function configureStories(command: Command): void {
  command.description(
    `Lists stories of two articles or more, the one with the latest report first; \`copydesk story\` tells one.

An archive groups articles where it is started or deployed with the setting stories=true. Days are those of UTC. Give a filter
twice for "or", and put - before a value to exclude it.`,
  );
  command
    .option('--from <day>', 'stories with articles on this day or later, such as 2024-01-31')
    .option('--to <day>', 'on this day or earlier, each as it stood at the end of it')
    .option('--sort <by>', 'latest, size, growth (of the last six hours), or sources')
    .option('--min-sources <number>', 'of which at least so many sources wrote something of their own');
  for (const name of ['language', 'topic', 'person', 'organisation', 'place'] as const) {
    const { option } = facetsByName[name];
    command.option(`--${name} <${option.value}>`, option.help, collect);
  }
  command
    .option('--limit <number>', 'stories a page')
    .option('--cursor <cursor>', 'continue after an earlier page');
  addApiOptions(command);
  addExamples(command, {
    '': 'what was told of last',
    '--sort size --from 2026-01-10 --to 2026-01-14': 'what most was told of in some days',
    '--topic politics --min-sources 3 --language fr':
      'what three sources or more wrote of, with French headlines',
    '--sort growth --stack copydesk': 'what grows, of a deployed stack',
  }).action(async (options) => {
    const { listStories } = await import('./stories/list-stories.ts');
    await listStories(options);
  });
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}
