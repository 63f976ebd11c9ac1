import type { CleanedCopy } from '../../article/article.ts';
import { joinParagraphs } from '../../article/paragraphs.ts';

/**
 * The lines of the file that an article was made from: its title, what was removed by line, its body. Blank lines
 * stand between them, so that they are not taken for the lines of one wrapped paragraph.
 */
export function linesOfCopy({ title, removed, body }: CleanedCopy): string {
  const struck = removed.toSorted((a, b) => a.line - b.line).map(({ text }) => text);
  return joinParagraphs([title, ...struck, ...body]);
}
