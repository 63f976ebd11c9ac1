import { createCredentials } from '../gateway/caller.ts';
import type { Place, ResolvedStack } from '../template/resolve-stack.ts';
import { readManagedPolicy } from './managed-policies.ts';
import { readStatement, type Statement, type StatementText } from './policy.ts';
import type { Principal } from './principal.ts';

/** The service that sends a bucket's events to queues, and the key it signs with on this machine. */
const s3Service = 's3.amazonaws.com';
export const s3Credentials = { accessKeyId: s3Service, secretAccessKey: 'local' };

/** Every call counts as one over TLS: nothing leaves the machine, and in AWS the SDK would use TLS. */
const transport = { 'aws:SecureTransport': ['true'] };

/** The principals of the stack: each of its functions, and S3. Throws for a policy that is not understood. */
export function readPrincipals(stack: ResolvedStack, { accountId }: Place): Principal[] {
  const byRole = readRoles(stack);
  const ofResources = readResourcePolicies(stack);
  const functions = stack.list('AWS::Lambda::Function').map(({ logicalId, name, properties }): Principal => {
    const role = properties.Role;
    const principals = ['AWS *', `AWS ${role}`];
    return {
      name: logicalId,
      accessKeyId: createCredentials(name).AWS_ACCESS_KEY_ID,
      arn: `arn:aws:sts::${accountId}:assumed-role/${role.split('/').at(-1)}/${name}`,
      statements: byRole.get(role) ?? [],
      others: ofResources.filter(({ principals: named }) => principals.some((each) => named.has(each))),
      describe: () => ({ ...transport, 'aws:PrincipalArn': [role] }),
    };
  });
  return [...functions, readS3(stack, ofResources, accountId)];
}

function readS3(stack: ResolvedStack, ofResources: readonly Statement[], accountId: string): Principal {
  const buckets = new Map<string, string>();
  for (const { arn, properties } of stack.list('AWS::S3::Bucket')) {
    for (const { Queue } of properties.NotificationConfiguration?.QueueConfigurations ?? []) {
      buckets.set(Queue, arn);
    }
  }
  const isMeant = ({ principals }: Statement) => principals.has(`Service ${s3Service}`);
  const isForAll = ({ principals }: Statement) => principals.has('AWS *');
  return {
    name: s3Service,
    arn: s3Service,
    accessKeyId: s3Credentials.accessKeyId,
    statements: ofResources.filter(isMeant),
    others: ofResources.filter((statement) => isForAll(statement) && !isMeant(statement)),
    describe: (queue) => ({
      ...transport,
      'aws:SourceArn': [buckets.get(queue) ?? ''],
      'aws:SourceAccount': [accountId],
    }),
  };
}

/** Statements by the ARN of the role: its own policies, those attached to it, and AWS's that it names. */
function readRoles(stack: ResolvedStack): Map<string, Statement[]> {
  const byRole = new Map<string, Statement[]>();
  const arns = new Map<string, string>();
  for (const { logicalId, name, arn, properties } of stack.list('AWS::IAM::Role')) {
    const own = properties.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    const managed = properties.ManagedPolicyArns.flatMap(readManagedPolicy);
    byRole.set(arn, readStatements(logicalId, [...own, ...managed]));
    arns.set(name, arn);
  }
  for (const { logicalId, properties } of stack.list('AWS::IAM::Policy')) {
    const statements = readStatements(logicalId, properties.PolicyDocument.Statement);
    for (const role of properties.Roles) byRole.get(arns.get(role) ?? '')?.push(...statements);
  }
  return byRole;
}

function readResourcePolicies(stack: ResolvedStack): Statement[] {
  const queueUrls = new Map(stack.list('AWS::SQS::Queue').map(({ name, arn }) => [name, arn]));
  const ofQueues = stack.list('AWS::SQS::QueuePolicy').flatMap(({ logicalId, properties }) => {
    const arns = properties.Queues.map((url) => queueUrls.get(url.split('/').at(-1) ?? '') ?? url);
    return readAttached(logicalId, properties.PolicyDocument.Statement, arns);
  });
  const ofBuckets = stack
    .list('AWS::S3::BucketPolicy')
    .flatMap(({ logicalId, properties }) =>
      readAttached(logicalId, properties.PolicyDocument.Statement, [`arn:aws:s3:::${properties.Bucket}`]),
    );
  return [...ofQueues, ...ofBuckets];
}

/**
 * The statements of a policy that is attached to resources. Each must apply to these resources alone, as all statements
 * are evaluated together.
 */
function readAttached(
  logicalId: string,
  texts: readonly StatementText[],
  resources: readonly string[],
): Statement[] {
  const statements = readStatements(logicalId, texts);
  for (const { resources: about } of statements) {
    const isOwn = (text: string) => resources.some((arn) => text === arn || text.startsWith(`${arn}/`));
    if (about.isExcluding || !about.patterns.every(({ text }) => isOwn(text))) {
      throw new Error(`The policy ${logicalId} must name the ARN of what it is attached to as its Resource.`);
    }
  }
  return statements;
}

function readStatements(logicalId: string, texts: readonly StatementText[]): Statement[] {
  try {
    return texts.map(readStatement);
  } catch (error) {
    throw new Error(`The local cloud cannot check ${logicalId}. ${(error as Error).message}`, {
      cause: error,
    });
  }
}
