import type { CopyLines, Removal } from '../../article/article.ts';
import type { CleanedPage } from '../clean-page.ts';
import type { Line } from '../lines/line.ts';
import { linesOf } from './read-body.ts';

/** What is told by the lines of a text. */
interface Numbered {
  text: string;
  /** The lines of the file that the text's lines are from, where they differ. */
  numbers: readonly number[] | undefined;
  page: CleanedPage;
  body: readonly string[];
  /** Of each paragraph. */
  paragraphs: readonly number[][];
  removed: readonly Removal[];
}

/** Says of headline, paragraphs and removals which lines of the file they were. */
export function numberLines({ text, numbers, page, body, paragraphs, removed }: Numbered): {
  lines: CopyLines;
  removed: Removal[];
} {
  let split: readonly string[] | undefined;
  // Few texts have wrapped paragraphs.
  const written = () => {
    split ??= text.split('\n');
    return split;
  };
  const ofFile = (part: string, lines: readonly number[]) => {
    const own = lines.length > 1 ? narrowLines(part, lines, written()) : [...lines];
    return numbers ? [...new Set(own.map((line) => numbers[line - 1] ?? line))] : own;
  };
  const bodyLines = body.map((paragraph, index) => ofFile(paragraph, paragraphs[index] ?? []));
  const title = page.title
    ? ofFile(page.title.line.text, linesOf(page.lines[page.title.index] as Line))
    : [...(bodyLines[0] ?? [])];
  return {
    lines: { title, body: bodyLines },
    removed: removed.map((removal) => {
      if (!numbers && !removal.lines) return removal;
      const { line, lines = [line], ...rest } = removal;
      return { ...placeIn(ofFile(rest.text, lines)), ...rest };
    }),
  };
}

/** Of the lines of a wrapped paragraph, those that a part of it stands in. */
function narrowLines(part: string, lines: readonly number[], written: readonly string[]): number[] {
  const texts = lines.map((line) => written[line - 1] ?? '');
  const start = texts.join(' ').indexOf(part);
  if (start < 0) return [...lines];
  let end = -1;
  return lines.filter((_, index) => {
    const begin = end + 1;
    end = begin + (texts[index] as string).length;
    return begin < start + part.length && end > start;
  });
}

function placeIn(lines: readonly number[]): Pick<Removal, 'line' | 'lines'> {
  const [line = 1] = lines;
  return lines.length > 1 ? { line, lines: [...lines] } : { line };
}
