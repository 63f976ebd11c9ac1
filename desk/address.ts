import { facetNames } from './facets.ts';
import { type Filter, readFilter, writeFilter } from './filter.ts';

/** What is searched, in the words of the API. */
export interface Question {
  q: string;
  filters: Filter[];
  /** A day, as the API takes it. */
  from?: string;
  to?: string;
  undated?: Undated;
  sort: Sort;
  order: Order;
}

export const sorts = ['published', 'updated', 'relevance'] as const;
export type Sort = (typeof sorts)[number];
const orders = ['desc', 'asc'] as const;
export type Order = (typeof orders)[number];
export const undatedChoices = ['include', 'exclude', 'only'] as const;
export type Undated = (typeof undatedChoices)[number];
export const pageSizes = [20, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];
/** How an article is looked at: as set, as the file came, or by its corrections. */
export const readingModes = ['text', 'came', 'trail'] as const;
export type ReadingMode = (typeof readingModes)[number];
/** The screens besides the search. */
const rooms = ['stories', 'add', 'watch', 'care'] as const;
/** How the stories of a day can be ordered. */
export const storySorts = ['size', 'growth', 'sources', 'latest'] as const;
export type StorySort = (typeof storySorts)[number];
export const workStates = ['rejected', 'failed', 'working'] as const;
export type WorkState = (typeof workStates)[number];

/** All that the page shows, as its address says it. */
export interface Address {
  question: Question;
  limit: PageSize;
  /** One result a story. */
  collapse?: 'story';
  /** Where the page of results begins, as the API gave it. */
  cursor?: string;
  /** Which screen lies over the search. */
  room: 'search' | (typeof rooms)[number];
  /** The article that is read. */
  article?: string;
  mode: ReadingMode;
  /** The two texts of the trail that are compared, older first. */
  compare?: [older: number, newer: number];
  /** Which articles are looked after. */
  work?: WorkState;
  /** The story that is looked at, by the id of any of its articles. */
  story?: string;
  /** The day whose stories are shown, and in which order, where that is not by size. */
  day?: string;
  by?: StorySort;
  /** The name of the standing search whose matches are shown. */
  watched?: string;
}

const emptyQuestion: Question = { q: '', filters: [], sort: 'published', order: 'desc' };
/** The address without anything behind it. */
export const home: Address = { question: emptyQuestion, limit: 50, room: 'search', mode: 'text' };

const date = /^\d{4}-\d{2}-\d{2}$/;
const anId = /^[0-9a-f]{32}$/;
const aPair = /^([1-9]\d{0,8})-([1-9]\d{0,8})$/;

/** Reads an address; what is not understood is left out. */
export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const limit = Number(given.get('limit')) as PageSize;
  const article = given.get('article');
  const [, older, newer] = aPair.exec(given.get('with') ?? '') ?? [];
  return {
    question: readQuestion(given),
    limit: pageSizes.includes(limit) ? limit : home.limit,
    ...optional('collapse', oneOf(['story'] as const, given.get('collapse'))),
    ...text(given, 'cursor'),
    room: oneOf(rooms, given.get('room')) ?? 'search',
    ...(article !== null && anId.test(article) && { article }),
    mode: oneOf(readingModes, given.get('as')) ?? 'text',
    ...(older !== undefined && { compare: [Number(older), Number(newer)] as [number, number] }),
    ...optional('work', oneOf(workStates, given.get('work'))),
    ...optional('watched', given.get('watch') || undefined),
    ...readStory(given),
  };
}

function readStory(given: URLSearchParams): Pick<Address, 'story' | 'day' | 'by'> {
  const story = given.get('story') ?? '';
  const by = oneOf(storySorts, given.get('by'));
  return {
    ...optional('story', anId.test(story) ? story : undefined),
    ...day(given, 'day'),
    ...optional('by', by === 'size' ? undefined : by),
  };
}

function readQuestion(given: URLSearchParams): Question {
  return {
    q: given.get('q') ?? '',
    filters: facetNames.flatMap((facet) => given.getAll(facet).map((value) => readFilter(facet, value))),
    ...day(given, 'from'),
    ...day(given, 'to'),
    ...optional('undated', oneOf(undatedChoices, given.get('undated'))),
    sort: oneOf(sorts, given.get('sort')) ?? 'published',
    order: oneOf(orders, given.get('order')) ?? 'desc',
  };
}

/** The parameters of a question, as the API takes them. */
export function writeQuestion({ q, filters, from, to, undated, sort, order }: Question): URLSearchParams {
  const written = new URLSearchParams();
  if (q !== '') written.set('q', q);
  for (const filter of filters) written.append(filter.facet, writeFilter(filter));
  if (from !== undefined) written.set('from', from);
  if (to !== undefined) written.set('to', to);
  if (undated !== undefined) written.set('undated', undated);
  if (sort !== 'published') written.set('sort', sort);
  if (order !== 'desc') written.set('order', order);
  return written;
}

/** What is listed: articles that match, or of each story one. */
export type Listed = Pick<Address, 'question' | 'collapse'>;

/** The parameters of a listing, as the API takes them. */
export function writeListed({ question, collapse }: Listed): URLSearchParams {
  const written = writeQuestion(question);
  if (collapse !== undefined) written.set('collapse', collapse);
  return written;
}

/** Writes an address, as short as it can be; `readAddress` reads the same back. */
export function writeAddress(address: Address): string {
  const written = writeQuestion(address.question);
  const {
    limit,
    collapse,
    cursor,
    room,
    article,
    mode,
    compare,
    work,
    watched,
    story,
    day: ofDay,
    by,
  } = address;
  const rest = {
    limit: limit === home.limit ? undefined : String(limit),
    collapse,
    cursor,
    room: room === 'search' ? undefined : room,
    work,
    watch: watched,
    story,
    day: ofDay,
    by,
    article,
    as: mode === 'text' ? undefined : mode,
    with: compare?.join('-'),
  };
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) written.set(name, value);
  const query = written.toString();
  return query === '' ? '?' : `?${query}`;
}

/** What changes of a question; what is set to nothing is no longer asked. */
export type Change = { [Name in keyof Question]?: Question[Name] | undefined };

/** An address with another question: from its first page, and with no article before it. */
export function ask(address: Address, change: Change): Address {
  return {
    ...home,
    ...listingOf(address),
    question: dropEmpty({ ...address.question, ...change } as Question),
  };
}

/** How results are listed: the same for every question. */
function listingOf({ limit, collapse }: Address): Pick<Address, 'limit' | 'collapse'> {
  return { limit, ...(collapse && { collapse }) };
}

/** A question without what cannot be asked: no order by relevance without words. */
function dropEmpty(question: Question): Question {
  const { from, to, undated, ...rest } = question;
  const hasWords = question.q.trim() !== '';
  const sort = question.sort === 'relevance' && !hasWords ? 'published' : question.sort;
  return {
    ...rest,
    sort,
    order: sort === 'relevance' ? 'desc' : question.order,
    ...optional('from', from || undefined),
    ...optional('to', to || undefined),
    ...optional('undated', undated),
  };
}

/** Another screen, with the question kept. */
export function goTo(address: Address, room: Address['room']): Address {
  return { ...home, ...listingOf(address), question: address.question, room };
}

/** The page of a story. */
export function openStory(address: Address, story: string): Address {
  return { ...goTo(address, 'stories'), story };
}

/** The address at which an article is read; what was searched stays in it. */
export function open(address: Address, article: string): Address {
  const { compare: _compare, ...rest } = address;
  return { ...rest, article, mode: 'text' };
}

/** The address without its article. */
export function close(address: Address): Address {
  const { article: _article, compare: _compare, ...rest } = address;
  return { ...rest, mode: 'text' };
}

function oneOf<Value extends string>(allowed: readonly Value[], given: string | null): Value | undefined {
  return allowed.find((each) => each === given);
}

function text<Name extends string>(given: URLSearchParams, name: Name): { [key in Name]?: string } {
  return optional(name, given.get(name) || undefined);
}

function day<Name extends string>(given: URLSearchParams, name: Name): { [key in Name]?: string } {
  const value = given.get(name) ?? '';
  return optional(name, date.test(value) ? value : undefined);
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [key in Name]?: Value };
}
