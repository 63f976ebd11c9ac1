/**
 * Builds dist/, which the package has in place of the sources: the command line, the CDK app, `copydesk/cdk` and its
 * types, the desk, and each handler as a bundle, so that a synthesis needs no bundler. `npm pack` runs it.
 *
 *   node --import ./bin/typescript.js bin/build-package.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundleDesk } from '../lib/desk-files.ts';
import { bundling } from '../lib/handler-function.ts';
import { readLambdaBootstrap } from '../local/lambda-bootstrap.ts';
import { compile } from './compile.js';
import { project } from './project.ts';

const dist = join(project, 'dist');
const entryPoints = { copydesk: 'bin/copydesk.ts', app: 'bin/app.ts', cdk: 'lib/index.ts' };

/** The same options with which the CDK bundles a handler; a test compares the two. */
async function bundleHandler(file: string): Promise<void> {
  const { mainFields, minify, sourceMap, sourcesContent, banner } = bundling;
  await build({
    absWorkingDir: project,
    entryPoints: [`functions/handlers/${file}`],
    outfile: join(dist, 'handlers', basename(file, '.ts'), 'index.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: mainFields as string[],
    minify: minify as boolean,
    sourcemap: sourceMap as boolean,
    sourcesContent: sourcesContent as boolean,
    banner: { js: banner as string },
    logLevel: 'error',
  });
}

rmSync(dist, { recursive: true, force: true });
await compile(project, { entryPoints, outdir: dist });
writeFileSync(join(dist, 'lambda-bootstrap.js'), await readLambdaBootstrap());
mkdirSync(join(dist, 'desk'));
for (const [name, bytes] of Object.entries(bundleDesk())) writeFileSync(join(dist, 'desk', name), bytes);
for (const file of readdirSync(join(project, 'functions', 'handlers'))) await bundleHandler(file);
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(project, 'tsconfig.types.json')], { stdio: 'inherit' });
