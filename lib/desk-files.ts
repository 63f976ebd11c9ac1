import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Must be directly in `lib/`: compiled into `dist/`, the same relative path leads to the project.
const project = fileURLToPath(new URL('..', import.meta.url));
const source = join(project, 'desk');
const built = join(project, 'dist', 'desk');

/** A file of the desk as it is served. */
export interface DeskFile {
  /** Its media type. */
  type: string;
  bytes: Buffer;
  /** Its entity tag, with quotes. */
  etag: string;
}

/** The files of the desk, by their names in the folder. */
export const deskFileTypes = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'chunk.js': 'text/javascript; charset=utf-8',
  'sign-in.js': 'text/javascript; charset=utf-8',
  'further-screens.js': 'text/javascript; charset=utf-8',
  'stories.js': 'text/javascript; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

/** The name of a file of the desk. */
export type DeskFileName = keyof typeof deskFileTypes;

/** The files of the desk: bundled now from its sources, or as the package brings them, which has no bundler. */
export function readDeskFiles(): Record<DeskFileName, DeskFile> {
  const contents = hasSources() ? bundleDesk() : readBuilt();
  return Object.fromEntries(
    Object.entries(contents).map(([name, bytes]) => [name, describeFile(name as DeskFileName, bytes)]),
  ) as Record<DeskFileName, DeskFile>;
}

/** Bundles the desk of a checkout: a script and a style, minified, and the files that are served as they are. */
export function bundleDesk(): Record<DeskFileName, Buffer> {
  // A checkout alone has the bundler.
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const { outputFiles } = buildSync({
    absWorkingDir: project,
    entryPoints: { main: 'desk/main.tsx', desk: 'desk/desk.css' },
    outdir: built,
    bundle: true,
    // Files of their own: the sign-in, which only the desk of a stack that takes tokens loads, the screens that few
    // visits need, and what they share with the page.
    splitting: true,
    chunkNames: '[name]',
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const find = (name: string) =>
    Buffer.from(outputFiles.find(({ path }) => path.endsWith(`/${name}`))?.contents ?? '');
  return {
    'index.html': readFileSync(join(source, 'index.html')),
    'main.js': find('main.js'),
    'chunk.js': find('chunk.js'),
    'sign-in.js': find('sign-in.js'),
    'further-screens.js': find('further-screens.js'),
    'stories.js': find('stories.js'),
    'desk.css': find('desk.css'),
    'icon.svg': readFileSync(join(source, 'icon.svg')),
  };
}

/**
 * Paths of the files of the desk, by their names, for a deployment: those of the package, or bundled now and put where the
 * same bundle is put again.
 */
export function writeDeskFiles(): Record<string, string> {
  const names = Object.keys(deskFileTypes) as DeskFileName[];
  if (!hasSources()) return Object.fromEntries(names.map((name) => [name, join(built, name)]));
  const files = bundleDesk();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0${files[name].length}\0`).update(files[name]);
  const folder = join(tmpdir(), `copydesk-desk-${hash.digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    names.map((name) => {
      writeFileSync(join(folder, name), files[name]);
      return [name, join(folder, name)];
    }),
  );
}

function hasSources(): boolean {
  return existsSync(join(source, 'main.tsx'));
}

function readBuilt(): Record<DeskFileName, Buffer> {
  const names = Object.keys(deskFileTypes) as DeskFileName[];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(built, name))])) as Record<
    DeskFileName,
    Buffer
  >;
}

function describeFile(name: DeskFileName, bytes: Buffer): DeskFile {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { type: deskFileTypes[name], bytes, etag };
}
