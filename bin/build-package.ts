/**
 * Builds dist/, which the package has in place of the sources: the command line, the CDK app, `copydesk/cdk` and its
 * types, the desk, and each handler as a bundle, so that a synthesis needs no bundler. `npm pack` runs it.
 *
 *   node --import ./bin/typescript.js bin/build-package.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleHandlers } from '../lib/bundle-handlers.ts';
import { bundleDesk } from '../lib/desk-files.ts';
import { readLambdaBootstrap } from '../local/lambda-bootstrap.ts';
import { compile } from './compile.js';
import { project } from './project.ts';

const dist = join(project, 'dist');
const entryPoints = { copydesk: 'bin/copydesk.ts', app: 'bin/app.ts', cdk: 'lib/index.ts' };

rmSync(dist, { recursive: true, force: true });
await compile(project, { entryPoints, outdir: dist });
writeFileSync(join(dist, 'lambda-bootstrap.js'), await readLambdaBootstrap());
mkdirSync(join(dist, 'desk'));
for (const [name, bytes] of Object.entries(bundleDesk())) writeFileSync(join(dist, 'desk', name), bytes);
for (const [name, files] of bundleHandlers()) {
  mkdirSync(join(dist, 'handlers', name), { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(dist, 'handlers', name, file), bytes);
}
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(project, 'tsconfig.types.json')], { stdio: 'inherit' });
