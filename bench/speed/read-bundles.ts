import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../lib/handler-function.ts';

const entryOf = (name: string) => `functions/handlers/${name}.ts`;

/** The functions that are deployed. */
export const functionNames = readdirSync('functions/handlers').map((file) => file.replace(/\.ts$/, ''));

/** Bytes in a bundle by what they come from: a package and its version, or a room of ours. */
export type BundleContents = Map<string, number>;

const packagePath = /^(?<folder>.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+))\//;

/** `valibot 1.5.0` for a file of a package, `functions/clean` for one of ours. */
function nameSource(path: string): string {
  const { folder, name } = packagePath.exec(path)?.groups ?? {};
  if (folder === undefined) return path.split('/').slice(0, 2).join('/');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/** Bundles every handler as the stack does, and says what is in it, by the function's name. */
export async function readBundles(): Promise<Map<string, BundleContents>> {
  const { format, mainFields, minify, banner } = bundling;
  const { metafile } = await build({
    entryPoints: functionNames.map(entryOf),
    outdir: 'bundles',
    bundle: true,
    platform: 'node',
    format: format as 'esm',
    mainFields: mainFields as string[],
    minify: minify as boolean,
    banner: { js: banner as string },
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const outputs = Object.values(metafile.outputs);
  return new Map(
    functionNames.map((name) => {
      const output = outputs.find(({ entryPoint }) => entryPoint === entryOf(name));
      return [name, sumBySource(output?.inputs ?? {})];
    }),
  );
}

function sumBySource(inputs: Record<string, { bytesInOutput: number }>): BundleContents {
  const contents: BundleContents = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const source = nameSource(path);
    contents.set(source, (contents.get(source) ?? 0) + bytesInOutput);
  }
  return contents;
}
