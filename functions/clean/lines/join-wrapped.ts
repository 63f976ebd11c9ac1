/** How text is wrapped by hand or by a mail program, in characters: the last line of a paragraph may be shorter. */
const width = { least: 50, most: 100, spread: 25 };
const fewestLines = 3;
/** In a wrapped paragraph at least this share of the lines after the first begins within a sentence. */
const continued = 0.5;

const bulleted = /^\s*[•●▪◦‣·*–—-]/u;
const smallLetter = /^\s*\p{Ll}/u;

/** Joins paragraphs wrapped at a fixed width; joined lines become empty ones, so that line numbers stay right. */
export function joinWrapped(lines: readonly string[]): string[] {
  const joined = [...lines];
  // Where a line is wider than any margin, the text is not wrapped throughout.
  const narrow = lines.every((line) => line.length <= width.most);
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index] !== undefined && lines[index]?.trim() !== '') continue;
    if (isWrapped(lines, start, index)) join(joined, start, index);
    else if (narrow) joinRuns(lines, joined, start, index);
    start = index + 1;
  }
  return joined;
}

function join(lines: string[], start: number, end: number): void {
  lines[start] = lines.slice(start, end).join(' ');
  lines.fill('', start + 1, end);
}

/** Joins the paragraphs of a text that parts them by nothing but a line that ends early. */
function joinRuns(lines: readonly string[], joined: string[], start: number, end: number): void {
  for (let first = start; first < end; ) {
    let next = first;
    while (next < end && isFull(lines[next] as string)) next += 1;
    // The line that ends early is the paragraph's last.
    next = Math.min(next + 1, end);
    if (isWrapped(lines, first, next)) join(joined, first, next);
    first = next;
  }
}

function isFull(line: string): boolean {
  const { length } = line.trim();
  return length >= width.least && length <= width.most;
}

function isWrapped(lines: readonly string[], start: number, end: number): boolean {
  if (end - start < fewestLines) return false;
  let going = 0;
  const widths = { narrowest: width.most, widest: 0 };
  for (let index = start; index < end; index += 1) {
    const line = lines[index] as string;
    const last = index === end - 1;
    if (!fits(widths, line.trim().length, last) || (index > start && bulleted.test(line))) return false;
    if (index > start && smallLetter.test(line)) going += 1;
  }
  return going >= (end - start - 1) * continued;
}

/** Takes a line's width into account; false once the widths are not those of one margin. */
function fits(widths: { narrowest: number; widest: number }, length: number, last: boolean): boolean {
  widths.widest = Math.max(widths.widest, length);
  if (!last) widths.narrowest = Math.min(widths.narrowest, length);
  return (
    widths.widest <= width.most && widths.narrowest >= Math.max(width.least, widths.widest - width.spread)
  );
}
