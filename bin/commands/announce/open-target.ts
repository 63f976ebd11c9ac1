import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { EventBus } from '../../../functions/follow/events/announcer.ts';
import { eventSource } from '../../../functions/follow/events/event-source.ts';
import { callName } from '../../call-name.ts';
import type { OpenStack } from '../../stack/open-stack.ts';

/** Where events go. */
export interface Target extends EventBus {
  /** Its name for people. */
  name: string;
  /** Ends when all that was put is there. */
  close(): Promise<void>;
}

/**
 * The bus of a stack (`bus`), standard output (`-`), or a file. A line is what EventBridge delivers, but for what it adds
 * itself: time, account, region and an id of the delivery.
 */
export async function openTarget(to: string, stack: OpenStack): Promise<Target> {
  if (to === 'bus') return busOf(stack);
  if (to === '-') return linesTo(process.stdout, 'standard output', async () => undefined);
  const file = await open(to, 'w').catch((cause: Error) => {
    throw new Error(`${to} cannot be written: ${cause.message}`, { cause });
  });
  const stream = createWriteStream(to, { fd: file });
  return linesTo(stream, to, async () => {
    stream.end();
    await finished(stream);
  });
}

function busOf({ bus, name }: OpenStack): Target {
  if (bus) return { ...bus, name: `the event bus of ${name}`, close: async () => undefined };
  throw new Error(
    `There is no event bus of ${name}: its events are off. Deploy it with \`-c events=true\` (on this machine: \`${callName} start -c events=true\`), or write to a file with --to events.ndjson.`,
  );
}

function linesTo(stream: NodeJS.WritableStream, name: string, close: Target['close']): Target {
  return {
    name,
    close,
    async put(events) {
      for (const { detailType, detail } of events) {
        const line = JSON.stringify({ source: eventSource, 'detail-type': detailType, detail });
        // Waits where the reader is slower, so that memory holds one page.
        await new Promise<void>((resolve, reject) =>
          stream.write(`${line}\n`, (error) => (error ? reject(error) : resolve())),
        );
      }
      return new Map();
    },
  };
}
