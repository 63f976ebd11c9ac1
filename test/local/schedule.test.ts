import { createScheduledEvent, parseRate } from '../../local/schedule.ts';

describe('parseRate', () => {
  it.each([
    ['rate(1 minute)', 60_000],
    ['rate(15 minutes)', 900_000],
    ['rate(2 hours)', 7_200_000],
    ['rate(1 day)', 86_400_000],
  ])('reads %s', (expression, ms) => {
    expect(parseRate(expression)).toBe(ms);
  });

  it('refuses what it would not run on time', () => {
    expect(() => parseRate('cron(0 12 * * ? *)')).toThrow('not cron(0 12 * * ? *)');
  });
});

describe('createScheduledEvent', () => {
  it('is the event that EventBridge sends', () => {
    const arn = 'arn:aws:events:eu-west-3:000000000000:rule/sweep';
    expect(
      createScheduledEvent(arn, '000000000000', 'eu-west-3', new Date('2026-01-02T03:04:05.678Z')),
    ).toEqual({
      version: '0',
      id: expect.any(String),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account: '000000000000',
      time: '2026-01-02T03:04:05Z',
      region: 'eu-west-3',
      resources: [arn],
      detail: {},
    });
  });
});
