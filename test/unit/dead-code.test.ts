import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSources } from './import-graph.ts';

const sources = readSources('bin', 'bench', 'desk', 'docs', 'functions', 'lib', 'local', 'test');

const exported = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;

const wholeImport = /^import \* as \w+ from '(\.[^']+)'/gm;

/** Values that are exported, outside the tests, and that no other file names. Types may be exported for who reads a signature. */
function findDeadExports(files: ReadonlyMap<string, string>): string[] {
  const usedWhole = new Set(
    [...files].flatMap(([path, source]) =>
      [...source.matchAll(wholeImport)].map(([, name = '']) => join(dirname(path), name)),
    ),
  );
  const words = new Map([...files].map(([path, source]) => [path, new Set(source.match(/\w+/g))]));
  const isUsed = (name: string, home: string) =>
    [...words].some(([path, own]) => path !== home && own.has(name));
  const partly = [...files].filter(([path]) => !path.startsWith('test/') && !usedWhole.has(path));
  return partly.flatMap(([path, source]) =>
    [...source.matchAll(exported)]
      .map(([, name = '']) => name)
      .filter((name) => !isUsed(name, path))
      .map((name) => `${path}: ${name}`),
  );
}

describe('dead code', () => {
  it('is not exported: what only its own file uses stays there', () => {
    expect(findDeadExports(sources)).toEqual([]);
  });

  it('would be found', () => {
    const files = new Map([
      ['a.ts', 'export const used = 1;\nexport function dead() {}\n'],
      ['b.ts', "import { used } from './a.ts';\n"],
    ]);
    expect(findDeadExports(files)).toEqual(['a.ts: dead']);
  });

  it('is not installed: every package that is more than a tool of development is imported', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const text = [...sources.values(), readFileSync('bin/copydesk.js', 'utf8')].join('\n');
    const unused = Object.keys(dependencies).filter((name) => !new RegExp(`'${name}(?:/|')`).test(text));
    expect(unused).toEqual([]);
  });
});
