import { readSources } from '../../test/unit/import-graph.ts';

/** A limit of the code: a constant whose docstring says with `@limit` what happens at it. */
interface Limit {
  path: string;
  name: string;
  /** As a reader takes it: a number with separators, or the expression where it is no number. */
  value: string;
  /** What the docstring says besides. */
  about: string;
  /** What happens at it. */
  consequence: string;
}

const documented =
  /\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*?@limit(?:(?!\*\/)[\s\S])*)\*\/\n\s*(?:export )?const (?<name>\w+)(?:: [^=]+)? = (?<value>[^;]+);/g;
const arithmetic = /^[\d_\s*+/().-]+$/;

/** The limits of a source, in the order in which they stand. */
export function readLimits(path: string, source: string): Limit[] {
  return [...source.matchAll(documented)].map(({ groups = {} }) => {
    const text = (groups['doc'] ?? '').replace(/\n\s*\* ?/g, ' ');
    const [about = '', consequence = ''] = text
      .split('@limit')
      .map((part) => part.replace(/\s+/g, ' ').trim());
    return {
      path,
      name: groups['name'] ?? '',
      value: readValue(groups['name'] ?? '', groups['value'] ?? ''),
      about,
      consequence,
    };
  });
}

function readValue(name: string, expression: string): string {
  if (!arithmetic.test(expression)) return `\`${expression.replace(/\s+/g, ' ')}\``;
  // Digits and operators of our own sources only: see `arithmetic`.
  const value = new Function(`return ${expression.replaceAll('_', '')}`)() as number;
  return `${value.toLocaleString('en')}${unitOf(name)}`;
}

/** The unit that a name ends in, as `Bytes` of `maxTextBytes`. */
function unitOf(name: string): string {
  const last = /[A-Z][a-z]*s$/.exec(name)?.[0].toLowerCase();
  return last === undefined ? '' : ` ${last}`;
}

/** Whether a name says that its constant is a limit. */
const limiting = /^(?:export )?const ((?:max|most)(?:[A-Z]\w*)?|\w*Limit(?!s\b)\w*|\w*AtOnce) ?[:=]/gm;

/** The constants of a source that are named as limits. */
export function namedLimits(source: string): string[] {
  return [...source.matchAll(limiting)].map(([, name = '']) => name);
}

/** The sources that the product runs. */
export function readProduct(): Map<string, string> {
  return readSources('bin', 'desk', 'functions', 'lib', 'local');
}

const rooms: [folder: string, title: string][] = [
  ['functions/clean', 'Files and texts'],
  ['functions/classify', 'Labels'],
  ['functions/words', 'Words'],
  ['functions/catalog', 'The index and its items'],
  ['functions/article', 'Tries'],
  ['functions/gate', 'The gate'],
  ['functions/index', 'Indexing'],
  ['functions/query', 'Queries'],
  ['functions/http', 'Requests'],
  ['functions/reconcile', 'Comparing bucket and catalogue'],
  ['functions/store', 'Calls to AWS'],
  ['functions/runtime', 'Logs'],
  ['functions/handlers', 'Handlers'],
  ['lib', 'Infrastructure'],
  ['local', 'The local cloud'],
  ['bin', 'The command line'],
];

/** docs/limits.md: every limit by room, with what happens at it and where it stands. */
export function writeLimits(sources: ReadonlyMap<string, string>): string {
  const limits = [...sources].flatMap(([path, source]) => readLimits(path, source));
  const tables = rooms.flatMap(([folder, title]) => {
    const own = limits.filter(({ path }) => path.startsWith(`${folder}/`));
    return own.length === 0 ? [] : [`## ${title}\n\n${head}\n${own.map(writeRow).join('\n')}\n`];
  });
  return `${introduction}\n${writeFunctions(sources)}\n${tables.join('\n')}`;
}

const functionLimits =
  /(?:\/\*\* (?<why>[^*]+) \*\/\n)?export const (?<name>\w+)Limits: FunctionLimits = \{\s*timeout: Duration\.(?<unit>\w+)\((?<time>\d+)\),\s*memoryMb: (?<memory>\w+),?\s*\}/;

/** What each function may take; a file of lib/functions/ says it. */
function writeFunctions(sources: ReadonlyMap<string, string>): string {
  const fullCpu = /export const fullCpuMb = (\d+)/.exec(sources.get('lib/functions/limits.ts') ?? '')?.[1];
  const rows = [...sources].flatMap(([path, source]) => {
    const { name, time, unit, memory, why } = functionLimits.exec(source)?.groups ?? {};
    if (name === undefined) return [];
    const megabytes = memory === 'fullCpuMb' ? fullCpu : memory;
    return [`| [${name}](../${path}) | ${time} ${unit} | ${megabytes} MB | ${why ?? '—'} |`];
  });
  return `## Functions

A function that exceeds one of these is ended by Lambda. Its message is tried again; after five tries the article is marked as failed.

| function | time | memory | why |
|---|---|---|---|
${rows.join('\n')}
`;
}

const introduction = `# Limits

Every limit of the code, with what happens at it. Made from the constants themselves by \`npm run limits\`; a test holds this page to them,
and refuses a constant that is named as a limit and does not say what happens at it. What can be set when deploying (budgets of a
query, concurrency, retention, batch windows) is in [settings.md](settings.md).
`;
const head = '| limit | value | what happens at it | where |\n|---|---|---|---|';

function writeRow({ path, name, value, about, consequence }: Limit): string {
  const cells = [about || '—', value, consequence, `[\`${name}\`](../${path})`];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
