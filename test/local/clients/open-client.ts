import { execFile, execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type OpenS3, openS3 } from '../s3/open-s3.ts';

/** Long enough for the slowest client on a busy machine; jest's five seconds are not. */
export const clientTimeoutMs = 120_000;

/** Files whose names have tried many an encoder, and what is in them. */
const oddFiles: Record<string, string> = {
  'a.txt': 'one',
  'sub/b é.txt': 'two',
  'sub/deep dir/c+d&e=f #1%25.txt': 'three',
  'sub/q?uote\'"s.txt': 'four',
};

/** Larger than what any client sends in one piece, as it is told to here. */
export const largeBytes = 21 * 1_024 ** 2;

/** A client, with a folder to work in, and a server to talk to. */
export interface OpenClient {
  s3: OpenS3;
  /** Holds `tree` with odd names, and `large.bin`. */
  folder: string;
  /** Runs a command in the folder; resolves with what it printed, rejects with what it said when it fails. */
  run(command: string, ...args: string[]): Promise<string>;
  /** The names of the events so far, each once, in order. */
  eventNames(): string[];
  close(): Promise<void>;
}

/** Why a client cannot be tried here, or undefined where it can: whether its command runs. */
export function whyNot(command: string, ...args: string[]): string | undefined {
  try {
    execFileSync(command, args, { stdio: 'ignore', env: environment(tmpdir()) });
    return undefined;
  } catch {
    return 'not installed';
  }
}

/**
 * `describe` for a client of others. A machine without the client skips its tests and says so in their name: this is
 * about the machine, not about the code, and the wire tests of `test/local/s3` hold the same calls everywhere.
 */
export function describeClient(name: string, reason: string | undefined, tests: () => void): void {
  const title = `the local S3 with ${name}`;
  if (reason === undefined) {
    describe(title, tests);
    return;
  }
  const skipped = `${title} (${reason}: skipped)`;
  // Jest does not print the names of what it skips.
  process.stderr.write(`${skipped}\n`);
  describe.skip(skipped, tests);
}

/** Opens a server, and a folder with files to send. */
export async function openClient(): Promise<OpenClient> {
  const s3 = await openS3();
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-client-'));
  for (const [name, content] of Object.entries(oddFiles)) {
    const path = join(folder, 'tree', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  writeFileSync(join(folder, 'large.bin'), randomFillSync(Buffer.alloc(largeBytes)));
  const options = { cwd: folder, env: environment(folder), maxBuffer: 2 ** 26 };
  return {
    s3,
    folder,
    async run(command, ...args) {
      const { stdout } = await promisify(execFile)(command, args, options);
      return stdout;
    },
    eventNames: () => [...new Set(s3.records().map(({ eventName }) => eventName))],
    async close() {
      await s3.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing of the person's own settings, and the distribution's clients before all others. */
function environment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: `/usr/bin:/bin:${process.env['PATH']}`,
    HOME: home,
    LC_ALL: 'C.UTF-8',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_DEFAULT_REGION: 'eu-west-3',
    AWS_EC2_METADATA_DISABLED: 'true',
    RCLONE_CONFIG: join(home, 'rclone.conf'),
  };
}
