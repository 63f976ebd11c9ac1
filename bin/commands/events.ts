import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';
import { defaultDataFolder } from '../stack/api-options.ts';
import type { EventsOptions } from './events/show-events.ts';

/** `copydesk events`: what the local cloud announced. */
export function configureEvents(command: Command): void {
  command
    .description(
      `Prints what a local cloud has put on its event bus, oldest first; it announces when it is started with -c events=true.

EventBridge itself keeps nothing: of a deployed stack the events are seen by rules alone. docs/events.md has some.`,
    )
    .option('--data <folder>', 'data folder of the local cloud', defaultDataFolder)
    .option('--stack <name>', 'a deployed stack: says how to see its events')
    .option('--type <type>', 'only events of this type, such as "Article Served"; may be repeated', collect)
    .option('--follow', 'wait for more, until Ctrl-C')
    .option('--json', 'print the events as a target of EventBridge gets them, one a line');
  addExamples(command, {
    '--follow': 'what was announced, and what is announced from now on',
    '--type "Article Rejected" --type "Article Failed"': 'what did not become an article',
    '--follow --json | node consumer.mjs': 'to a program of your own',
  }).action(async (options: EventsOptions) => {
    const { showEvents } = await import('./events/show-events.ts');
    await showEvents(options);
  });
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}
