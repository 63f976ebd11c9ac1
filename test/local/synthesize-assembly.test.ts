import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesizeAssembly } from '../../local/synthesize-assembly.ts';

// Stands in for a CDK app: it writes what it was told, and counts how often it ran.
const app = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
const context = JSON.parse(process.env.CDK_CONTEXT_JSON as string);
if (context.broken) throw new Error('The setting broken is wrong.');
appendFileSync('runs', 'x');
mkdirSync(process.env.CDK_OUTDIR as string);
writeFileSync(process.env.CDK_OUTDIR + '/manifest.json', JSON.stringify(context));
`;
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'copydesk-project-'));
  for (const folder of ['bin', 'lib', 'functions']) mkdirSync(join(project, folder));
  writeFileSync(join(project, 'bin', 'app.ts'), app);
  writeFileSync(join(project, 'cdk.json'), JSON.stringify({ context: { flag: true, stackName: 'a' } }));
  writeFileSync(join(project, 'package-lock.json'), '{}');
  writeFileSync(join(project, 'tsconfig.json'), '{}');
  symlinkSync(join(__dirname, '../../node_modules'), join(project, 'node_modules'));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const synthesize = (context: Record<string, string> = {}) =>
  synthesizeAssembly({ project, folder: join(project, 'assembly'), context });
const countRuns = () => readFileSync(join(project, 'runs'), 'utf8').length;

describe('synthesizeAssembly', () => {
  it('runs the app with the context of cdk.json and what is given over it', async () => {
    const assembly = await synthesize({ stackName: 'b' });
    const context = JSON.parse(readFileSync(join(assembly, 'manifest.json'), 'utf8'));
    expect(context).toMatchObject({ flag: true, stackName: 'b' });
  });

  it('runs the app once as long as nothing changes', async () => {
    expect(await synthesize()).toBe(await synthesize());
    expect(countRuns()).toBe(1);
  });

  it('runs the app again after a change of the sources or of the context', async () => {
    await synthesize();
    appendFileSync(join(project, 'bin', 'app.ts'), '// changed\n');
    await synthesize();
    await synthesize({ stackName: 'b' });
    expect(countRuns()).toBe(3);
  });

  it('runs the app again after a change of a file that the context names', async () => {
    writeFileSync(join(project, 'model.json'), '1');
    await synthesize({ topicModel: 'model.json' });
    writeFileSync(join(project, 'model.json'), '2');
    await synthesize({ topicModel: 'model.json' });
    expect(countRuns()).toBe(2);
  });

  it("fails in the app's own words, and leaves no assembly behind", async () => {
    await expect(synthesize({ broken: 'yes' })).rejects.toThrow('The setting broken is wrong.');
    await expect(synthesize({ broken: 'yes' })).rejects.toThrow('could not be synthesized');
  });
});
