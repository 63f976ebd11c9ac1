import { type Command, InvalidArgumentError, Option } from 'commander';
import { type FaultRates, parseFaultRate } from '../../local/faults/fault-table.ts';
import { newAccountConcurrency } from '../../local/lambda/account-concurrency.ts';
import { addExamples } from '../print/examples.ts';
import { defaultDataFolder } from '../stack/api-options.ts';
import { parsePort } from './desk.ts';
import type { StartOptions } from './start/start-options.ts';

/** Chosen because no well-known service listens there. */
const defaultPort = 8787;

/** `copydesk start`: runs the CDK app's template on this machine until it is interrupted. */
export function configureStart(command: Command): void {
  addExamples(command, {
    '--samples': 'take in the sample articles, and show what became of them',
    '--inbox articles --port 9000': 'watch another folder, on another port',
    '--ephemeral -c trailDays=30': 'keep nothing, with a setting of docs/settings.md',
  });
  command
    .description(
      'Runs the whole archive on this machine until Ctrl-C: the template that would be deployed, without an account.',
    )
    .option('--data <folder>', 'where articles are kept', defaultDataFolder)
    .option('--ephemeral', 'keep nothing: the data folder is temporary')
    .option('--port <number>', 'port of the API, 0 for any that is free', parsePort, defaultPort)
    .option('--inbox <folder>', 'folder whose files are taken to the bucket', 'inbox')
    .option(
      '--concurrency <number>',
      'how many functions may run at once, of all together: more wait, and the API answers 503',
      parseConcurrency,
      newAccountConcurrency,
    )
    .option('--samples', 'take in the articles of samples/, and show what became of them')
    .option('--json', 'print one line of JSON when ready: the addresses of the services')
    .addOption(
      new Option(
        '--auth <kind>',
        'check who asks the API, as AWS would with this setting; without it the API is open',
      ).choices(['iam', 'jwt', 'open']),
    )
    .option(
      '--faults <seed>',
      'let things go wrong, as this whole number chooses: see docs/operations.md',
      parseSeed,
    )
    .addOption(
      new Option('--fault-rate <kind=rate>', 'how often, 0 to 1, may be repeated; all=0 sets every kind')
        .argParser(collectRates)
        .default({}, 'those of local/faults/fault-table.ts'),
    )
    .addOption(
      new Option(
        '-c, --context <name=value>',
        'setting of the stack, as in docs/settings.md; may be repeated',
      )
        .argParser(collectContext)
        .default({}, 'none'),
    )
    .action(async (options: StartOptions) => {
      const { checkStart } = await import('./start/check-start.ts');
      await checkStart(options, command);
      // Loaded only for this command: the emulators would make every other one slow.
      const { runLocalCloud } = await import('./start/run-local-cloud.ts');
      await runLocalCloud(options);
    });
}

/** A parser of whole numbers between two bounds; `sentence` says what is expected. */
function wholeNumber(least: number, most: number, sentence: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(sentence);
  };
}

const parseConcurrency = wholeNumber(1, Number.MAX_SAFE_INTEGER, 'A concurrency is a whole number from 1.');
const parseSeed = wholeNumber(0, Number.MAX_SAFE_INTEGER, 'A seed is a whole number, such as 7.');

function collectRates(value: string, rates: FaultRates): FaultRates {
  try {
    return { ...rates, ...parseFaultRate(value) };
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/** Adds a setting written as name=value; throws for anything else. */
export function collectContext(value: string, context: Record<string, string>): Record<string, string> {
  const [name, ...rest] = value.split('=');
  if (name && rest.length > 0) return { ...context, [name]: rest.join('=') };
  throw new InvalidArgumentError('A setting is written name=value.');
}
