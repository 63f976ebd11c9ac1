import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';
import type { Settings } from '../../../lib/settings.ts';
import type { Target } from './account-checks.ts';
import type { Check } from './check.ts';

/** A service that the settings switch on, by the name that AWS lists it under. */
interface OptionalService {
  id: 'comprehend' | 'bedrock';
  name: string;
  setting: string;
}

/** The services of others that classify asks with these settings. */
export function optionalServices({ comprehend, bedrockModel }: Settings): OptionalService[] {
  return [
    ...(comprehend ? [{ id: 'comprehend' as const, name: 'Amazon Comprehend', setting: 'comprehend' }] : []),
    ...(bedrockModel === undefined
      ? []
      : [{ id: 'bedrock' as const, name: 'Amazon Bedrock', setting: 'bedrockModel' }]),
  ];
}

/**
 * Whether a service exists in the region: AWS lists them in public parameters (Systems Manager User Guide, "Calling
 * public parameters for AWS services, Regions, endpoints").
 */
export async function checkService(
  { region }: Pick<Target, 'region'>,
  { id, name, setting }: OptionalService,
): Promise<Check> {
  const path = `/aws/service/global-infrastructure/regions/${region}/services/${id}`;
  try {
    await new SSMClient({ region }).send(new GetParameterCommand({ Name: path }));
  } catch (error) {
    if (!(error instanceof ParameterNotFound)) throw error;
    const advice = `Deploy without ${setting}, or to another region: every article would fail in classify.`;
    return { name, verdict: 'problem', found: `is not in ${region}`, advice };
  }
  const models = id === 'bedrock' ? '; whether it has the model, the Bedrock console says' : '';
  return { name, verdict: 'ok', found: `is in ${region}${models}` };
}
