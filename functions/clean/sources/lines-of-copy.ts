import type { CleanedCopy } from '../../article/article.ts';

/**
 * The lines of the file that an article was made from: its title, what was removed by line, its body. Blank lines
 * stand between them, so that they are not taken for the lines of one wrapped paragraph.
 */
export function linesOfCopy({ title, removed, body }: CleanedCopy): string {
  const struck = removed.toSorted((a, b) => a.line - b.line).map(({ text }) => text);
  return [title, ...struck, ...body].join('\n\n');
}
