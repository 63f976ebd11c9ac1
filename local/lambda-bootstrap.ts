import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

// Must be directly in `local/`: compiled into `dist/`, the same relative path leads to the project.
const project = new URL('..', import.meta.url);
const source = fileURLToPath(new URL('local/lambda/bootstrap.ts', project));
const built = fileURLToPath(new URL('dist/lambda-bootstrap.js', project));

/** The JavaScript that each worker starts with: built now from its source, or as the package brings it. */
export async function readLambdaBootstrap(): Promise<string> {
  if (!existsSync(source)) return readFile(built, 'utf8');
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
