import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { SqsMessage } from './fauxqs-store.ts';

/** Lines after which the journal is written anew, if less than half of them still matter. */
const compactAfterLines = 20_000;

type Entry = { put: SqsMessage; queue: string } | { gone: string } | { purged: string };

/**
 * The messages of all queues, in a file to which every change is appended before a client hears of it. What the
 * process has written survives `kill -9`: the file belongs to the system, so no fsync is needed for that.
 */
export class MessageJournal {
  readonly #path: string;
  readonly #messages = new Map<string, { put: SqsMessage; queue: string }>();
  #file: number;
  #lines = 0;

  /** Reads what an earlier run left at `path`. */
  constructor(path: string) {
    this.#path = path;
    for (const entry of readEntries(path)) this.#apply(entry);
    this.#file = this.#compact();
  }

  /** The messages that were accepted for `queue` and not deleted since, oldest first. */
  list(queue: string): SqsMessage[] {
    return [...this.#messages.values()].filter((entry) => entry.queue === queue).map(({ put }) => put);
  }

  /** A message is in one queue at a time: putting it into another moves it, as a redrive does. */
  put(queue: string, message: SqsMessage): void {
    this.#append({ put: message, queue });
  }

  remove(messageId: string): void {
    this.#append({ gone: messageId });
  }

  purge(queue: string): void {
    this.#append({ purged: queue });
  }

  close(): void {
    closeSync(this.#file);
  }

  #append(entry: Entry): void {
    writeSync(this.#file, `${JSON.stringify(entry)}\n`);
    this.#lines += 1;
    this.#apply(entry);
    if (this.#lines > compactAfterLines && this.#lines > 2 * this.#messages.size) {
      closeSync(this.#file);
      this.#file = this.#compact();
    }
  }

  #apply(entry: Entry): void {
    if ('put' in entry) this.#messages.set(entry.put.messageId, entry);
    else if ('gone' in entry) this.#messages.delete(entry.gone);
    else {
      for (const [id, { queue }] of this.#messages) if (queue === entry.purged) this.#messages.delete(id);
    }
  }

  /** Writes what still matters to a new file, puts it in place of the old one, and opens it for appending. */
  #compact(): number {
    const next = `${this.#path}.next`;
    rmSync(next, { force: true });
    const lines = [...this.#messages.values()].map((entry) => `${JSON.stringify(entry)}\n`);
    writeFileSync(next, lines.join(''));
    renameSync(next, this.#path);
    this.#lines = lines.length;
    return openSync(this.#path, 'a');
  }
}

function readEntries(path: string): Entry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  // What follows the last line break was being written when the process ended; its client had no answer yet.
  lines.pop();
  return lines.map((line) => JSON.parse(line) as Entry);
}
