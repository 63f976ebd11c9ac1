import type { FormCopy, FormRemoval } from './form.ts';
import { readHtml } from './html/html-form.ts';
import { isHtml } from './html/is-html.ts';

/** A piece of a form's text, of one line or several; with a verdict it is no part of the article. */
export interface Block {
  text: string;
  struck?: Omit<FormRemoval, 'line'>;
  /** What another form found in it: the numbers are those of its own lines. */
  removed?: readonly FormRemoval[];
  article?: ReadonlySet<number>;
}

/** A text in a file of another form, which may be HTML. */
export function readPart(text: string): FormCopy {
  return isHtml(text, 'text/html') ? readHtml(text) : { text, facts: [], removed: [] };
}

/** Joins pieces to a text with a blank line between them, and numbers the lines of those that are struck. */
export function joinBlocks(blocks: readonly Block[]): Pick<FormCopy, 'text' | 'removed' | 'article'> {
  const texts: string[] = [];
  const removed: FormRemoval[] = [];
  const article = new Set<number>();
  let above = 0;
  for (const block of blocks) {
    const lines = block.text.replaceAll(lineEnds, '\n').split('\n');
    for (const removal of removalsOf(block, lines)) removed.push({ ...removal, line: above + removal.line });
    for (const line of block.article ?? []) article.add(above + line);
    texts.push(lines.join('\n'));
    above += lines.length + 1;
  }
  return { text: texts.join('\n\n'), removed, ...(article.size > 0 && { article }) };
}

function removalsOf({ struck, removed = [] }: Block, lines: readonly string[]): readonly FormRemoval[] {
  if (!struck) return removed;
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, ...struck }]));
}

/** Whatever ends a line for those who number them afterwards. */
const lineEnds = /\r\n?/g;
