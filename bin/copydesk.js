#!/usr/bin/env node
import './quiet.js';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A checkout has the sources, which are compiled after a change; the package has dist/. */
async function findProgram() {
  if (!existsSync(new URL('copydesk.ts', import.meta.url))) return '../dist/copydesk.js';
  const { compileOnce } = await import('./compile.js');
  return compileOnce(fileURLToPath(new URL('..', import.meta.url))).catch(explainFailure);
}

/** A checkout without packages, or that nobody may write to. */
async function explainFailure(error) {
  if (['EACCES', 'EROFS'].includes(error.code)) {
    await import('./typescript.js');
    return './copydesk.ts';
  }
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('The packages that Copydesk needs are not installed. Run `npm ci` first.\n');
  process.exit(1);
}

// The stack of an error then names the sources.
process.setSourceMapsEnabled(true);
await import(await findProgram());
