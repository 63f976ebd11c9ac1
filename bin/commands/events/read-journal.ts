import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Short enough to look like at once. */
const pollMs = 200;
const blockBytes = 64 * 1024;
const lineBreak = 0x0a;

/**
 * The whole lines of a file that grows, oldest first. With a signal it also waits for those to come, and for the file,
 * until the signal is given. A line that is not ended is not given: its writer may still be at it, or was killed.
 */
export async function* readJournal(path: string, until?: AbortSignal): AsyncGenerator<string> {
  let offset = 0;
  do {
    for await (const line of readFrom(path, offset)) {
      offset += line.length + 1;
      yield line.toString('utf8');
    }
  } while (until && (await waitUnlessOver(until)));
}

/** What follows in the file, if it is there. */
async function* readFrom(path: string, offset: number): AsyncGenerator<Buffer> {
  const file = await open(path).catch(ignoreMissing);
  if (!file) return;
  try {
    yield* readLines(file, offset);
  } finally {
    await file.close();
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** `node:readline` would also end a line at U+2028, which titles may contain. */
async function* readLines(file: FileHandle, start: number): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for (let offset = start; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(blockBytes), 0, blockBytes, offset);
    if (bytesRead === 0) return;
    offset += bytesRead;
    rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    let from = 0;
    for (let end = rest.indexOf(lineBreak); end >= 0; end = rest.indexOf(lineBreak, from)) {
      yield rest.subarray(from, end);
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
}

/** Waits a moment; false once the signal is given. */
async function waitUnlessOver(until: AbortSignal): Promise<boolean> {
  await sleep(pollMs, undefined, { signal: until }).catch(() => {});
  return !until.aborted;
}
