/** How a page begins. */
const opening = /^<(?:!doctype\s+html|html|head|body|title|meta|link)(?=[\s>/])/i;

/** In characters: a fragment shows within as much what it is. */
const sampleLength = 200_000;
/** Of the words of a text, the share that its elements hold; a content type of HTML speaks for one as well. */
const leastHeld = { byContent: 0.7, declared: 0.3 };
/** Elements of a fragment: a text that quotes one or two is none. */
const fewestElements = 3;

/** Whether a text is HTML, told by its content: a page, half a page, or a fragment of one. */
export function isHtml(text: string, contentType = ''): boolean {
  if (!text.includes('<')) return false;
  if (opening.test(text.slice(endOfProlog(text)))) return true;
  const { elements, words, held } = measure(text.slice(0, sampleLength));
  if (elements === 0) return false;
  if (/\bhtml\b|xhtml/i.test(contentType)) return held >= words * leastHeld.declared;
  return elements >= fewestElements && held >= words * leastHeld.byContent;
}

/** Where a page begins: comments, a declaration of XML and instructions may stand before it. */
export function endOfProlog(text: string): number {
  let at = skipBlanks(text, 0);
  for (let end = endOfNote(text, at); end > at; end = endOfNote(text, at)) at = skipBlanks(text, end);
  return at;
}

/** The end of a comment or instruction that begins here; if none does, here. */
function endOfNote(text: string, at: number): number {
  const end = text.startsWith('<!--', at) ? '-->' : '>';
  if (end === '>' && !text.startsWith('<?', at)) return at;
  const found = text.indexOf(end, at);
  return found < 0 ? at : found + end.length;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Elements that part a text; one that is quoted in a sentence stands between blanks or signs. */
const tag =
  /<(\/?)(?:(html|head|body|div|p|ul|ol|table|tbody|tr|td|th|blockquote|section|article|main|header|footer|aside|nav|figure|pre|h[1-6]|li|span)|br|hr|img)(?=[\s/>])[^<>]{0,2000}>/gi;

interface Measured {
  /** Elements that stand where markup stands. */
  elements: number;
  words: number;
  /** Words in elements that are closed, and on lines that begin or end with an element. */
  held: number;
}

function measure(text: string): Measured {
  const measured: Measured = { elements: 0, words: 0, held: 0 };
  const nesting = new Nesting(text);
  for (const line of text.split('\n')) {
    const words = countWords(line);
    const isInside = nesting.isInside();
    const elements = nesting.read(line);
    measured.elements += elements;
    measured.words += words;
    if (isInside || elements > 0) measured.held += words;
  }
  return measured;
}

/** Which elements are open. */
class Nesting {
  private readonly open: string[] = [];
  private readonly openOf = new Map<string, number>();
  /** How often each is closed from here on: one that never is holds nothing. */
  private readonly closing = new Map<string, number>();

  constructor(text: string) {
    for (const [, slash, name] of text.matchAll(tag))
      if (slash === '/' && name !== undefined) count(this.closing, name.toLowerCase(), 1);
  }

  isInside(): boolean {
    return this.open.length > 0;
  }

  /** Follows the elements of a line, and counts those that are markup. */
  read(line: string): number {
    let elements = 0;
    for (const found of line.matchAll(tag)) {
      if (isQuoted(line, found.index, found.index + found[0].length)) continue;
      elements += 1;
      const name = found[2]?.toLowerCase();
      if (name === undefined) continue;
      if (found[1] === '/') this.close(name);
      else if ((this.closing.get(name) ?? 0) > 0) this.begin(name);
    }
    return elements;
  }

  private begin(name: string): void {
    this.open.push(name);
    count(this.openOf, name, 1);
  }

  private close(name: string): void {
    count(this.closing, name, -1);
    if ((this.openOf.get(name) ?? 0) === 0) return;
    for (let last = this.open.pop(); last !== undefined; last = this.open.pop()) {
      count(this.openOf, last, -1);
      if (last === name) return;
    }
  }
}

function count(counts: Map<string, number>, name: string, change: number): void {
  counts.set(name, (counts.get(name) ?? 0) + change);
}

const quoting = /[\s"'`“”„«»‘’()[\],;:]/;

/** An element that a sentence quotes has a blank or a sign on both sides; markup touches text, or begins or ends its line. */
function isQuoted(line: string, start: number, end: number): boolean {
  if (line.slice(0, start).trim() === '' || line.slice(end).trim() === '') return false;
  return quoting.test(line[start - 1] as string) && quoting.test(line[end] as string);
}

function countWords(line: string): number {
  return line.replace(/<[^<>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
