import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { writeDeskFiles } from '../desk-files.ts';
import type { Settings } from '../settings.ts';
import type { FunctionLimits } from './limits.ts';
import type { StackParts } from './stack-parts.ts';
import { StageFunction } from './stage-function.ts';

/** It sends files that it holds, and asks an issuer once an hour. */
const deskLimits: FunctionLimits = { timeout: Duration.seconds(10), memoryMb: 256 };

/** Serves the files of the desk. It may do nothing at all: everybody may call it. */
export function addDesk(scope: Construct, parts: StackParts): StageFunction {
  const { inbox, settings } = parts;
  return new StageFunction(scope, 'Desk', {
    name: 'desk',
    limits: deskLimits,
    parts,
    permissions: [],
    environment: {
      BUCKET_NAME: inbox.bucketName,
      ...describeSignIn(settings),
      ...(settings.stories && { STORIES: 'true' }),
    },
    files: writeDeskFiles(),
  });
}

function describeSignIn({ auth, deskClientId }: Settings): Record<string, string> {
  if (auth.kind !== 'jwt' || deskClientId === undefined) return {};
  return { JWT_ISSUER: auth.issuer, JWT_AUDIENCE: auth.audience.join(','), CLIENT_ID: deskClientId };
}
