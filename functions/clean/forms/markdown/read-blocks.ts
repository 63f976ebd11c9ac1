import type { Block } from '../join-blocks.ts';
import { readInline } from './read-inline.ts';

/** A text as its reader sees it. */
interface MarkdownText {
  blocks: Block[];
  /** The first heading of the highest level. */
  heading?: string;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const rule = /^ {0,3}(?:(?:-[ \t]*){2,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={2,}[ \t]*)$/;
const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const definition = /^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*\S+/;
const note = /^ {0,3}\[\^([^\s[\]]{1,60})\]:[ \t]*/;
const quote = /^ {0,3}>[> \t]*/;
const bullet = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/;
const numbered = /^[ \t]*\d{1,9}[.)][ \t]/;
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** In characters: no sign of a heading, a rule or a table stands in a longer line. */
const longestSigned = 2_000;

/** In characters: where a line is longer, lines are paragraphs; otherwise a paragraph goes on over its lines. */
const widest = 140;

/** Reads Markdown line by line, in one pass: nothing in it nests for a reader of lines. */
export function readMarkdown(markdown: string): MarkdownText {
  const lines = dropComments(markdown).split(/\r\n|[\n\r]/);
  const references = new Set(lines.flatMap((line) => definition.exec(line)?.[1]?.trim().toLowerCase() ?? []));
  const reader = new BlockReader(
    references,
    lines.every(({ length }) => length <= widest),
  );
  for (const line of lines) reader.take(line);
  return reader.end();
}

/** Makes pieces of text of lines of Markdown. */
class BlockReader {
  readonly #references: ReadonlySet<string>;
  readonly #isWrapped: boolean;
  readonly #blocks: Block[] = [];
  /** The lines of the paragraph that is read. */
  #open: string[] = [];
  /** What closes the code that is read. */
  #fence: string | undefined;
  #heading: { text: string; level: number } | undefined;

  constructor(references: ReadonlySet<string>, isWrapped: boolean) {
    this.#references = references;
    this.#isWrapped = isWrapped;
  }

  take(line: string): void {
    const [, ticks] = fence.exec(line) ?? [];
    if (this.#fence !== undefined) {
      if (ticks?.startsWith(this.#fence)) this.#endCode();
      else this.#open.push(line);
    } else if (ticks !== undefined) {
      this.#endParagraph();
      this.#fence = ticks;
    } else this.#takeProse(line);
  }

  #takeProse(line: string): void {
    const bare = line.replace(quote, '');
    const isLong = bare.length > longestSigned;
    const [, signs, words = ''] = (!isLong && heading.exec(bare)) || [];
    if (isLong) this.#takeLine(bare);
    else if (rule.test(bare)) this.#endHeading(bare);
    else if (signs !== undefined) {
      this.#endParagraph();
      this.#write(words, signs.length);
    } else if (isUnseen(bare)) this.#endParagraph();
    else this.#takeLine(bare);
  }

  #takeLine(bare: string): void {
    if (bullet.test(bare) || numbered.test(bare) || note.test(bare) || isRow(bare)) this.#endParagraph();
    const isBreak = /(?: {2}|\\)$/.test(bare);
    const [, name] = note.exec(bare) ?? [];
    this.#open.push(bare.replace(note, `${name}. `).replace(bullet, '• ').replace(/\\$/, ''));
    if (isBreak || !this.#isWrapped || isRow(bare)) this.#endParagraph();
  }

  /** A rule below a line makes a heading of it. */
  #endHeading(bare: string): void {
    const last = this.#open.length === 1 && /^ {0,3}[-=]/.test(bare) && !this.#open[0]?.startsWith('• ');
    if (last) {
      const [text = ''] = this.#open;
      this.#open = [];
      this.#write(text, bare.includes('=') ? 1 : 2);
    } else this.#endParagraph();
  }

  #endParagraph(): void {
    if (this.#open.length === 0) return;
    const text = this.#open.map((line) => line.trim()).join(' ');
    this.#open = [];
    this.#write(isRow(text) ? text.replace(/^\s*\||\|\s*$/g, '').trim() : text);
  }

  #write(markdown: string, level?: number): void {
    const { text, pictures } = readInline(markdown, this.#references);
    if (text !== '') this.#blocks.push({ text });
    for (const words of pictures)
      this.#blocks.push({ text: words, struck: { kind: 'caption', rule: 'stands for a picture' } });
    if (level !== undefined && text !== '' && level < (this.#heading?.level ?? 7))
      this.#heading = { text, level };
  }

  #endCode(): void {
    const text = this.#open.join('\n').trim();
    if (text !== '') this.#blocks.push({ text });
    this.#open = [];
    this.#fence = undefined;
  }

  end(): MarkdownText {
    if (this.#fence !== undefined) this.#endCode();
    this.#endParagraph();
    return { blocks: this.#blocks, ...(this.#heading && { heading: this.#heading.text }) };
  }
}

/** Blank lines, definitions of links and the rule below the head of a table have no words. */
function isUnseen(bare: string): boolean {
  return bare.trim() === '' || definition.test(bare) || (bare.includes('|') && tableRule.test(bare));
}

function isRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

/** Comments are seen by nobody; one that is not closed is none. */
function dropComments(markdown: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const start = markdown.indexOf('<!--', from);
    const end = start < 0 ? -1 : markdown.indexOf('-->', start + 4);
    if (end < 0) return text + markdown.slice(from);
    text += markdown.slice(from, start);
    from = end + 3;
  }
}
