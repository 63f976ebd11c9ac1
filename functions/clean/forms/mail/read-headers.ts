import { decodeWords } from '../../read/decode-words.ts';
import { type HeaderMeaning, meaningOf } from './header-names.ts';

/** A header of a mail, unfolded and decoded. */
export interface Header {
  name: string;
  value: string;
  meaning: HeaderMeaning | 'technical' | undefined;
}

/** The headers at the top of a text, and what stands below them. */
export interface Headed {
  headers: Header[];
  body: string;
}

/**
 * Headers of a mail.
 * @limit The file is read as plain text.
 */
const mostHeaders = 400;
/** In characters: what is longer is no header but a paragraph with a colon. */
const longestLine = 2_000;
const longestValue = 20_000;

/** The name of a header; as mail programs print it, it may have blanks, a blank before its colon, and stars of emphasis. */
const header =
  /^\*{0,2}(?<name>[\p{L}][\p{L}\p{M}\p{N}'’ _-]{0,40}?)\*{0,2}[ \u00a0\u202f]?[:：]\*{0,2}(?:[ \u00a0\u202f\t]+(?<value>.*))?$/u;

/** What programs write above a forwarded mail, and the separator of a mailbox. */
const preamble = /^(?:From \S+ .{10,60}|[-_>* ]{2,}.{0,60}[-_>* ]{2,}|.{5,60}[:：])$/;

/** Reads the headers at the top of a text, up to a blank line; undefined where other lines stand there. */
export function readHeaders(text: string): Headed | undefined {
  const headers: Header[] = [];
  let at = 0;
  while (headers.length <= mostHeaders) {
    const end = text.indexOf('\n', at);
    if (end < 0) return undefined;
    const line = text.slice(at, Math.min(end, at + longestLine)).trimEnd();
    at = end + 1;
    if (line === '')
      return headers.length > 0 ? { headers: headers.map(decoded), body: text.slice(at) } : undefined;
    if (!take(line, headers)) return undefined;
  }
  return undefined;
}

/** Adds a line to the headers; false for one that belongs to none. */
function take(line: string, headers: Header[]): boolean {
  const last = headers.at(-1);
  if (/^[ \t]/.test(line) && last && last.value.length < longestValue) {
    last.value += ` ${line.trim()}`;
    return true;
  }
  const { name, value = '' } = header.exec(line)?.groups ?? {};
  if (name !== undefined) headers.push({ name, value, meaning: meaningOf(name) });
  return name !== undefined;
}

function decoded({ value, ...rest }: Header): Header {
  return { ...rest, value: decodeWords(value).trim() };
}

/**
 * The headers and the body of a text that is a mail; undefined for any other. A mail says from whom it is and what about, in
 * lines that only mails have: a text whose paragraphs begin with `Paris: ` is none.
 */
export function readMail(text: string): (Headed & { above: string }) | undefined {
  const start = text.replace(/^[\ufeff\s]+/, '');
  if (!/[:：]/.test(start.slice(0, longestLine))) return undefined;
  const end = start.indexOf('\n');
  const first = end < 0 ? '' : start.slice(0, end).trim();
  const isAbove = preamble.test(first) && meaningOf(header.exec(first)?.groups?.['name'] ?? '') === undefined;
  const found = readHeaders(isAbove ? start.slice(end + 1).replace(/^\s+/, '') : start);
  return found && isMail(found.headers) ? { ...found, above: isAbove ? first : '' } : undefined;
}

function isMail(headers: readonly Header[]): boolean {
  const has = (wanted: Header['meaning']) => headers.some(({ meaning }) => meaning === wanted);
  const isWritten = has('technical') && has('from');
  const isCopied = has('from') && has('subject') && (has('date') || has('to'));
  return isWritten || (isCopied && headers.every(({ meaning }) => meaning !== undefined));
}
