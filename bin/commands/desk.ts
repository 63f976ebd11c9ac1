import { type Command, InvalidArgumentError } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** `copydesk desk`: serves the desk of a stack on this machine until it is interrupted. */
export function configureDesk(command: Command): void {
  command
    .description(
      `Serves the desk on this machine until Ctrl-C: a page to search, read and feed the archive. It works with your AWS
credentials, which the page never sees; the address it prints is good once, in one browser.`,
    )
    .option('--port <number>', 'port of the page, 0 for any that is free', parsePort, 0)
    .option('--json', 'print the address as a line of JSON');
  addStackOptions(command);
  addExamples(command, {
    '--stack copydesk': 'the desk of a deployed stack',
    '': 'that of the local cloud, which `start` serves too',
  }).action(async (options) => {
    const { serveDesk } = await import('./desk/serve-desk.ts');
    await serveDesk(options);
  });
}

/** Reads the option of a port. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (value.trim() !== '' && Number.isSafeInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
