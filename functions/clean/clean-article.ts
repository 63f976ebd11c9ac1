import type { CleanedCopy } from '../article/article.ts';
import { cleanLines } from './clean-lines.ts';
import { splitLines } from './line.ts';

export const cleanVersion = 1;

export function cleanText(text: string): Pick<CleanedCopy, 'title' | 'body' | 'removed'> {
  const page = cleanLines(splitLines(text));
  return {
    title: page.title,
    body: page.lines.flatMap((line, i) => (page.struck[i] ? [] : [line.text])),
    removed: page.lines.flatMap((line, i) => {
      const v = page.struck[i];
      return v ? [{ line: line.number, text: line.text, ...v }] : [];
    }),
  };
}
