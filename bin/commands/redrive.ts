import { type Command, Option } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** `copydesk redrive`: sends every failed article to the stage that it failed in. */
export function configureRedrive(command: Command): void {
  command
    .description(
      `Sends each failed article to the stage that it failed in, once the cause is mended. Safe at any time, and twice. A file
that was rejected has not failed: see \`copydesk reprocess --stage rejected\`.`,
    )
    .addOption(
      new Option('--stage <stage>', 'only what failed in this stage').choices(['clean', 'classify', 'index']),
    )
    .option('--reason <reason>', 'only what failed for this reason, as `copydesk status` names it')
    .option('--dry-run', 'say what would be sent, and send nothing')
    .option('--json', 'print what was sent as a line of JSON');
  addStackOptions(command);
  addExamples(command, {
    '--dry-run': 'what would be sent, by stage and reason',
    '--stage clean --reason Killed --stack copydesk': 'some of it, of a deployed stack',
  }).action(async (options) => {
    const { sendAgain } = await import('./redrive/send-again.ts');
    await sendAgain(options);
  });
}
