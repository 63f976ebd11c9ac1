import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { addStackOptions, openStack, type StackOptions } from '../stack/open-stack.ts';
import { formatStatus } from './status/format-status.ts';
import { gatherStatus } from './status/gather-status.ts';

const watchMs = 2_000;
/** Cursor to the top left, and everything below it cleared: less flicker than clearing first. */
const [toTop, clearBelow] = ['\u001b[H', '\u001b[J'];
const clearScreen = '\u001b[2J';

/** `copydesk status`: what is where, what failed and why, on one screen. */
export function addStatusCommand(program: Command): void {
  const command = program
    .command('status')
    .description('Show what is in work, what failed and why, and what waits in the queues.')
    .option('--json', 'print it as JSON')
    .option('--watch', 'show it anew every two seconds, until Ctrl-C');
  addStackOptions(command).action(showStatus);
}

async function showStatus({ json, watch, ...options }: StackOptions & { json?: true; watch?: true }) {
  const stack = await openStack(options);
  const read = async () => {
    const status = await gatherStatus(stack);
    return json ? `${JSON.stringify(status)}\n` : formatStatus(status);
  };
  const isScreen = process.stdout.isTTY && !json;
  if (watch && isScreen) process.stdout.write(clearScreen);
  for (;;) {
    const shown = await read();
    process.stdout.write(watch && isScreen ? `${toTop}${shown}${clearBelow}` : shown);
    if (!watch) return;
    await sleep(watchMs);
  }
}
