import type { Block } from '../join-blocks.ts';
import type { FoundRecord } from './find-record.ts';
import { type Member, Members } from './members.ts';
import { readValues, readWriting } from './read-values.ts';

/** What a reader may see of a record beside headline and text. */
interface Beside {
  /** Stands between headline and text. */
  standfirst: Block[];
  /** Is shown as struck below the text: descriptions, comments, tags. */
  others: Block[];
}

/**
 * Members that are shown beside the text.
 * @limit The rest is left out.
 */
const mostMembers = 40;

/** In words: shorter values are names, codes and settings. */
const fewestWords = 4;

/** Members whose words are tags, even if they are few. */
const tags = /^(?:meta[-_]?)?(?:tags?|keywords|categories|topics)$/i;

/**
 * Finds the sentences of a record that are not in its text: `shown` is what is read already, `told` the members whose values
 * are. Markup is left out: it says again what the text says.
 */
export function findBeside(
  { record, writer }: FoundRecord,
  shown: readonly (string | undefined)[],
  told: readonly string[],
): Beside {
  const members = new Members(record);
  const read = flatten(shown.join(' '));
  const isNew = ({ text }: Block) => !read.includes(flatten(text));
  const leads = (writer.standfirst ?? []).flatMap((path) => members.get(path) ?? []);
  const known = new Set([...told, ...leads.map(({ name }) => name)]);
  const others = Object.entries(record)
    .filter(([name]) => !known.has(name))
    .flatMap(([name, value]) => describe({ name, value }));
  return {
    standfirst: leads.flatMap(({ value }) => wordsIn(value)).filter(isNew),
    others: others.slice(0, mostMembers).filter(isNew),
  };
}

function wordsIn(value: unknown): Block[] {
  const text = readWriting(value)?.trim();
  return text ? [{ text }] : [];
}

function describe({ name, value }: Member): Block[] {
  const struck = { rule: `the field ${JSON.stringify(name.slice(0, 40))}` };
  if (tags.test(name)) {
    const words = readValues(value, 'name').join(', ');
    return words === '' ? [] : [{ text: words, struck: { kind: 'tags', ...struck } }];
  }
  if (typeof value !== 'string' || isMarkup(value) || !isSentence(value)) return [];
  return [{ text: value.trim(), struck: { kind: 'metadata', ...struck } }];
}

/** Whether a value begins as markup, or as data in a string. */
function isMarkup(value: string): boolean {
  return /^\s*[<{[]/.test(value);
}

function isSentence(value: string): boolean {
  return value.trim().split(/\s+/, fewestWords).length === fewestWords;
}

/** Blanks but a single space, which most are: to find them all in a long text takes memory for each. */
const blanks = /[^\S ]\s*| \s+/g;

function flatten(text: string): string {
  return text.replace(blanks, ' ').trim();
}
