import { type App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CopydeskStack } from '../../lib/copydesk-stack.ts';
import { readSettings } from '../../lib/settings.ts';
import { createApp } from './synthesize.ts';

interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
  DependsOn?: string[];
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

/** The resources of a template by their logical ids. */
export type Resources = Record<string, Resource>;

/** The resources of a stack with these settings, as deployed: into an account and region that are known. */
export function synthesizeForDeploy(settings: Record<string, unknown>): Resources {
  return Template.fromStack(addForDeploy(createApp(), settings)).toJSON()['Resources'];
}

/**
 * The errors that AWS's own rules find in a stack with these settings, and those that cdk-nag finds: the same that stop
 * `cdk synth`. Each is a sentence of theirs; none means that both have run and are content.
 */
export function findRuleErrors(settings: Record<string, unknown>): string[] {
  const app = createApp({ builtinCloudFormationValidation: true });
  addForDeploy(app, settings);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    app.synth();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function addForDeploy(app: App, settings: Record<string, unknown>): CopydeskStack {
  const env = { account: '123456789012', region: 'eu-west-3' };
  return new CopydeskStack(
    app,
    readSettings((name) => settings[name]),
    { env },
  );
}

/** What CloudFormation identifies a resource by when it takes over one that exists (primaryIdentifier of its schema). */
const identifiers: Record<string, string> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
};

/** The property that names a resource to which kept ones refer, and so has to be called the same in every stack. */
const names: Record<string, string> = { 'AWS::SQS::Queue': 'QueueName' };

const isRetained = ({ DeletionPolicy = 'Delete' }: Resource) => DeletionPolicy.startsWith('Retain');

/** The types of what outlives the stack. */
export function listRetained(resources: Resources): string[] {
  return Object.values(resources)
    .filter(isRetained)
    .map(({ Type }) => Type)
    .sort();
}

/** The logical ids that the resource refers to or waits for. */
function listReferences(resource: Resource, resources: Resources): string[] {
  const found = new Set<string>(resource.DependsOn);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
    found.add(Ref ?? attribute?.[0] ?? '');
    for (const part of Object.values(value)) visit(part);
  };
  visit(resource.Properties);
  return [...found].filter((id) => id in resources);
}

/** Why a first deployment that fails would not roll back cleanly; empty where it does. */
export function findRollbackFaults(resources: Resources): string[] {
  return Object.entries(resources).flatMap(([id, resource]) => {
    const replicas = (resource.Properties?.['Replicas'] ?? []) as { DeletionProtectionEnabled?: boolean }[];
    const faults: string[] = [];
    if (resource.DeletionPolicy === 'Retain') {
      faults.push(`${id} stays after a rollback, and its name is taken for the next deployment`);
    }
    if (replicas.some(({ DeletionProtectionEnabled }) => DeletionProtectionEnabled)) {
      const before = reach(id, resources);
      const after = Object.keys(resources).filter((other) => other !== id && !before.has(other));
      if (after.length > 0) faults.push(`${id} is protected, and may be created before ${after.join(', ')}`);
    }
    return faults;
  });
}

/** All that is created before a resource. */
function reach(id: string, resources: Resources): Set<string> {
  const seen = new Set<string>();
  const visit = (at: string): void => {
    for (const next of listReferences(resources[at] as Resource, resources)) {
      if (!seen.has(next)) {
        seen.add(next);
        visit(next);
      }
    }
  };
  visit(id);
  return seen;
}

/** Why `cdk deploy --import-existing-resources` would not take over what was kept; empty where it does. */
export function findRecoveryFaults(resources: Resources): string[] {
  return Object.entries(resources)
    .filter(([, resource]) => isRetained(resource))
    .flatMap(([id, resource]) => [
      ...findNameFault(id, resource, identifiers),
      // CloudFormation writes nothing to what it takes over: it goes on referring to what the old stack called so.
      ...listReferences({ ...resource, DependsOn: [] }, resources).flatMap((other) =>
        findNameFault(other, resources[other] as Resource, names),
      ),
    ]);
}

function findNameFault(id: string, { Type, Properties }: Resource, table: Record<string, string>): string[] {
  const property = table[Type];
  if (property === undefined) return [`${id} is a ${Type}, which has no name of its own to be found by`];
  const name = Properties?.[property];
  return typeof name === 'string' ? [] : [`${id} has no literal ${property}, but ${JSON.stringify(name)}`];
}
