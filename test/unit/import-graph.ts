import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What every file imports: paths of the repository, and names of packages as they are written. Types count too. */
export type ImportGraph = Map<string, string[]>;

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'([@.\w][\w@./:-]*)'/g;

/** Reads what a source imports; a relative path becomes one of the repository. */
function readImports(path: string, source: string): string[] {
  return [...source.matchAll(specifier)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
  );
}

/** The sources that git knows or would add, by path, with their text. */
export function readSources(...folders: string[]): Map<string, string> {
  const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '--'];
  const listed = execFileSync('git', [...flags, ...folders], { encoding: 'utf8' }).split('\0');
  const deleted = new Set(
    execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' }).split('\0'),
  );
  // Sorted, because git lists files that are new to it first.
  const paths = listed.filter((path) => /\.tsx?$/.test(path) && !deleted.has(path)).sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** The import graph of sources. */
export function graphOf(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map([...sources].map(([path, source]) => [path, readImports(path, source)]));
}

/** A circle of imports, if there is one: the files on it, in order, the first one again at its end. */
export function findCircle(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
