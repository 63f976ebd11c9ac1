import { type CfnElement, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import type { FunctionLimits } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';
import { allow } from './statements.ts';

/** It signs, and calls nobody. */
const uploadLimits: FunctionLimits = { timeout: Duration.seconds(10), memoryMb: 256 };

/** Signs requests that put files into the inbox: whoever uses one does so under the only right of this function. */
export function addUpload(scope: Construct, parts: StackParts): StageFunction {
  const { inbox } = parts;
  const upload = new StageFunction(scope, 'Upload', {
    name: 'upload',
    limits: uploadLimits,
    parts,
    permissions: [allow(['s3:PutObject'], inbox.arnForObjects('*'))],
    environment: { BUCKET_NAME: inbox.bucketName },
  });
  const inboxId = Stack.of(inbox).getLogicalId(inbox.node.defaultChild as CfnElement);
  acknowledge(
    upload,
    `AwsSolutions-IAM5[Resource::<${inboxId}.Arn>/*]`,
    'The page may name any key; each signed request is for one.',
  );
  return upload;
}
