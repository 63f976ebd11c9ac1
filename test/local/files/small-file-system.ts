import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const diskBytes = 6 * 1024 * 1024;
const full = { name: 'InsufficientStorage', $metadata: { httpStatusCode: 507 } };

/** A file system of its own, in memory, that a test can fill; with a folder on it. */
export class SmallFileSystem {
  readonly #root = mkdtempSync(join(tmpdir(), 'copydesk-full-'));
  /** False where this user may mount none: then the tests are skipped, and that is said. */
  readonly isMounted = mount(this.#root);
  readonly folder = join(this.#root, 'data');

  /** Empty, with an empty folder. */
  begin(): void {
    this.free();
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder);
  }

  /** Leaves a few kilobytes at most, so that the last writes are torn and not refused at once. */
  fill(): void {
    const bytes = Buffer.alloc(4_096);
    try {
      for (;;) writeFileSync(this.#ballast, bytes, { flag: 'a' });
    } catch {}
  }

  /** Leaves about so many bytes. */
  fillTo(freeBytes: number): void {
    writeFileSync(this.#ballast, Buffer.alloc(diskBytes - freeBytes));
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  unmount(): void {
    if (this.isMounted) execFileSync('umount', ['--lazy', this.#root]);
    rmSync(this.#root, { recursive: true, force: true });
  }

  get #ballast(): string {
    return join(this.#root, 'ballast');
  }
}

function mount(root: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskBytes}`, 'tmpfs', root], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('Skipped: this user may mount no small file system to fill.\n');
    return false;
  }
}

/** Sends one after the other until five were refused, each for want of space; answers the names of the others. */
export async function sendUntilRefused(send: (name: string) => Promise<unknown>): Promise<string[]> {
  const accepted: string[] = [];
  for (let index = 0, refused = 0; refused < 5; index += 1) {
    const name = `before-${index}`;
    try {
      await send(name);
      accepted.push(name);
    } catch (error) {
      expect(error).toMatchObject(full);
      refused += 1;
    }
  }
  return accepted;
}

/** Sends twenty more, all of which must be taken; answers their names. */
export async function sendMore(send: (name: string) => Promise<unknown>): Promise<string[]> {
  const names = Array.from({ length: 20 }, (_, index) => `after-${index}`);
  for (const name of names) await send(name);
  return names;
}

/** What makes an entry some kilobytes large. */
export const filler = 'x'.repeat(3_000);
