import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Json } from './intrinsics.ts';

const json = v.unknown() as v.GenericSchema<unknown, Json>;

const templateSchema = v.object({
  Conditions: v.optional(v.record(v.string(), json), {}),
  Outputs: v.optional(v.record(v.string(), v.object({ Value: json })), {}),
  Parameters: v.optional(v.record(v.string(), v.object({ Default: v.optional(json) })), {}),
  Resources: v.record(
    v.string(),
    v.object({
      Type: v.string(),
      Condition: v.optional(v.string()),
      Properties: v.optional(v.record(v.string(), json), {}),
    }),
  ),
});

const manifestSchema = v.object({
  artifacts: v.record(
    v.string(),
    v.object({
      type: v.string(),
      properties: v.optional(
        v.object({
          file: v.optional(v.string()),
          stackName: v.optional(v.string()),
          templateFile: v.optional(v.string()),
        }),
        {},
      ),
    }),
  ),
});

const assetsSchema = v.object({
  files: v.record(v.string(), v.object({ source: v.object({ path: v.optional(v.string()) }) })),
});

/** A CloudFormation template, before its functions are resolved. */
export type Template = v.InferOutput<typeof templateSchema>;

/** The one stack of a cloud assembly, and the folder of each of its assets by the asset's hash. */
export interface StackAssembly {
  stackName: string;
  template: Template;
  assetFolders: ReadonlyMap<string, string>;
}

/** Reads what `cdk synth` left in `folder`; throws if there is not exactly one stack. */
export function readStackAssembly(folder: string): StackAssembly {
  const { artifacts } = v.parse(manifestSchema, readJson(folder, 'manifest.json'));
  const stacks = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  const [stack] = stacks;
  if (!stack || stacks.length > 1) {
    throw new Error(`The local cloud runs one stack; ${folder} holds ${stacks.length}.`);
  }
  const [name, { properties }] = stack;
  const template = readJson(folder, properties.templateFile ?? `${name}.template.json`);
  const assetFiles = Object.values(artifacts).filter(({ type }) => type === 'cdk:asset-manifest');
  const assets = assetFiles.flatMap((artifact) => readAssets(folder, artifact.properties.file ?? ''));
  return {
    stackName: properties.stackName ?? name,
    template: v.parse(templateSchema, template),
    assetFolders: new Map(assets),
  };
}

function readAssets(folder: string, file: string): [hash: string, folder: string][] {
  const { files } = v.parse(assetsSchema, readJson(folder, file));
  return Object.entries(files).flatMap(([hash, { source }]) =>
    source.path ? [[hash, join(folder, source.path)]] : [],
  );
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
