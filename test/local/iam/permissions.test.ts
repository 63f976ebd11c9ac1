import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatUsage } from '../../../bin/commands/permissions/show-permissions.ts';
import { openGuard, readPermissionReport } from '../../../local/iam/permission-report.ts';
import { listDependents, listPermissions } from '../../../local/iam/permissions.ts';
import { readStatement } from '../../../local/iam/policy.ts';
import type { PrincipalUsage } from '../../../local/iam/usage.ts';

const table = 'arn:aws:dynamodb:eu-west-3:000000000000:table/articles';
const items = (Action: string[], ...keys: string[]) =>
  readStatement({
    Effect: 'Allow',
    Action,
    Resource: [table],
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } },
  });
const statements = [
  items(['dynamodb:GetItem', 'dynamodb:PutItem'], 'A#*', 'INDEX'),
  items(['dynamodb:GetItem'], 'A#1'),
  items(['dynamodb:Query'], 'S#*'),
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-permissions-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is in the report after these calls of a function with the statements. */
async function record(calls: [operation: string, key: string][], own = statements): Promise<PrincipalUsage> {
  const { guard, close } = openGuard(folder, () => {});
  const principal = { name: 'Clean', arn: 'arn:clean', accessKeyId: 'function.clean', statements: own };
  guard.open([{ ...principal, others: [], describe: () => ({}) }]);
  for (const [operation, key] of calls) {
    const context = { 'dynamodb:LeadingKeys': [key] };
    const request = { action: `dynamodb:${operation}`, resource: table, context };
    guard.refuse('function.clean', () => [request]);
  }
  await close();
  return readPermissionReport(folder)[0] as PrincipalUsage;
}

describe('the report of permissions', () => {
  it('counts what was used of each statement: the action with the pattern that the key fitted', async () => {
    const usage = await record([
      ['GetItem', 'A#1'],
      ['GetItem', 'A#2'],
      ['PutItem', 'INDEX'],
    ]);
    const counts = listPermissions(usage).map(({ statement, action, value, count }) => [
      `${statement} ${action} ${value}`,
      count,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      '0 dynamodb:GetItem A#*': 2,
      '0 dynamodb:GetItem INDEX': 0,
      '0 dynamodb:PutItem A#*': 0,
      '0 dynamodb:PutItem INDEX': 1,
      '1 dynamodb:GetItem A#1': 1,
      '2 dynamodb:Query S#*': 0,
    });
  });

  it('knows which calls would be refused without a statement, and that none would where another allows them too', async () => {
    const usage = await record([
      ['GetItem', 'A#1'],
      ['GetItem', 'A#2'],
    ]);
    expect(listDependents(usage, 0).map(({ example }) => example.context)).toEqual([
      { 'dynamodb:LeadingKeys': ['A#2'] },
    ]);
    expect(listDependents(usage, 1)).toEqual([]);
    expect(listDependents(usage, 2)).toEqual([]);
  });

  it('goes on with what it knew, unless the statements are others now', async () => {
    await record([['GetItem', 'A#2']]);
    expect((await record([['GetItem', 'A#3']])).uses).toMatchObject([{ count: 2 }]);
    expect((await record([], statements.slice(0, 2))).uses).toEqual([]);
  });

  it('is written a moment after something new, so that a killed process leaves it', async () => {
    const { guard } = openGuard(folder, () => {});
    const principal = { name: 'Clean', arn: 'arn:clean', accessKeyId: 'function.clean', statements };
    guard.open([{ ...principal, others: [], describe: () => ({}) }]);
    guard.refuse('function.clean', () => [{ action: 'dynamodb:Scan', resource: table, context: {} }]);
    await sleep(300);
    expect(readPermissionReport(folder)[0]?.refusals).toMatchObject([{ action: 'dynamodb:Scan', count: 1 }]);
  });

  it('says what to do when it is damaged', () => {
    writeFileSync(join(folder, 'permissions.json'), '[{}]');
    expect(() => readPermissionReport(folder)).toThrow('permissions.json cannot be read. Delete it');
  });

  it('is shown as a table, with what was refused below it', async () => {
    const text = formatUsage(
      await record([
        ['GetItem', 'A#2'],
        ['Scan', 'A#2'],
      ]),
      true,
    );
    expect(text).toContain('not yet');
    expect(text).toMatch(/dynamodb:PutItem .*table\/articles .*INDEX/);
    expect(text).not.toMatch(/GetItem .*A#\*/);
    expect(text).toContain('refused once: dynamodb:Scan on table/articles');
  });
});
