import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { checkService, optionalServices } from '../../../bin/commands/doctor/service-checks.ts';
import { readSettings } from '../../../lib/settings.ts';

const ssm = mockClient(SSMClient);
beforeEach(() => ssm.reset());

const servicesWith = (values: Record<string, unknown>) =>
  optionalServices(readSettings((name) => values[name])).map(({ name }) => name);
const comprehend = { id: 'comprehend', name: 'Amazon Comprehend', setting: 'comprehend' } as const;

describe('the doctor, of services that the settings switch on', () => {
  it('asks for those alone', () => {
    expect(servicesWith({})).toEqual([]);
    expect(servicesWith({ comprehend: 'true', bedrockModel: 'amazon.nova-lite-v1:0' })).toEqual([
      'Amazon Comprehend',
      'Amazon Bedrock',
    ]);
  });

  it('finds a service that is in the region', async () => {
    ssm.on(GetParameterCommand).resolves({ Parameter: { Value: 'comprehend' } });
    expect(await checkService({ region: 'eu-west-1' }, comprehend)).toMatchObject({ verdict: 'ok' });
    expect(ssm.call(0).args[0].input).toEqual({
      Name: '/aws/service/global-infrastructure/regions/eu-west-1/services/comprehend',
    });
  });

  it('says what to do where it is not', async () => {
    ssm.on(GetParameterCommand).rejects(new ParameterNotFound({ message: '', $metadata: {} }));
    expect(await checkService({ region: 'eu-north-1' }, comprehend)).toEqual({
      name: 'Amazon Comprehend',
      verdict: 'problem',
      found: 'is not in eu-north-1',
      advice: 'Deploy without comprehend, or to another region: every article would fail in classify.',
    });
  });
});
