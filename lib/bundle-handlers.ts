import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

const project = fileURLToPath(new URL('..', import.meta.url));
/** The handlers of a checkout; an installed package has none. */
export const handlerSources = join(project, 'functions', 'handlers');

/** How handlers are bundled: with the SDK, so that a run on one machine and one in Lambda use the same. */
export const bundling = {
  absWorkingDir: project,
  // Where the package has them. Source maps name the sources from there, whatever folder a checkout is in.
  outdir: join(project, 'dist', 'handlers'),
  entryNames: '[name]/index',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  // As escapes, names in other scripts take six bytes a letter, and a cold start reads them all.
  charset: 'utf8',
  sourcemap: true,
  sourcesContent: false,
  // CommonJS packages in the bundle call `require`, which ES modules do not have.
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  write: false,
  logLevel: 'error',
} as const satisfies BuildOptions;

/** The names of all handlers. */
export function listHandlers(): string[] {
  return readdirSync(handlerSources).map((file) => basename(file, '.ts'));
}

/** The entry of a handler, as `absWorkingDir` sees it. */
export const entryOf = (name: string) => `functions/handlers/${name}.ts`;

/** The files of each handler's bundle by their names. All are bundled in one go, which reads what they share once. */
export function bundleHandlers(): Map<string, Map<string, Uint8Array>> {
  // A checkout alone has the bundler.
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const { outputFiles } = buildSync({ ...bundling, entryPoints: listHandlers().map(entryOf) });
  const bundles = new Map<string, Map<string, Uint8Array>>();
  for (const { path, contents } of outputFiles) {
    const name = basename(dirname(path));
    bundles.set(name, (bundles.get(name) ?? new Map()).set(basename(path), contents));
  }
  return bundles;
}
