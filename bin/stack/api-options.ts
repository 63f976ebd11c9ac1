import { type Command, InvalidArgumentError } from 'commander';

/** Where the local cloud keeps its data by default. */
export const defaultDataFolder = '.copydesk';

/** Adds the options by which a command finds the API it asks, and prints its answer. */
export function addApiOptions(command: Command): Command {
  return addArchiveOptions(command).option('--json', "print the API's answer as it is");
}

/** Adds the options by which a command finds the archive it asks. */
export function addArchiveOptions(command: Command): Command {
  return command
    .option('--api <url>', 'address of the API; one on AWS is called with a signature', parseAddress)
    .option('--stack <name>', 'deployed stack to ask, found by its outputs')
    .option('--region <region>', 'region of the stack; by default that of your AWS profile')
    .option('--data <folder>', 'data folder of the local cloud to ask', defaultDataFolder);
}

function parseAddress(value: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value;
  throw new InvalidArgumentError('An address begins with http:// or https://.');
}
