import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/** The outputs of a deployed stack, by name; throws if there is no such stack. */
export async function findOutputs(
  stack: string,
  region: string | undefined,
): Promise<Partial<Record<string, string>>> {
  const client = new CloudFormationClient(region ? { region } : {});
  const { Stacks = [] } = await client
    .send(new DescribeStacksCommand({ StackName: stack }))
    .catch(async (cause) => {
      // CloudFormation's error for a stack that does not exist.
      if (cause.name !== 'ValidationError') throw cause;
      throw new Error(`There is no stack ${stack} in ${await client.config.region()}.`, { cause });
    });
  return Object.fromEntries(
    (Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
  );
}
