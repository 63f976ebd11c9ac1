import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** `copydesk status`: where articles are, which failed and why, on one screen. */
export function configureStatus(command: Command): void {
  command
    .description(
      'Shows on one screen how many articles there are, what is in work, what was rejected or failed and why, what waits in the queues, and what the last comparison with the bucket found.',
    )
    .option('--json', 'print it as JSON')
    .option('--watch', 'show it anew every two seconds, until Ctrl-C');
  addStackOptions(command);
  addExamples(command, {
    '': 'the local cloud',
    '--stack copydesk --watch': 'a deployed stack, until Ctrl-C',
  }).action(async (options) => {
    const { showStatus } = await import('./status/show-status.ts');
    await showStatus(options);
  });
}
