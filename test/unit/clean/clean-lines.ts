import { cleanPage } from '../../../functions/clean/clean-page.ts';
import { splitLines } from '../../../functions/clean/lines/line.ts';

/** What became of a page whose paragraphs are parted by blank lines. */
interface CleanedLines {
  title: string | undefined;
  kept: string[];
  /** The struck lines: their rules by their text. */
  rules: Map<string, string>;
}

/** Cleans a page that is given as its lines. */
export function cleanLines(lines: readonly string[]): CleanedLines {
  const page = cleanPage(splitLines(lines.join('\n\n')));
  const kept: string[] = [];
  const rules = new Map<string, string>();
  for (const [index, { text }] of page.lines.entries()) {
    const verdict = page.struck[index];
    if (verdict) rules.set(text, `${verdict.kind}: ${verdict.rule}`);
    else kept.push(text);
  }
  return { title: page.title?.line.text, kept, rules };
}

/** Long paragraphs, six unless told, that speak of the harbour. */
export function harbourParagraphs(count = 6): string[] {
  const subjects = [
    'the ferry',
    'the quay',
    'the crane',
    'the sheds',
    'the lamps',
    'the tide gate',
    'the slipway',
  ];
  return Array.from({ length: count }, (_, at) => {
    const subject = subjects[at % subjects.length];
    return `The harbour council met again in its ${at + 2}th week and spoke of ${subject}, of what its repair would cost the town, and of who would have to wait for the money; nobody in the room could say when the work on ${subject} would begin, and the harbour master, who had come with three plans, went home with all of them under his arm.`;
  });
}
