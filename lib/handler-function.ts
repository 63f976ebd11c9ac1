import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code, type FunctionOptions, Function as Handler, type Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { bundleHandlers, handlerSources } from './bundle-handlers.ts';

// Must be directly in `lib/`: compiled into `dist/`, the same relative path leads to the project.
const project = fileURLToPath(new URL('..', import.meta.url));

/** A handler of functions/handlers/, and what is deployed beside it. */
export interface HandlerProps extends FunctionOptions {
  name: string;
  runtime: Runtime;
  /** Files that are deployed beside the handler: their paths by the names they get there. */
  files: Record<string, string>;
}

/** A function of a handler: bundled now from its source, or as the package brings it, which has no sources. */
export function createHandler(
  scope: Construct,
  id: string,
  { name, files, ...options }: HandlerProps,
): Handler {
  const code = existsSync(handlerSources) ? bundledNow(name, files) : bundledBefore(name, files);
  return new Handler(scope, id, { ...options, code, handler: 'index.handler' });
}

let bundles: ReturnType<typeof bundleHandlers> | undefined;

function bundledNow(name: string, files: Record<string, string>): Code {
  return codeOf(handlerSources, name, files, (output) => {
    bundles ??= bundleHandlers();
    for (const [file, bytes] of bundles.get(name) ?? []) writeFileSync(join(output, file), bytes);
  });
}

function bundledBefore(name: string, files: Record<string, string>): Code {
  const folder = join(project, 'dist', 'handlers', name);
  if (Object.keys(files).length === 0) return Code.fromAsset(folder);
  return codeOf(folder, name, files, (output) => cpSync(folder, output, { recursive: true }));
}

/** What `write` puts into a folder, with the files beside it; the content of all is the function's hash, so that a change is deployed. */
function codeOf(
  source: string,
  name: string,
  files: Record<string, string>,
  write: (output: string) => void,
): Code {
  const tryBundle = (output: string) => {
    write(output);
    for (const [file, path] of Object.entries(files)) cpSync(path, join(output, file));
    return true;
  };
  // The image is never used: bundling on this machine succeeds or throws.
  const image = DockerImage.fromRegistry('none');
  // The CDK takes assets of one source and the same options for the same.
  const environment = { HANDLER: name, ...files };
  return Code.fromAsset(source, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: { image, environment, local: { tryBundle } },
  });
}
