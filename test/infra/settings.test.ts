import { readFileSync } from 'node:fs';
import { readSettings, type Settings, SettingsError, settingsTable } from '../../lib/settings.ts';
import { longestStackName } from '../../lib/settings-schema.ts';

const read = (values: Record<string, unknown>) => readSettings((name) => values[name]);

const messageFor = (values: Record<string, unknown>): string => {
  try {
    read(values);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error(`${JSON.stringify(values)} was accepted`);
};

describe('settings', () => {
  it('asks for nothing: every setting has a default', () => {
    expect(read({})).toEqual({
      stackName: 'copydesk',
      auth: { kind: 'iam' },
      desk: false,
      events: false,
      stories: false,
      logRetentionDays: 30,
      trailDays: 90,
      alarmEmail: undefined,
      dashboard: false,
      keepData: true,
      intakeBatchWindowSeconds: 0,
      classifyBatchWindowSeconds: 0,
      indexBatchWindowSeconds: 1,
      groupBatchWindowSeconds: 2,
      boardSeconds: 300,
      articlesPerSecond: undefined,
      intakeMaxConcurrency: 5,
      classifyMaxConcurrency: 5,
      indexMaxConcurrency: 2,
      mergeMaxConcurrency: 2,
      topicModel: undefined,
      comprehend: false,
      bedrockModel: undefined,
      bedrockThreshold: 0.4,
      queryBudgetUnits: 5_000,
      queryBudgetMs: 10_000,
      throttleRate: 50,
      throttleBurst: 100,
    });
  });

  it('reads the text of the command line as it reads the numbers and booleans of cdk.json', () => {
    const typed = {
      keepData: 'false',
      trailDays: '30',
      logRetentionDays: '7',
      indexMaxConcurrency: '9',
      bedrockThreshold: '0.25',
    };
    const written = {
      keepData: false,
      trailDays: 30,
      logRetentionDays: 7,
      indexMaxConcurrency: 9,
      bedrockThreshold: 0.25,
    };
    expect(read(typed)).toEqual(read(written));
    expect(read(typed)).toMatchObject(written);
  });

  it.each([
    ['stackName', 'Copy_Desk'],
    ['stackName', 'x'.repeat(longestStackName + 1)],
    ['auth', 'password'],
    ['jwtIssuer', 'http://id.example.org'],
    ['jwtAudience', 'a, b'],
    ['publicUrl', 'archive.example.org'],
    ['publicUrl', 'https://archive.example.org/'],
    ['publicUrl', 'https://example.org/archive'],
    ['logRetentionDays', 31],
    ['trailDays', '0'],
    ['trailDays', 'ninety'],
    ['trailDays', '1.5'],
    ['alarmEmail', 'desk'],
    ['keepData', 'no'],
    ['events', 'yes'],
    ['stories', 'yes'],
    ['groupBatchWindowSeconds', 0],
    ['intakeBatchWindowSeconds', 301],
    ['classifyBatchWindowSeconds', -1],
    ['indexBatchWindowSeconds', 0],
    ['intakeMaxConcurrency', 1],
    ['classifyMaxConcurrency', 1001],
    ['indexMaxConcurrency', ''],
    ['mergeMaxConcurrency', 1],
    ['dashboard', 'off'],
    ['articlesPerSecond', 0],
    ['articlesPerSecond', 'many'],
    ['topicModel', 'no/such/file.json'],
    ['topicModel', 'docs'],
    ['comprehend', 'on'],
    ['bedrockModel', 'nova'],
    ['bedrockThreshold', 1.1],
    ['bedrockThreshold', 'half'],
    ['throttleRate', 0],
    ['throttleBurst', 5001],
  ])('names the setting, the value and what is allowed: %s=%j', (name, value) => {
    const { allowed } = settingsTable.find((row) => row.name === name) ?? {};
    expect(messageFor({ [name]: value })).toBe(
      `The setting ${name} is ${JSON.stringify(value)}; allowed is ${allowed}.`,
    );
  });

  it('lets everybody ask less than callers who are known, unless it is set', () => {
    const asked = ({ throttleRate, throttleBurst, queryBudgetUnits, queryBudgetMs }: Settings) => [
      throttleRate,
      throttleBurst,
      queryBudgetUnits,
      queryBudgetMs,
    ];
    expect(asked(read({ auth: 'open' }))).toEqual([5, 20, 500, 3_000]);
    expect(asked(read({ auth: 'open', throttleRate: '50' }))).toEqual([50, 20, 500, 3_000]);
    expect(asked(read({}))).toEqual([50, 100, 5_000, 10_000]);
  });

  it('derives the concurrencies from the articles a second, as the manual says, unless they are set', () => {
    const derived = (values: Record<string, unknown>) => {
      const { intakeMaxConcurrency, classifyMaxConcurrency, indexMaxConcurrency, mergeMaxConcurrency } =
        read(values);
      return [intakeMaxConcurrency, classifyMaxConcurrency, indexMaxConcurrency, mergeMaxConcurrency];
    };
    expect(derived({ articlesPerSecond: 250 })).toEqual(derived({}));
    expect(derived({ articlesPerSecond: '1' })).toEqual([2, 2, 2, 2]);
    expect(derived({ articlesPerSecond: 3_000, indexMaxConcurrency: 30 })).toEqual([60, 60, 30, 2]);
    const manual = readFileSync('docs/operations.md', 'utf8');
    for (const articlesPerSecond of [500, 1_000, 3_000]) {
      const row = `| ${articlesPerSecond.toLocaleString('en')} | ${derived({ articlesPerSecond }).join(', ')} | `;
      expect(manual).toContain(row);
    }
  });

  it('reports everything that is wrong at once', () => {
    expect(messageFor({ trailDays: 0, keepData: 'no' }).split('\n')).toHaveLength(2);
  });

  it('takes tokens only from an issuer and for an audience that are named', () => {
    expect(messageFor({ auth: 'jwt', jwtIssuer: 'https://id.example.org/' })).toContain('jwtAudience');
    expect(read({ auth: 'jwt', jwtIssuer: 'https://id.example.org/', jwtAudience: 'desk,web' }).auth).toEqual(
      {
        kind: 'jwt',
        issuer: 'https://id.example.org/',
        audience: ['desk', 'web'],
      },
    );
  });

  it('is described in the manual row by row, and the manual describes nothing else', () => {
    const rows = settingsTable.map(({ name, fallback, allowed, meaning }) => {
      const shown = fallback === undefined ? 'none' : `\`${fallback}\``;
      return `| \`${name}\` | ${shown} | ${allowed} | ${meaning} |`;
    });
    const manual = readFileSync('docs/settings.md', 'utf8').split('\n');
    expect(manual.filter((line) => line.startsWith('| `'))).toEqual(rows);
  });
});
