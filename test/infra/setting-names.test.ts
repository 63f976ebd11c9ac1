import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { checkSettingNames } from '../../lib/setting-names.ts';
import { readSettings, settingsTable } from '../../lib/settings.ts';

describe('the names of settings', () => {
  it.each([
    ['trailDay', 'There is no setting trailDay. Did you mean trailDays?'],
    ['stackname', 'There is no setting stackname. Did you mean stackName?'],
    ['thortleRate', 'There is no setting thortleRate. Did you mean throttleRate?'],
    ['colour', 'There is no setting colour. There are stackName, auth'],
  ])('are refused with the nearest where there is none: %s', (name, sentence) => {
    expect(() => checkSettingNames(['auth', name])).toThrow(sentence);
  });

  it('are all those that there are, and what the CDK calls its own', () => {
    expect(() =>
      checkSettingNames([...settingsTable.map(({ name }) => name), '@aws-cdk/x', 'aws:cdk:y']),
    ).not.toThrow();
  });
});

it('logs are kept as long as CloudWatch knows how to', () => {
  const periods = Object.values(RetentionDays).filter((days) => typeof days === 'number');
  for (const days of periods.filter((period) => period !== RetentionDays.INFINITE))
    expect(readSettings((name) => (name === 'logRetentionDays' ? days : undefined)).logRetentionDays).toBe(
      days,
    );
  const { allowed } = settingsTable.find(({ name }) => name === 'logRetentionDays') ?? {};
  expect(allowed?.match(/\d+/g)).toHaveLength(periods.length - 1);
});
