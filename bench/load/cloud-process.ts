import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Endpoints } from '../../local/cloud.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A local cloud in a process of its own, started as a user starts it. */
export class CloudProcess {
  readonly endpoints: Endpoints;
  /** What the functions logged as errors, the newest last. */
  readonly errors: string[];
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    process: ChildProcess,
    endpoints: Endpoints,
    lines: AsyncIterator<string>,
    errors: string[],
  ) {
    this.#process = process;
    this.#lines = lines;
    this.endpoints = endpoints;
    this.errors = errors;
  }

  /** Resolves when the cloud is ready; rejects with what it said if it ends before. */
  static async start(options: readonly string[]): Promise<CloudProcess> {
    const child = spawn(process.execPath, ['bin/copydesk.js', 'start', '--json', '--port', '0', ...options], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const errors: string[] = [];
    createInterface({ input: child.stderr as Readable }).on('line', (line) => errors.push(line));
    const lines = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    if (done) throw new Error(`The local cloud did not start: ${errors.join('\n')}`);
    return new CloudProcess(child, JSON.parse(value) as Endpoints, lines, errors);
  }

  /** Whether the process has ended, whoever ended it. */
  get hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** How many events of S3 are in no queue yet; rejects as a lost connection does if the process ends before it says so. */
  undelivered(): Promise<number> {
    const child = this.#process;
    return new Promise((resolve, reject) => {
      const lose = () => reject(Object.assign(new Error('the cloud has ended'), { code: 'ECONNRESET' }));
      child.once('exit', lose);
      child.once('message', (answer) => {
        child.off('exit', lose);
        resolve((answer as { undelivered: number }).undelivered);
      });
      if (!child.connected) lose();
      else child.send('undelivered?', (error) => error && lose());
    });
  }

  /** Ends the process as a crash does. */
  async kill(): Promise<void> {
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }

  /** Closes the cloud; gives how many faults of each kind were injected since it started. */
  async close(): Promise<Record<string, number>> {
    this.#process.kill('SIGINT');
    const { value, done } = await this.#lines.next();
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
    return done ? {} : (JSON.parse(value) as { faults: Record<string, number> }).faults;
  }

  /** The processor time that the process has used, in seconds. */
  async processorSeconds(): Promise<number> {
    return Number(await this.#askSystem('cputimes='));
  }

  /**
   * The memory that the process holds, in megabytes. Linux can leave out the files of the table, which LevelDB maps and
   * the system takes back when it likes; elsewhere they are counted too.
   */
  async residentMegabytes(): Promise<number> {
    const status = await readFile(`/proc/${this.#process.pid}/status`, 'utf8').catch(() => '');
    const [, own] = /^RssAnon:\s+(\d+) kB$/m.exec(status) ?? [];
    return Math.round(Number(own ?? (await this.#askSystem('rss='))) / 1024);
  }

  async #askSystem(column: string): Promise<string> {
    const { stdout } = await promisify(execFile)('ps', ['-o', column, '-p', String(this.#process.pid)]);
    return stdout;
  }
}
