import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { createProgram } from '../../bin/create-program.ts';
import { readWords } from './bin/read-words.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'functions/README.md',
  'samples/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const link = /\[[^\]]*\]\((?<target>[^)\s]+)\)/g;
const path = /`(?<path>(?:bench|bin|desk|docs|functions|lib|local|samples|test)\/[\w./-]+)`/g;

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

  it('say of every room what question it answers', () => {
    const rooms = readdirSync('functions', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const [list, tour] = ['functions/README.md', 'docs/tour.md'].map((page) => readFileSync(page, 'utf8'));
    for (const { name } of rooms) {
      expect(list).toContain(`\n| \`${name}/\` | `);
      expect(tour).toContain(`\`functions/${name}/\``);
    }
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

/** A call of the command line, as pages write it: in a block with the way to start it, in a sentence without. */
const call =
  /^(?:npx --no-install copydesk|bin\/copydesk\.js) (?<inBlock>.+)$|`(?:npx --no-install )?copydesk (?<inSentence>[^`]+)`/gm;

/** What stands for something that the reader puts in. */
const blanks: [RegExp, string][] = [
  [/ …/g, ''],
  [/<\w+>|\bNAME\b/g, 'something'],
];

/** Calls of the command line that it would not take, each with what it would say. */
async function wrongCalls(text: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const { groups } of text.matchAll(call)) {
    const line = blanks.reduce(
      (rest, [blank, value]) => rest.replaceAll(blank, value),
      groups?.['inBlock'] ?? groups?.['inSentence'] ?? '',
    );
    const program = createProgram().configureOutput({ writeErr: () => {}, writeOut: () => {} });
    for (const command of program.commands)
      command.configureOutput({ writeErr: () => {}, writeOut: () => {} }).action(() => {});
    const words = readWords(line);
    await program.parseAsync(words, { from: 'user' }).catch(({ code, exitCode, message }) => {
      // A command that is only mentioned needs nothing after it.
      const isMention = words.length === 1 && /^commander\.missing/.test(code);
      if (exitCode > 0 && !isMention) wrong.push(`${line}: ${message}`);
    });
  }
  return wrong;
}

describe('the calls of the command line that are written down', () => {
  it.each(pages)('%s: the command line takes them', async (page) => {
    expect(await wrongCalls(readFileSync(page, 'utf8'))).toEqual([]);
  });

  it('would be told apart from wrong ones', async () => {
    expect(await wrongCalls('npx --no-install copydesk search port --langage fr   # no')).toEqual([
      expect.stringContaining("unknown option '--langage'"),
    ]);
    expect(await wrongCalls('bin/copydesk.js show a b')).toEqual([expect.stringContaining('too many')]);
    expect(await wrongCalls('see `copydesk statsu`')).toEqual([expect.stringContaining('unknown command')]);
  });

  // Nobody has claimed the name on npm: where the package is not installed, `npx` alone would run a stranger's.
  it('never download a package', () => {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    const files = listed
      .split('\0')
      .filter((file) => /\.(?:ts|js|json|md|sh)$/.test(file) && file !== 'CHANGELOG.md' && existsSync(file));
    const calling =
      /(?:npx|npm exec|npm x|pnpm dlx|bunx|npm (?:install|i)(?: -g)?)(?: --no| --yes| -y)? copydesk\b/;
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => calling.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
