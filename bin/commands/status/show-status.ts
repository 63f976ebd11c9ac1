import { setTimeout as sleep } from 'node:timers/promises';
import { openStack } from '../../stack/open-stack.ts';
import type { StackOptions } from '../../stack/stack-options.ts';
import { formatStatus } from './format-status.ts';
import { gatherStatus } from './gather-status.ts';

const watchMs = 2_000;
/** Cursor to the top left, and everything below it cleared: less flicker than clearing first. */
const [toTop, clearBelow] = ['\u001b[H', '\u001b[J'];
const clearScreen = '\u001b[2J';

export async function showStatus({ json, watch, ...options }: StackOptions & { json?: true; watch?: true }) {
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
