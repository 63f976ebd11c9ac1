import { readFileSync } from 'node:fs';
import { App, type AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CopydeskStack } from '../../lib/copydesk-stack.ts';
import { readSettings } from '../../lib/settings.ts';

/** The feature flags of a real deployment: templates depend on them. */
export const { context: flags } = JSON.parse(readFileSync('cdk.json', 'utf8'));

/** An app as `cdk synth` makes it, but with nothing bundled and AWS's own rules left to the real run: for speed. */
export function createApp(props: AppProps = {}): App {
  return new App({
    builtinCloudFormationValidation: false,
    context: { ...flags, 'aws:cdk:bundling-stacks': [] },
    ...props,
  });
}

/** Adds a stack with these settings and the defaults of all others. */
export function addStack(app: App, settings: Record<string, unknown> = {}): CopydeskStack {
  return new CopydeskStack(
    app,
    readSettings((name) => settings[name]),
  );
}

/** The template of a stack with these settings. */
export function synthesize(settings: Record<string, unknown> = {}): Template {
  return Template.fromStack(addStack(createApp(), settings));
}

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DependsOn?: string[];
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

/** The one resource of a type whose logical id starts like this; throws when there is none, or more. */
export function findResource(template: Template, type: string, idStart = ''): Resource {
  const ids = findIds(template, type, idStart);
  if (ids.length !== 1)
    throw new Error(`${ids.length} resources of type ${type} start with "${idStart}": ${ids}`);
  return template.toJSON()['Resources'][ids[0] as string];
}

/** The logical ids of a type that start like this. */
export function findIds(template: Template, type: string, idStart = ''): string[] {
  return Object.keys(template.findResources(type)).filter((id) => id.startsWith(idStart));
}
