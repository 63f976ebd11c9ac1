import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { referToCatalogue } from '../../lib/catalogue-table.ts';
import { StageFunction } from '../../lib/functions/stage-function.ts';
import { sweepLimits } from '../../lib/functions/sweep.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk's files "));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Bundles the sweep function, a small one, with a file beside it; the folder of what would be deployed. */
function bundleWith(file: string): string {
  const app = new App({ builtinCloudFormationValidation: false, outdir: mkdtempSync(join(folder, 'out')) });
  const stack = new Stack(app, 'files');
  new StageFunction(stack, 'Sweep', {
    name: 'sweep',
    limits: sweepLimits,
    parts: {
      table: referToCatalogue(stack, 'files'),
      settings: { logRetentionDays: RetentionDays.ONE_DAY },
    },
    permissions: [],
    files: { 'model.json': file },
  });
  const { directory } = app.synth();
  const asset = readdirSync(directory).find((name) => /^asset\.[^.]+$/.test(name));
  return join(directory, asset as string);
}

describe('a file that a function needs', () => {
  it('is deployed beside the handler, whatever its path, and a change of it is another deployment', () => {
    const file = join(folder, 'my model.json');
    writeFileSync(file, '{"one":1}');
    const first = bundleWith(file);
    expect(readFileSync(join(first, 'model.json'), 'utf8')).toBe('{"one":1}');
    expect(readdirSync(first)).toContain('index.mjs');
    writeFileSync(file, '{"two":2}');
    const second = bundleWith(file);
    expect(second.split('asset.')[1]).not.toBe(first.split('asset.')[1]);
  });
});
