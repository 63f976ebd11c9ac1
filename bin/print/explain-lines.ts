import type { CleanedCopy, Removal } from '../../functions/article/article.ts';

/** A line of a file, and what cleaning did with it. */
export interface ExplainedLine {
  line: number;
  text: string;
  /** `part`: some of it was removed and the rest kept. */
  fate: 'kept' | 'part' | 'removed' | 'title' | 'blank';
  removed: Omit<Removal, 'line'>[];
}

/**
 * Every line of a decoded text with what cleaning did with it; `numbers` are the lines of the file that they are from,
 * where these differ.
 */
export function explainLines(
  text: string,
  { title, removed }: CleanedCopy,
  numbers?: readonly number[],
): ExplainedLine[] {
  const byLine = groupByLine(removed);
  let isTitleFound = false;
  return text.split('\n').map((raw, index) => {
    const line = numbers?.[index] ?? index + 1;
    const all = byLine.get(line) ?? [];
    const removals = numbers ? all.filter(({ text: part }) => overlap(raw.trim(), part)) : all;
    const isTitle = !isTitleFound && holdsTitle(raw, title, removals);
    isTitleFound ||= isTitle;
    return { line, text: raw, fate: isTitle ? 'title' : fateOf(raw, removals), removed: removals };
  });
}

function groupByLine(removed: readonly Removal[]): Map<number, ExplainedLine['removed']> {
  const byLine = new Map<number, ExplainedLine['removed']>();
  for (const { line, lines, ...removal } of removed)
    for (const number of lines ?? [line]) byLine.set(number, [...(byLine.get(number) ?? []), removal]);
  return byLine;
}

/** Whether one holds the other: of two lines of a text that were one of the file, a removal is of one. */
function overlap(raw: string, part: string): boolean {
  return raw !== '' && (raw.includes(part) || part.includes(raw));
}

/** What may be taken out of the line of a headline. */
const besideTitle = new Set<string>(['damage', 'kicker', 'site-name']);

/** Whether a line is the headline, or the headline with a kicker or the site's name that was cut off. */
function holdsTitle(raw: string, title: string, removals: ExplainedLine['removed']): boolean {
  if (removals.some(({ kind }) => !besideTitle.has(kind))) return false;
  return raw.trim() === title || (raw.includes(title) && removals.some(({ kind }) => kind !== 'damage'));
}

function fateOf(raw: string, removals: ExplainedLine['removed']): ExplainedLine['fate'] {
  if (raw.trim() === '') return 'blank';
  if (removals.length === 0) return 'kept';
  if (removals.some(({ text }) => text.includes(raw.trim()))) return 'removed';
  const left = removals.reduce((rest, { text }) => rest.replace(text, ''), raw);
  return /[\p{L}\p{N}]/u.test(left) ? 'part' : 'removed';
}
