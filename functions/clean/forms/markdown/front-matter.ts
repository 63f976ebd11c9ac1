import { parse } from 'yaml';
import { isRecord } from '../json/members.ts';
import type { JsonRecord } from '../json/open-json.ts';
import { readToml } from './read-toml.ts';

/** What stands above a text between two rules, and the text. */
interface FrontMatter {
  record: JsonRecord;
  body: string;
}

/**
 * In characters and lines: what is longer is no front matter.
 * @limit The file is read as plain text.
 */
const longest = { characters: 20_000, lines: 300 };

/** Names of which front matter has one at least: two rules with a sentence such as `Note: …` between them are none. */
const known =
  /^["']?(?:title|headline|date|author|authors|byline|published|pubdate|publishdate|date_published|updated|lastmod|modified|url|permalink|slug|layout|tags|categories|category|description|summary|lang|language|draft|canonical_url)["']?\s*[:=]/im;

const openers: { opens: RegExp; closes: RegExp; read: (text: string) => unknown }[] = [
  { opens: /^---[ \t]*$/, closes: /^(?:---|\.\.\.)[ \t]*$/, read: readYaml },
  { opens: /^\+\+\+[ \t]*$/, closes: /^\+\+\+[ \t]*$/, read: readToml },
];

/** Parts the front matter of a text from what stands below; undefined where the text has none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const start = text.trimStart();
  if (!/^(?:---|\+\+\+|\{)/.test(start)) return undefined;
  const lines = start.slice(0, longest.characters).split(/\r?\n/, longest.lines);
  return start.startsWith('{') ? splitJson(start, lines) : splitRules(start, lines);
}

function splitRules(text: string, lines: readonly string[]): FrontMatter | undefined {
  const opener = openers.find(({ opens }) => opens.test(lines[0] ?? ''));
  const end = opener ? lines.findIndex((line, index) => index > 0 && opener.closes.test(line)) : -1;
  if (!opener || end < 0) return undefined;
  const matter = lines.slice(1, end).join('\n');
  const record = known.test(matter) ? opener.read(matter) : undefined;
  return isRecord(record) ? { record, body: below(text, end) } : undefined;
}

/** Front matter in JSON is an object whose last brace stands alone, with prose below it. */
function splitJson(text: string, lines: readonly string[]): FrontMatter | undefined {
  const end = lines.findIndex((line) => /^\}[ \t]*$/.test(line));
  const body = end < 0 ? '' : below(text, end);
  if (!/^[^\s{}[\],]/.test(body.trimStart())) return undefined;
  const matter = lines.slice(0, end + 1).join('\n');
  if (!known.test(matter.replace(/^\s*[{,]?\s*/gm, ''))) return undefined;
  try {
    const record: unknown = JSON.parse(matter);
    return isRecord(record) ? { record, body } : undefined;
  } catch {
    return undefined;
  }
}

/** What stands below a line, by its number from 0. */
function below(text: string, line: number): string {
  let at = 0;
  for (let count = 0; count <= line; count += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return '';
    at = next + 1;
  }
  return text.slice(at);
}

/** Of YAML 1.2, without tags of others; an anchor is repeated so often at most. */
const aliases = 20;

/**
 * Brackets in brackets, and lists on one line: the parser recurses, and at the end of its stack it can take the process with it.
 * @limit The file has no front matter; it is read as a text.
 */
const mostLevels = 20;

const listsOfLists = new RegExp(`(?:[-?:][ \\t]+){${mostLevels}}`);

function nestsDeeply(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth > mostLevels) return true;
  }
  return listsOfLists.test(text);
}

function readYaml(text: string): unknown {
  if (nestsDeeply(text)) return undefined;
  try {
    return parse(text, { schema: 'core', customTags: [], maxAliasCount: aliases, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
