import { decodeWords } from '../../read/decode-words.ts';
import { decodePart, readParameters } from './decode-part.ts';
import { type Headed, type Header, readHeaders } from './read-headers.ts';

/** What a mail says, in whatever parts it was sent. */
export interface MailText {
  /** As the sender wrote it: plain text if there is any, otherwise HTML. */
  text: string;
  isHtml: boolean;
  /** The names of the files that were sent along. */
  attachments: string[];
}

/**
 * Parts of a mail that are read on one level.
 * @limit The rest is left out.
 */
const mostParts = 200;

/**
 * Levels of parts in parts.
 * @limit Deeper ones are left out.
 */
const mostLevels = 10;

/** In words: a plain part that is shorter only says that there is another. */
const fewestWords = 15;

/** What the parts of a mail hold. */
interface Found {
  plain: string[];
  html: string[];
  attachments: string[];
}

/** Reads the parts of a mail (RFC 2046): of a text in several writings the plain one, unless it says next to nothing. */
export function readParts(mail: Headed): MailText {
  const found: Found = { plain: [], html: [], attachments: [] };
  let level = [mail];
  for (let depth = 0; depth <= mostLevels && level.length > 0; depth += 1)
    level = level.flatMap((part) => takePart(part, found)).slice(0, mostParts);
  const plain = found.plain.join('\n\n');
  const isHtml = found.html.length > 0 && countWords(plain) < fewestWords;
  return { text: isHtml ? found.html.join('\n') : plain, isHtml, attachments: found.attachments };
}

/** Reads a part, or gives the parts that it is made of. */
function takePart(part: Headed, found: Found): Headed[] {
  const { type, parameters } = readParameters(headerOf(part, 'content-type') || 'text/plain');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary) return splitParts(part.body, boundary);
  if (type === 'message/rfc822') return headed(part.body);
  takeLeaf(part, type, parameters, found);
  return [];
}

function takeLeaf(part: Headed, type: string, parameters: ReadonlyMap<string, string>, found: Found): void {
  const placed = readParameters(headerOf(part, 'content-disposition'));
  const isAttached = placed.type === 'attachment' || !type.startsWith('text/');
  if (isAttached) {
    const name = placed.parameters.get('filename') ?? parameters.get('name');
    if (name) found.attachments.push(decodeWords(name));
    return;
  }
  const text = decodePart(part.body, headerOf(part, 'content-transfer-encoding'), parameters.get('charset'));
  if (type === 'text/html') found.html.push(text);
  else found.plain.push(parameters.get('format')?.toLowerCase() === 'flowed' ? joinFlowed(text) : text);
}

function headerOf({ headers }: { headers: readonly Header[] }, wanted: string): string {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
}

/** The parts between the lines of a boundary; what stands above the first is for programs without MIME. */
function splitParts(body: string, boundary: string): Headed[] {
  const written = boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const line = new RegExp(`^--${written}(--)?[ \\t]{0,80}$\\n?`, 'gm');
  const parts: Headed[] = [];
  let start: number | undefined;
  for (const { 0: found, 1: last, index } of body.matchAll(line)) {
    if (start !== undefined) parts.push(...headed(body.slice(start, index)));
    start = last === undefined ? index + found.length : undefined;
    if (parts.length >= mostParts) return parts;
  }
  return start === undefined ? parts : [...parts, ...headed(body.slice(start))];
}

/** A part with its headers, or without any. */
function headed(text: string): Headed[] {
  if (text.startsWith('\n')) return [{ headers: [], body: text }];
  const part = readHeaders(text);
  return part ? [part] : [{ headers: [], body: text }];
}

function countWords(text: string): number {
  return text.split(/\s+/, fewestWords + 1).filter((word) => word !== '').length;
}

/** Lines that end in a blank go on in the next (RFC 3676, section 4); the line above a signature does not. */
function joinFlowed(text: string): string {
  return text.replace(/(?<!^--) \r?\n(?!-- \r?$)/gm, ' ');
}
