import { readSources } from './import-graph.ts';

/** Imports of the API by the desk that would bring more than types into the browser. */
function importsOfValues(files: ReadonlyMap<string, string>): string[] {
  const fromApi = /^import (?!type )[^;]*?from '[./]*functions\/query\/[^']+'/gm;
  return [...files].flatMap(([path, source]) =>
    path.startsWith('desk/') ? [...source.matchAll(fromApi)].map(([found]) => `${path}: ${found}`) : [],
  );
}

describe('the desk', () => {
  it('takes nothing but types of the API', () => {
    expect(importsOfValues(readSources('desk'))).toEqual([]);
    const source = "import { maxLimit } from '../functions/query/api/request-schema.ts';\n";
    expect(importsOfValues(new Map([['desk/a.ts', source]]))).toHaveLength(1);
  });
});
