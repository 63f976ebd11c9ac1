import type { CleanedCopy, Removal } from '../../functions/article/article.ts';

/** A line of a file, and what cleaning did with it. */
export interface ExplainedLine {
  line: number;
  text: string;
  /** `part`: some of it was removed and the rest kept. */
  fate: 'kept' | 'part' | 'removed' | 'title' | 'blank';
  removed: Omit<Removal, 'line'>[];
}

/** Every line of a decoded file with what cleaning did with it. */
export function explainLines(text: string, { title, removed }: CleanedCopy): ExplainedLine[] {
  const byLine = new Map<number, ExplainedLine['removed']>();
  for (const { line, ...removal } of removed) byLine.set(line, [...(byLine.get(line) ?? []), removal]);
  let isTitleFound = false;
  return text.split('\n').map((raw, index) => {
    const line = index + 1;
    const removals = (byLine.get(line) ?? []).map(({ kind, rule, text: part }) => ({
      kind,
      rule,
      text: part,
    }));
    const isTitle = !isTitleFound && holdsTitle(raw, title, removals);
    isTitleFound ||= isTitle;
    return { line, text: raw, fate: isTitle ? 'title' : fateOf(raw, removals), removed: removals };
  });
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
  const left = removals.reduce((rest, { text }) => rest.replace(text, ''), raw);
  return /[\p{L}\p{N}]/u.test(left) ? 'part' : 'removed';
}
