import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';
import { defaultDataFolder } from '../stack/api-options.ts';

/** `copydesk permissions`: what each function may do, and what it did on this machine. */
export function configurePermissions(command: Command): void {
  command
    .description(
      `Shows what the role of each function allows, how often the local cloud saw it used, and what was refused. Counts go on
from run to run until the permissions change.`,
    )
    .option('--data <folder>', 'data folder of the local cloud', defaultDataFolder)
    .option('--unused', 'only what was never used, and what was refused')
    .option('--json', 'print what was recorded as it is');
  addExamples(command, {
    '': 'every permission of every function',
    '--unused': 'those that could perhaps go',
  }).action(async (options) => {
    const { showPermissions } = await import('./permissions/show-permissions.ts');
    showPermissions(options);
  });
}
