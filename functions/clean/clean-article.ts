import type { CleanedCopy } from '../article/article.ts';
import { cleanLines } from './clean-lines.ts';
import { cutTail } from './cut-tail.ts';
import { splitLines } from './line.ts';

export const cleanVersion = 1;

export function cleanText(text: string): Pick<CleanedCopy, 'title' | 'body' | 'removed'> {
  const page = cleanLines(splitLines(text));
  const body: string[] = [];
  const removed: CleanedCopy['removed'] = [];
  for (const [index, line] of page.lines.entries()) {
    const verdict = page.struck[index];
    if (verdict) removed.push({ line: line.number, ...verdict, text: line.text });
    else {
      const { text: kept, cut } = cutTail(line);
      body.push(kept);
      for (const piece of cut) removed.push({ line: line.number, ...piece });
    }
  }
  return { title: page.title, body, removed };
}
