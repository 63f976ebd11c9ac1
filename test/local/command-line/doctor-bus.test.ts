import type { Stack } from '@aws-sdk/client-cloudformation';
import {
  DescribeEventBusCommand,
  EventBridgeClient,
  ListRulesCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { checkBus } from '../../../bin/commands/doctor/bus-checks.ts';
import { readSettings } from '../../../lib/settings.ts';

const events = mockClient(EventBridgeClient);
beforeEach(() => {
  events.reset();
});

const settings = readSettings(() => undefined);
const fresh = { account: '111122223333', region: 'eu-west-3', stack: undefined };
const announced = {
  ...fresh,
  stack: { Outputs: [{ OutputKey: 'EventBusName', OutputValue: 'copydesk' }] } as Stack,
};

describe('the doctor', () => {
  it('knows a bus name that is free, the own one, and one of somebody else, where events are on', async () => {
    const announcing = { ...settings, events: true };
    events.on(DescribeEventBusCommand).rejects(new ResourceNotFoundException({ message: '', $metadata: {} }));
    expect(await checkBus(fresh, announcing)).toMatchObject({ verdict: 'ok', found: 'copydesk is free' });
    events.on(DescribeEventBusCommand, { Name: 'copydesk' }).resolves({});
    expect(await checkBus(announced, announcing)).toMatchObject({
      verdict: 'ok',
    });
    expect(await checkBus(fresh, announcing)).toMatchObject({
      verdict: 'problem',
      advice: expect.stringContaining('choose another stackName'),
    });
  });

  it('knows a bus that cannot go, because others have rules on it, where events are off', async () => {
    expect(checkBus(fresh, settings)).toBeUndefined();
    events.on(ListRulesCommand, { EventBusName: 'copydesk' }).resolves({ Rules: [{ Name: 'strikes' }] });
    expect(await checkBus(announced, settings)).toMatchObject({
      verdict: 'problem',
      found: 'events is off, and copydesk has rules: strikes',
    });
    events.on(ListRulesCommand).resolves({ Rules: [] });
    expect(await checkBus(announced, settings)).toMatchObject({ verdict: 'ok' });
  });
});
