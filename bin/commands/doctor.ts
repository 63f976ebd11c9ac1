import type { Command } from 'commander';
import type { DoctorOptions } from './doctor/examine.ts';
import { collectContext } from './start.ts';

/** `copydesk doctor`: looks before a deploy for all that would make it fail; the exit code says whether it would. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(
      'Check, before a deploy, what it needs: credentials, bootstrap, quotas, names, settings, costs.',
    )
    .option('-c, --context <name=value>', 'setting of the stack, may be repeated', collectContext, {})
    .option('--region <region>', 'where to deploy; by default the region of your AWS profile')
    .option('--json', 'print the checks as JSON')
    .action(async (options: DoctorOptions) => {
      // Loaded when it is asked for: the CDK would make every other command slow.
      const { examine } = await import('./doctor/examine.ts');
      await examine(options);
    });
}
