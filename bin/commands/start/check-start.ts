import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Command } from 'commander';
import { checkSettings } from '../../stack/check-settings.ts';
import type { StartOptions } from './start-options.ts';

/** Says what is wrong with a start before anything that takes time is begun; ends the command where it is called wrongly. */
export async function checkStart(options: StartOptions, command: Command): Promise<void> {
  const { auth, context, faults, faultRate, inbox } = options;
  if (faults === undefined && Object.keys(faultRate).length > 0)
    command.error('error: --fault-rate changes nothing without --faults <seed>, such as --faults 7.');
  const found = await stat(inbox).catch(() => undefined);
  if (found && !found.isDirectory()) command.error(`error: --inbox ${inbox} is a file; name a folder.`);
  await checkSettings(command, auth ? { ...context, auth } : context);
}

/** Throws if the port of the API is taken: what comes before it listens takes half a minute. */
export async function checkPort(port: number): Promise<void> {
  if (port === 0 || (await isFree(port))) return;
  throw new Error(`Port ${port} is in use. Choose another with --port, or 0 for any that is free.`);
}

/** Whether this process could listen on the port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
