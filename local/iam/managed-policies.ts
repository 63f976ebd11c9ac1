import type { StatementText } from './policy.ts';

/** AWS's own policies that a role of the stack may name (AWS Managed Policy Reference Guide). */
const managedPolicies: Readonly<Record<string, StatementText[]>> = {
  // CDK gives it to the function that empties the bucket when data is not to be kept.
  'service-role/AWSLambdaBasicExecutionRole': [
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: ['*'],
      Condition: {},
    },
  ],
};

/** The statements of one of AWS's policies; throws for one that is not in the table. */
export function readManagedPolicy(arn: string): StatementText[] {
  const statements = managedPolicies[arn.split(':policy/')[1] ?? ''];
  if (statements) return statements;
  throw new Error(
    `The local cloud does not know the managed policy ${arn}. Give the role statements of its own, or add the policy to local/iam/managed-policies.ts.`,
  );
}
