import type { Explanation } from '../../functions/query/api/article-schema.ts';

/** A line of the file, or the lines that one paragraph was wrapped over. */
export interface CameLine {
  lines: number[];
  text: string;
  /** What became of it. */
  part: 'title' | 'body' | 'removed';
  /** Why it was removed. */
  kind?: string;
  rule?: string;
}

type Removal = NonNullable<Explanation['removed']>[number];
type Lines = NonNullable<Explanation['fields']>['lines'];

/**
 * The file as it came: every line that has a word, in order, kept or struck. An article that was cleaned before lines
 * were noted has its text first, and then what was struck.
 */
export function readCameLines(
  { title, body, lines }: { title: string; body: readonly string[]; lines?: Lines },
  removed: readonly Removal[],
): CameLine[] {
  const kept: CameLine[] = [
    { part: 'title', text: title, lines: lines?.title ?? [] },
    ...body.map((text, place) => ({ part: 'body' as const, text, lines: lines?.body[place] ?? [] })),
  ];
  const struck = removed.map(({ line, lines: all, kind, rule, text }) => ({
    part: 'removed' as const,
    text,
    lines: all ?? [line],
    kind,
    rule,
  }));
  // Where a title is the first sentence, its lines are those of the first paragraph, which shows it.
  const [first] = kept[1]?.lines ?? [];
  const shown = first !== undefined && kept[0]?.lines[0] === first ? kept.slice(1) : kept;
  const all = [...shown, ...struck];
  return lines ? all.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)) : all;
}

/** The lines that a text was made of, as a reader names them: `12`, `12–14`. */
export function nameLines(lines: readonly number[]): string {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
