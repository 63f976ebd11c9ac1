import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { keepAssemblies, lendAssemblies } from '../local/shared-assembly.ts';

/** The product as a user starts it. */
export interface Product {
  /** The address of the desk. */
  desk: string;
  api: string;
  /** Stops it as Ctrl-C does. */
  stop(): Promise<void>;
}

/** Starts the whole cloud with the samples, and waits until they are found. */
export async function startProduct(...options: string[]): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-product-'));
  const data = join(folder, 'data');
  await lendAssemblies(data);
  const folders = ['--data', data, '--inbox', join(folder, 'inbox')];
  const flags = ['start', ...folders, '--port', '0', '--json', ...options];
  const child = spawn(process.execPath, ['bin/copydesk.js', ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const { desk, api } = JSON.parse(line) as { desk: string; api: string };
    await keepAssemblies(data);
    return { desk, api, stop };
  }
  throw new Error('The product ended before it said where it is.');
}

/** Another process of the query function may hold a manifest that is two seconds old. */
const manifestMs = 2_100;

/** Waits until a condition holds; gives up after some minutes. */
export async function waitFor(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const begin = Date.now(); Date.now() - begin < 240_000; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** Waits until the archive has so many articles, for whoever asks. */
export async function waitForArticles(api: string, count: number): Promise<void> {
  await waitFor(`${count} articles`, async () => {
    const page = (await (await fetch(`${api}/articles?limit=1`)).json()) as { total?: { count: number } };
    return (page.total?.count ?? 0) >= count;
  });
  await new Promise((resolve) => setTimeout(resolve, manifestMs));
}
