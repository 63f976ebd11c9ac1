import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compile, compileOnce } from '../../../bin/compile.js';
import { readSources } from '../import-graph.ts';

const run = promisify(execFile);
const project = join(__dirname, '../../..');

describe('the compiled command line of a checkout', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-compile-'));
    for (const name of ['bin', 'functions', 'lib', 'local', 'node_modules']) mkdirSync(join(folder, name));
    for (const name of ['package.json', 'package-lock.json'])
      writeFileSync(join(folder, name), '{"type":"module"}');
    writeFileSync(
      join(folder, 'bin/copydesk.ts'),
      `import { word } from '../lib/word.ts';\nconsole.log(word);\n`,
    );
    writeFileSync(join(folder, 'lib/word.ts'), `export const word: string = 'one';\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const cached = () => readdirSync(join(folder, 'node_modules/.cache/copydesk'));
  const print = async () => {
    const { stdout } = await run(process.execPath, [fileURLToPath(await compileOnce(folder))]);
    return stdout.trim();
  };

  it('is compiled once', async () => {
    expect(await print()).toBe('one');
    const first = cached();
    expect(await print()).toBe('one');
    expect(cached()).toEqual(first);
    expect(first).toHaveLength(1);
  });

  it('is compiled again for a source that changed, though not in size or with an older date, and for one that is gone', async () => {
    expect(await print()).toBe('one');
    writeFileSync(join(folder, 'lib/word.ts'), `export const word: string = 'two';\n`);
    utimesSync(join(folder, 'lib/word.ts'), 1, 1);
    expect(await print()).toBe('two');
    rmSync(join(folder, 'lib/word.ts'));
    await expect(print()).rejects.toThrow('Could not resolve');
  });

  it('is whole where two processes compile at the same time', async () => {
    expect(await Promise.all([compileOnce(folder), compileOnce(folder)])).toHaveLength(2);
    expect(cached()).toHaveLength(1);
    expect(await print()).toBe('one');
  });

  it('removes what was compiled over a week ago', async () => {
    await print();
    const [old = ''] = cached();
    utimesSync(join(folder, 'node_modules/.cache/copydesk', old), 1, 1);
    writeFileSync(join(folder, 'lib/word.ts'), `export const word: string = 'three';\n`);
    expect(await print()).toBe('three');
    expect(cached()).toHaveLength(1);
    expect(cached()).not.toContain(old);
  });

  it('names the sources in the stack of an error', async () => {
    writeFileSync(join(folder, 'lib/word.ts'), '\n\nexport const word: string = (undefined as any).x;\n');
    const main = fileURLToPath(await compileOnce(folder));
    await expect(run(process.execPath, ['--enable-source-maps', main])).rejects.toThrow('lib/word.ts:3');
  });
});

describe('what a command loads', () => {
  let outputs: Record<
    string,
    { bytes: number; imports: { path: string; kind: string; external?: boolean }[] }
  >;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-compile-'));
    const entryPoints = { copydesk: 'bin/copydesk.ts', search: 'bin/commands/search/search-articles.ts' };
    const { metafile } = await compile(project, { entryPoints, outdir: folder });
    outputs = Object.fromEntries(
      Object.entries(metafile.outputs).map(([path, output]) => [
        path.slice(path.lastIndexOf('/') + 1),
        output,
      ]),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The packages that a file needs before it does anything. */
  function packagesOf(file: string, seen = new Set<string>()): string[] {
    if (seen.has(file)) return [];
    seen.add(file);
    const needed = (outputs[file]?.imports ?? []).filter(({ kind }) => kind === 'import-statement');
    const packages = needed.flatMap(({ path, external }) =>
      external ? [path] : packagesOf(path.slice(path.lastIndexOf('/') + 1), seen),
    );
    return [...new Set(packages)].filter((name) => !name.startsWith('node:')).sort();
  }

  it('is next to nothing before it is known which command it is', () => {
    expect(packagesOf('copydesk.js')).toEqual(['commander']);
    const needed = new Set<string>();
    packagesOf('copydesk.js', needed);
    const sizeBytes = [...needed].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
    const commands = readdirSync(join(project, 'bin/commands')).filter((name) => name.endsWith('.ts'));
    // Of each command its help, and what reads its options.
    expect(sizeBytes).toBeLessThan(3_000 * commands.length);
  });

  it('is no part of the AWS SDK for a search on this machine, but for what signs', () => {
    expect(packagesOf('search.js')).toEqual(['@smithy/signature-v4', 'cli-table3', 'picocolors', 'valibot']);
  });
});

describe('a source that finds its project from where it is', () => {
  it('stands one folder deep: compiled, it is a part of dist/, from where the way up is the same', () => {
    const sources = readSources('bin', 'lib', 'local');
    const finders = [...sources].filter(([, source]) => /new URL\([^)]*import\.meta\.url/.test(source));
    expect(finders.length).toBeGreaterThan(2);
    expect(finders.map(([path]) => path).filter((path) => path.split('/').length > 2)).toEqual([]);
  });
});
