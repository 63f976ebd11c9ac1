import pc from 'picocolors';
import { printPath } from '../../../local/inbox/file-names.ts';
import { listSome } from '../../../local/inbox/notices.ts';
import { callName } from '../../call-name.ts';
import type { Outcome } from './follow-articles.ts';

/**
 * Files that get a line each.
 * @limit If more come together they are counted, and summed up at the end.
 */
const mostLines = 10;
/** How often progress is printed if lines cannot be overwritten, as in a log file. */
const logEveryMs = 10_000;
const clearLine = '\r\u001b[2K';

/** The state of the inbox's files when the terminal is written. */
export interface InboxCounts {
  /** Files that are not uploaded yet. */
  waiting: number;
  /** Files whose articles are in work. */
  followed: number;
}

/**
 * Reports the results for the inbox's files on the terminal: a line for each of a few; for many, a line of progress and
 * a summary.
 */
export class InboxTerminal {
  readonly #stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  #outcomes: Outcome[] = [];
  #removed: string[] = [];
  /** Counts for the files that came together. */
  #states = { found: 0, rejected: 0, failed: 0, waiting: 0 };
  #reasons = new Map<string, number>();
  #isMany = false;
  #lines = 0;
  #hasProgress = false;
  #saidAt = 0;

  constructor(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>) {
    this.#stream = stream;
  }

  /** Prints any line, never in the middle of the progress. */
  readonly say = (line: string): void => {
    this.clear();
    this.#stream.write(`${line}\n`);
  };

  /** Removes the line of progress, so that others can write. */
  clear(): void {
    if (this.#hasProgress) this.#stream.write(clearLine);
    this.#hasProgress = false;
  }

  settle(outcome: Outcome): void {
    this.#outcomes.push(outcome);
  }

  remove(key: string): void {
    this.#removed.push(key);
  }

  /** Writes what has happened since the last time; `now` in milliseconds. */
  write({ waiting, followed }: InboxCounts, now: number): void {
    this.#sayRemoved();
    const outcomes = this.#outcomes.splice(0);
    for (const outcome of outcomes) this.#count(outcome);
    const left = waiting + followed;
    this.#isMany ||= left + this.#lines + outcomes.length > mostLines;
    if (!this.#isMany) for (const outcome of outcomes) this.#sayOutcome(outcome);
    else if (left > 0) this.#sayProgress(left, now);
    if (left > 0) return;
    if (this.#isMany) this.say(this.#describeSum());
    this.#startAnew();
  }

  #count({ state, row }: Outcome): void {
    this.#states[state]++;
    const reason = state === 'rejected' || state === 'failed' ? row?.error?.reason : undefined;
    if (reason !== undefined) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  #sayOutcome(outcome: Outcome): void {
    this.#lines++;
    this.say(describeOutcome(outcome));
  }

  #sayRemoved(): void {
    const removed = this.#removed.splice(0).map(printPath);
    if (removed.length > mostLines) this.say(`${count(removed.length)} files deleted: ${listSome(removed)}`);
    else for (const key of removed) this.say(`${key} deleted`);
  }

  #sayProgress(left: number, now: number): void {
    const { found, rejected, failed } = this.#states;
    const done = found + rejected + failed;
    const line = `${count(done)} of ${count(done + left)} files: ${this.#describeStates()}`;
    if (this.#stream.isTTY) {
      this.#stream.write(clearLine + line);
      this.#hasProgress = true;
    } else if (now - this.#saidAt >= logEveryMs) {
      this.say(line);
      this.#saidAt = now;
    }
  }

  #describeStates(): string {
    const { found, rejected, failed, waiting } = this.#states;
    const troubles = [
      ...(rejected > 0 ? [pc.yellow(`${count(rejected)} rejected`)] : []),
      ...(failed > 0 ? [pc.red(`${count(failed)} failed`)] : []),
      ...(waiting > 0 ? [`${count(waiting)} still in work`] : []),
    ];
    return [`${count(found)} found`, ...troubles].join(', ');
  }

  #describeSum(): string {
    const reasons = [...this.#reasons]
      .sort(([, a], [, b]) => b - a)
      .map(([reason, sum]) => `${count(sum)} ${reason}`);
    if (reasons.length === 0) return this.#describeStates();
    const states = (['rejected', 'failed'] as const).filter((state) => this.#states[state] > 0);
    const commands = states.map((state) => `${callName} search --state ${state}`);
    return `${this.#describeStates()}: ${reasons.join(', ')}; see ${commands.join(' and ')}`;
  }

  #startAnew(): void {
    this.#states = { found: 0, rejected: 0, failed: 0, waiting: 0 };
    this.#reasons = new Map();
    this.#isMany = false;
    this.#lines = 0;
    this.#saidAt = 0;
  }
}

function describeOutcome({ key, state, row }: Outcome): string {
  const name = printPath(key);
  if (state === 'found') return `${name} ${pc.green('found')}: ${printPath(row?.served?.title ?? '')}`;
  if (state === 'waiting') return `${name} is in work for ten minutes: see ${callName} status`;
  const { stage = '', reason = '', message = '' } = row?.error ?? {};
  if (state === 'failed') return `${name} ${pc.red('failed')} in ${stage}, ${reason}: ${printPath(message)}`;
  return `${name} ${pc.yellow('rejected')}, because it is ${reason}: ${printPath(message)}`;
}

function count(files: number): string {
  return files.toLocaleString('en');
}
