// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** All that the command line is compiled from, relative to the project. */
const sources = ['bin', 'functions', 'lib', 'local', 'package.json', 'package-lock.json'];

/** What was compiled so long ago no process runs any more. */
const keptDays = 7;
const dayMs = 86_400_000;

/**
 * Compiles sources to JavaScript in one folder: a file for each entry, and the parts that they share or load later
 * beside them. Packages stay imports.
 *
 * @param {string} project folder of the sources
 * @param {{ entryPoints: Record<string, string>, outdir: string, define?: Record<string, string> }} options
 */
export async function compile(project, { entryPoints, outdir, define = {} }) {
  // Loaded when there is something to compile: mostly there is not.
  const { build } = await import('esbuild');
  return build({
    absWorkingDir: project,
    entryPoints,
    outdir,
    define,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [versionAlone(project)],
    entryNames: '[name]',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    logLevel: 'silent',
  });
}

/**
 * Of package.json the version is asked for; the rest would be a tenth of what every command loads.
 *
 * @param {string} project folder of the sources
 * @returns {import('esbuild').Plugin}
 */
function versionAlone(project) {
  const file = join(project, 'package.json');
  return {
    name: 'version-alone',
    setup(build) {
      build.onLoad({ filter: /package\.json$/ }, ({ path }) => {
        if (path !== file) return undefined;
        const { version } = JSON.parse(readFileSync(file, 'utf8'));
        return { contents: JSON.stringify({ version }), loader: 'json' };
      });
    },
  };
}

/**
 * The address of the compiled command line, which is compiled only if a source has changed since.
 *
 * @param {string} project folder of the checkout
 */
export async function compileOnce(project) {
  const cache = join(project, 'node_modules', '.cache', 'copydesk');
  const folder = join(cache, fingerprint(project));
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await compile(project, {
      entryPoints: { copydesk: 'bin/copydesk.ts' },
      outdir: unfinished,
      // Paths are found from where they would be in the package: dist/, beside the sources.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(project, 'dist', 'copydesk.js')).href) },
    });
    putInPlace(unfinished, folder);
    removeOld(cache);
  }
  return pathToFileURL(join(folder, 'copydesk.js')).href;
}

/**
 * Changes with every source that is changed, added or removed: from names, sizes and times, which are read faster than
 * contents.
 *
 * @param {string} project
 */
function fingerprint(project) {
  const hash = createHash('sha256').update(project);
  for (const source of sources) {
    for (const path of listFiles(join(project, source))) {
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path}\0${mtimeMs}\0${size}\0`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The file itself, or the files of a folder and of those in it.
 *
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? listFiles(inside) : [inside];
  });
}

/**
 * Another process may have compiled the same at the same time; then its folder stays.
 *
 * @param {string} unfinished
 * @param {string} folder
 */
function putInPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** @param {string} cache */
function removeOld(cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > keptDays * dayMs)
      rmSync(path, { recursive: true, force: true });
  }
}
