import type { Question, StandingSearch } from '../../../functions/article/standing-search.ts';
import { searchStore } from '../../../functions/store/search-store.ts';
import { callName } from '../../call-name.ts';
import { keepSearch } from '../../stack/keep-search.ts';
import { openStack } from '../../stack/open-stack.ts';
import { WrongUsage } from '../../wrong-usage.ts';
import { showMatches } from './show-matches.ts';
import { testQuestion } from './test-question.ts';
import { questionOf, type WatchOptions } from './watch-options.ts';

type Act = (name: string | undefined, options: WatchOptions) => Promise<void>;

const acts: Readonly<Record<string, Act>> = {
  add,
  list,
  remove,
  show: (name, options) => showMatches(named(name), options),
  test,
};

export async function watch(action: string, name: string | undefined, options: WatchOptions): Promise<void> {
  await acts[action]?.(name, options);
}

async function add(name: string | undefined, options: WatchOptions): Promise<void> {
  const question = questionOf(options);
  const { onChange, mute } = options;
  const wish = {
    ...(question && { question }),
    ...(onChange !== undefined && { onChange }),
    ...(mute !== undefined && { isMuted: mute }),
  };
  const { table } = await openStack(options);
  const { search, isNew } = await keepSearch(table, named(name), wish);
  const said = isNew
    ? 'stands. An article is told that is served from now on; a function that runs learns of it within seconds, and where thousands stand within a minute.'
    : 'is kept.';
  print(
    options,
    search,
    `${describe(search)}\n${search.name} ${said}\n${callName} watch show ${search.name} shows its matches.\n`,
  );
}

async function list(_name: string | undefined, options: WatchOptions): Promise<void> {
  const { table } = await openStack(options);
  const searches = await searchStore(table).readAll();
  const none = `No search stands. Make one: ${callName} watch add port --q port\n`;
  print(options, searches, searches.length === 0 ? none : `${searches.map(describe).join('\n')}\n`);
}

async function remove(name: string | undefined, options: WatchOptions): Promise<void> {
  const { table } = await openStack(options);
  if (!(await searchStore(table).remove(named(name)))) throw notThere(named(name));
  print(options, { removed: name }, `${name} stands no more.\n`);
}

async function test(name: string | undefined, options: WatchOptions): Promise<void> {
  await testQuestion(questionOf(options) ?? (await questionNamed(named(name), options)), options);
}

async function questionNamed(name: string, options: WatchOptions): Promise<Question> {
  const { table } = await openStack(options);
  const search = await searchStore(table).find(name);
  if (!search) throw notThere(name);
  return search.question;
}

function named(name: string | undefined): string {
  if (name !== undefined && name !== '') return name;
  throw new WrongUsage(
    'Name the search, such as: watch show port. `test` may have options of a search instead.',
  );
}

function notThere(name: string): Error {
  return new Error(`There is no standing search ${name}. \`${callName} watch list\` shows those there are.`);
}

function print({ json }: WatchOptions, value: object, text: string): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : text);
}

/** A search as one would type it, since when, and what is special about it. */
function describe({ name, question, since, onChange, isMuted }: StandingSearch): string {
  const asked = Object.entries(question).flatMap(([parameter, values]) =>
    [values].flat().map((value) => `--${parameter} ${/^[\w./:-]+$/.test(value) ? value : `'${value}'`}`),
  );
  const notes = [...(onChange ? ['told of changes'] : []), ...(isMuted ? ['muted'] : [])];
  return `${name}: ${asked.join(' ')}, since ${since.slice(0, 16)}${notes.map((note) => `, ${note}`).join('')}`;
}
