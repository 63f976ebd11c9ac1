import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code, type FunctionOptions, Function as Handler, type Runtime } from 'aws-cdk-lib/aws-lambda';
import {
  type BundlingOptions,
  type ICommandHooks,
  NodejsFunction,
  OutputFormat,
} from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';

// Must be directly in `lib/`: compiled into `dist/`, the same relative path leads to the project.
const project = fileURLToPath(new URL('..', import.meta.url));

/** How handlers are bundled: with the SDK, so that a run on one machine and one in Lambda use the same. */
export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  bundleAwsSDK: true,
  // CommonJS packages in the bundle call `require`, which ES modules do not have.
  banner: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
};

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
  const entry = join(project, 'functions', 'handlers', `${name}.ts`);
  if (!existsSync(entry)) {
    const code = codeWith(files, join(project, 'dist', 'handlers', name));
    return new Handler(scope, id, { ...options, code, handler: 'index.handler' });
  }
  return new NodejsFunction(scope, id, {
    ...options,
    entry,
    projectRoot: project,
    depsLockFilePath: join(project, 'package-lock.json'),
    bundling: { ...bundling, commandHooks: copyBeside(files) },
  });
}

/** The bundler copies the files; the content of each is part of the function's hash, so that a change is deployed. */
function copyBeside(files: Record<string, string>): ICommandHooks {
  const quote = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input, output) =>
      Object.entries(files).map(([name, path]) => `cp ${quote(path)} ${quote(`${output}/${name}`)}`),
  };
}

/** A folder as it is, with the files in it. */
function codeWith(files: Record<string, string>, folder: string): Code {
  if (Object.keys(files).length === 0) return Code.fromAsset(folder);
  const tryBundle = (output: string) => {
    cpSync(folder, output, { recursive: true });
    for (const [name, path] of Object.entries(files)) cpSync(path, join(output, name));
    return true;
  };
  // The image is never used: bundling on this machine succeeds or throws.
  const image = DockerImage.fromRegistry('none');
  return Code.fromAsset(folder, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: { image, local: { tryBundle } },
  });
}
