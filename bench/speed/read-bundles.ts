import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling, entryOf, listHandlers } from '../../lib/bundle-handlers.ts';

/** The functions that are deployed. */
export const functionNames = listHandlers();

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
  const { metafile } = await build({
    ...bundling,
    entryPoints: functionNames.map(entryOf),
    sourcemap: false,
    metafile: true,
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
