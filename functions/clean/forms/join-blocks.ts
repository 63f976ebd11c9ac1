import type { RemovalKind } from '../../article/removal-kind.ts';
import type { FormCopy, FormRemoval } from './form.ts';

/** A piece of a form's text, of one line or several; with a verdict it is no part of the article. */
export interface Block {
  text: string;
  struck?: { kind: RemovalKind; rule: string };
}

/** Joins pieces to a text with a blank line between them, and numbers the lines of those that are struck. */
export function joinBlocks(blocks: readonly Block[]): Pick<FormCopy, 'text' | 'removed'> {
  const texts: string[] = [];
  const removed: FormRemoval[] = [];
  let line = 1;
  for (const { text, struck } of blocks) {
    const lines = text.replaceAll(lineEnds, '\n').split('\n');
    if (struck)
      for (const [index, written] of lines.entries())
        if (written.trim() !== '') removed.push({ line: line + index, ...struck });
    texts.push(lines.join('\n'));
    line += lines.length + 1;
  }
  return { text: texts.join('\n\n'), removed };
}

/** Whatever ends a line for those who number them afterwards. */
const lineEnds = /\r\n?/g;
