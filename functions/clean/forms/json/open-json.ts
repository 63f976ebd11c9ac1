import { RejectedCopy } from '../../../article/rejected-copy.ts';

/** An object of JSON, whose members are unknown. */
export type JsonRecord = Record<string, unknown>;

/** What a text that was meant as JSON holds. */
type Opened = { value: JsonRecord | unknown[] } | { fault: RejectedCopy };

/** A key and its colon at the start: nobody begins an article so. The key may be in single quotes, as Python prints it. */
const beginsWithKey = /^(?:\[\s*)?\{\s*["'][^"'\n]{1,100}["']\s*:/;

/** Where printed JSON of several records ends one and begins the next. */
const nextRecord = /^\}\s*^\{/m;

/** In words: so much behind a line of JSON is an article, and the line was left above it by a page. */
const fewestWords = 20;

/**
 * Opens a text that is JSON, or was meant as JSON; undefined for any other, such as prose in brackets. `JSON.parse` does not
 * recurse on what it reads, and of two members with one name the last stands.
 */
export function openJson(text: string): Opened | undefined {
  const json = text.trim();
  if (!/^[{[]/.test(json)) return undefined;
  try {
    return { value: JSON.parse(json) as JsonRecord | unknown[] };
  } catch (cause) {
    return openBroken(json, cause as SyntaxError);
  }
}

function openBroken(json: string, cause: SyntaxError): Opened | undefined {
  const end = json.indexOf('\n');
  const [first, rest] = end < 0 ? [json, ''] : [json.slice(0, end), json.slice(end).trim()];
  if (isObject(first)) {
    if (rest.startsWith('{')) return { fault: severalArticles() };
    if (rest.split(/\s+/, fewestWords).length === fewestWords) return undefined;
  } else if (!beginsWithKey.test(json)) return undefined;
  return { fault: nextRecord.test(json) ? severalArticles() : broken(cause) };
}

/** Whether a line is an object of JSON by itself. */
function isObject(line: string): boolean {
  if (!line.startsWith('{') || !line.trimEnd().endsWith('}')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function broken(cause: SyntaxError): RejectedCopy {
  return new RejectedCopy(
    'malformed',
    `The file begins as JSON and cannot be read: ${cause.message.slice(0, 200)}. Write it with a library for JSON, with double quotes and nothing behind the last bracket, or send the text alone.`,
    { cause },
  );
}

/** The rejection of a file that holds so many articles, where that is known. */
export function severalArticles(count?: number): RejectedCopy {
  return new RejectedCopy(
    'several-articles',
    `The file holds ${count ?? 'several'} articles as JSON; a file may hold one. Run \`npx --no-install copydesk import FILE\`: it makes a file of each.`,
  );
}
