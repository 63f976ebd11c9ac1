import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flags } from './synthesize.ts';

// The CDK takes seconds to load, and many more on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-app-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the app as `cdk deploy -c …` runs it. */
function runApp(context: Record<string, unknown>): Promise<{ code: unknown; said: string }> {
  const env = { ...process.env, CDK_CONTEXT_JSON: JSON.stringify(context), CDK_OUTDIR: folder };
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['--import', './bin/typescript.js', 'bin/app.ts'],
      { env },
      (error, _out, said) => resolve({ code: error?.code ?? 0, said }),
    ),
  );
}

describe('the CDK app', () => {
  it('refuses a setting that does not exist, with the one that was meant, and makes nothing', async () => {
    expect(await runApp({ ...flags, 'aws:cdk:bundling-stacks': [], trailDay: '30' })).toEqual({
      code: 1,
      said: 'There is no setting trailDay. Did you mean trailDays?\n',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
