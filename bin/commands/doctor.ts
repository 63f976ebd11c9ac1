import { type Command, Option } from 'commander';
import { addExamples } from '../print/examples.ts';
import { collectContext } from './start.ts';

/** `copydesk doctor`: checks before a deploy for everything that would make it fail; the exit code is 1 if it would. */
export function configureDoctor(command: Command): void {
  command
    .description(
      `Checks what a deploy to AWS needs: credentials, bootstrap, quotas, names and settings, and says what it will cost.
Changes nothing. The exit code is 1 where something would make the deploy fail.`,
    )
    .addOption(
      new Option(
        '-c, --context <name=value>',
        'setting of the stack, as in docs/settings.md; may be repeated',
      )
        .argParser(collectContext)
        .default({}, 'those of cdk.json'),
    )
    .option('--region <region>', 'where to deploy; by default the region of your AWS profile')
    .option('--json', 'print the checks as JSON');
  addExamples(command, {
    '': 'with the settings of cdk.json',
    '-c stackName=magazine -c alarmEmail=desk@example.org --region eu-west-3': 'with those you will deploy',
  }).action(async (options) => {
    const { checkSettings } = await import('../stack/check-settings.ts');
    await checkSettings(command, options.context);
    // The CDK would make every other command slow.
    const { examine } = await import('./doctor/examine.ts');
    await examine(options);
  });
}
