import type { Write } from '../files/append-file.ts';
import { AppendLog } from '../files/append-log.ts';
import type { SqsMessage } from './fauxqs-store.ts';

/** Entries after which the journal is written anew, if less than half of them still matter. */
const compactAfterEntries = 20_000;

type Entry = { put: SqsMessage; queue: string } | { gone: string } | { purged: string };

/** What a journal may be given besides its path. */
export interface MessageJournalOptions {
  warn?: ((line: string) => void) | undefined;
  /** Replaced in tests of failing disks. */
  write?: Write | undefined;
}

/**
 * The messages of all queues, in a file to which every change is appended before a client hears of it. Every change
 * throws if it is not in the file, `DiskFull` if that is why; then nothing has changed.
 */
export class MessageJournal {
  readonly #log: AppendLog<Entry>;
  readonly #messages = new Map<string, { put: SqsMessage; queue: string }>();
  #entries = 0;
  #compactAfter = compactAfterEntries;

  /** Reads what an earlier run left at `path`. */
  constructor(path: string, options: MessageJournalOptions = {}) {
    this.#log = new AppendLog<Entry>(path, {
      ...options,
      replay: (entry) => {
        this.#entries += 1;
        this.#apply(entry);
      },
    });
    this.#compact();
  }

  /** The messages that were accepted for `queue` and not deleted since, oldest first. */
  list(queue: string): SqsMessage[] {
    return [...this.#messages.values()].filter((entry) => entry.queue === queue).map(({ put }) => put);
  }

  /** The queue that has the message, undefined if none has. */
  queueOf(messageId: string): string | undefined {
    return this.#messages.get(messageId)?.queue;
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
    this.#log.close();
  }

  #append(entry: Entry): void {
    this.#log.append([entry]);
    this.#entries += 1;
    this.#apply(entry);
    if (this.#entries > this.#compactAfter && this.#entries > 2 * this.#messages.size) this.#compact();
  }

  #apply(entry: Entry): void {
    if (typeof entry !== 'object' || entry === null) throw new Error('This is no entry of a journal.');
    if ('put' in entry) this.#messages.set(entry.put.messageId, entry);
    else if ('gone' in entry) this.#messages.delete(entry.gone);
    else {
      for (const [id, { queue }] of this.#messages) if (queue === entry.purged) this.#messages.delete(id);
    }
  }

  /** Replaces the file by one with only the entries that still matter; on a full disk this is tried again later. */
  #compact(): void {
    if (this.#log.rewrite(this.#messages.values())) this.#entries = this.#messages.size;
    this.#compactAfter = this.#entries + compactAfterEntries;
  }
}
