import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { openSession } from './psql-session.ts';

/** A PostgreSQL server of one's own, in a folder, reached by a socket in it. */
export interface PostgresServer {
  version: string;
  /** Runs statements, all of whose answers are thrown away; `input` is what a COPY reads. */
  run(sql: string, input?: Iterable<string>): Promise<void>;
  /** Runs statements one by one in one session: the rows of the first and the milliseconds of all. */
  ask(sql: string): Promise<{ found: number; ms: number }>;
  close(): Promise<void>;
}

/** What whoever loads an archive would set, besides the defaults. */
const settings = ['shared_buffers=512MB', 'maintenance_work_mem=256MB', 'max_wal_size=4GB', 'work_mem=64MB'];
const packaged = '/usr/lib/postgresql';

/** Where the programs of PostgreSQL are; undefined if there are none. */
export function findPostgres(): string | undefined {
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((each) => join(packaged, each, 'bin')),
  ];
  return folders.find((folder) =>
    ['initdb', 'postgres', 'psql'].every((name) => existsSync(join(folder, name))),
  );
}

/** Starts a server over an empty folder; root may not, so it is then started as the user `postgres`. */
export async function startPostgres(bin: string, folder: string): Promise<PostgresServer> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid as number);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const given = ['listen_addresses=', `unix_socket_directories=${folder}`, ...settings].flatMap((each) => [
    '-c',
    each,
  ]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...given], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = () => void server.kill('SIGQUIT');
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const connection = ['-h', folder, '-U', 'bench', '-d', 'postgres', '-X', '-q', '-v', 'ON_ERROR_STOP=1'];
  await untilReady(
    () => spawnSync(join(bin, 'psql'), [...connection, '-c', 'SELECT 1'], { stdio: 'ignore' }).status === 0,
  );
  const version = execFileSync(join(bin, 'postgres'), ['--version'])
    .toString()
    .trim()
    .split(' ')[2] as string;
  const session = openSession(join(bin, 'psql'), connection);
  return {
    version,
    run: (sql, input) => runOnce(join(bin, 'psql'), [...connection, '-c', sql], input),
    ask: session.ask,
    async close() {
      session.close();
      const isOver = new Promise((done) => server.once('exit', done));
      process.off('exit', stop);
      server.kill('SIGINT');
      await isOver;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'postgres']).toString());
}

async function untilReady(isReady: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (isReady()) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('PostgreSQL did not start within a minute.');
}

async function runOnce(psql: string, args: readonly string[], input: Iterable<string> = []): Promise<void> {
  const child = spawn(psql, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const status = new Promise<number | null>((done) => child.once('close', done));
  for (const text of input) {
    if (!child.stdin.write(text)) await new Promise((done) => child.stdin.once('drain', done));
  }
  child.stdin.end();
  if ((await status) !== 0) throw new Error(`psql: ${said}`);
}
