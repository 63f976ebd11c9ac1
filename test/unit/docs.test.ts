import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'samples/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const link = /\[[^\]]*\]\((?<target>[^)\s]+)\)/g;
const path = /`(?<path>(?:bench|bin|docs|functions|lib|local|samples|test)\/[\w./-]+)`/g;

/** The anchors of a page, as GitHub makes them of headings. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

/** Whether a link of a page leads to a file, and to a heading of it where it names one. */
function leadsSomewhere(page: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const found = file === '' ? page : normalize(join(dirname(page), decodeURIComponent(file)));
  if (!existsSync(found)) return false;
  return !anchor || !found.endsWith('.md') || anchorsOf(readFileSync(found, 'utf8')).has(anchor);
}

/** The links of a page, within the repository, that lead nowhere. */
function deadLinks(page: string): string[] {
  const targets = [...readFileSync(page, 'utf8').matchAll(link)].map(
    ({ groups }) => groups?.['target'] ?? '',
  );
  return targets
    .filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target))
    .map((target) => `${page}: ${target}`);
}

/** Files and folders that a page names and that are not there. */
function deadPaths(page: string): string[] {
  const named = [...readFileSync(page, 'utf8').matchAll(path)].map(({ groups }) => groups?.['path'] ?? '');
  return named.filter((each) => !existsSync(each)).map((each) => `${page}: ${each}`);
}

describe('the documents', () => {
  it.each(pages)('%s: every link leads somewhere, and every file it names is there', (page) => {
    expect([...deadLinks(page), ...deadPaths(page)]).toEqual([]);
  });

  it('would tell a dead link', () => {
    expect(anchorsOf('## Two kinds of failure\n### `max`: bytes, words')).toEqual(
      new Set(['two-kinds-of-failure', 'max-bytes-words']),
    );
    expect(leadsSomewhere('docs/design.md', 'gate.md#two-kinds-of-failure')).toBe(true);
    expect(leadsSomewhere('docs/design.md', 'gate.md#three-kinds-of-failure')).toBe(false);
    expect(leadsSomewhere('docs/design.md', 'gates.md')).toBe(false);
  });
});
