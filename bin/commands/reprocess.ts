import { type Command, InvalidArgumentError, Option } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** `copydesk reprocess`: makes articles anew, in a separate queue; meanwhile readers see the old ones. */
export function configureReprocess(command: Command): void {
  command
    .description(
      `Cleans and classifies articles again, after the code or what it learnt became better. Say which articles by one or more
options, all of which must hold, or --all. Counts them first, says what that takes and costs, and asks. Readers are served
what they were until an article is done.`,
    )
    .addOption(
      new Option('--stage <stage>', 'only articles that are this').choices(['indexed', 'rejected', 'failed']),
    )
    .option('--clean-version <version>', 'cleaned by older code than this version', parseVersion)
    .option('--classify-version <version>', 'classified by older code than this version', parseVersion)
    .option('--profile', 'whose source has learnt another profile since')
    .option('--reason <reason>', 'rejected or failed for this reason')
    .option('--topic <code>', 'IPTC Media Topic, such as 11000000')
    .option('--publisher <name>', 'of this publisher')
    .option('--prefix <key>', 'whose key starts like this')
    .option('--before <time>', 'last changed before this time; a run that is interrupted says which to give')
    .option('--all', 'every article that is not in work')
    .addOption(
      new Option(
        '--from <stage>',
        'start with the file or with its cleaned text; by default clean, with --classify-version alone classify',
      ).choices(['clean', 'classify']),
    )
    .option('--dry-run', 'say how many, how long and for how much, and send nothing')
    .option('--yes', 'do not ask')
    .option('--json', 'print the outcome as a line of JSON');
  addStackOptions(command);
  addExamples(command, {
    '--classify-version 2 --dry-run':
      'how many were classified by code older than version 2, and what they cost',
    '--stage rejected --reason empty': 'files that were rejected: perhaps they can be read now',
    '--all --from classify --yes --stack copydesk': 'classify a whole archive again',
  }).action(async (options) => {
    const { makeAnew } = await import('./reprocess/make-anew.ts');
    await makeAnew(options);
  });
}

function parseVersion(value: string): number {
  const version = Number(value.replace(/^</, ''));
  if (Number.isInteger(version) && version > 0) return version;
  throw new InvalidArgumentError('A version is a whole number, such as 2.');
}
