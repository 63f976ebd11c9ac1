import type { Line } from '../lines/line.ts';
import { isKept, type Page } from '../lines/page.ts';
import type { Region } from '../region/find-region.ts';
import { longWords, vocabularyOf } from '../region/long-words.ts';

/** Words of a headline; scripts without blanks count two letters as one. */
const titleWords = { least: 2, usual: 5, long: 17, sentences: 20, most: 32 };
/** The headline is usually among this many first lines. */
const topLines = 5;
/** A standfirst has at least this many words, and more than the headline above it. */
const standfirstWords = 10;
/** Only lines this close above the text can be its headline. */
const reach = 60;
/**
 * A standfirst without a full stop looks like a headline. The headline is then at most `lines` lines above it, and
 * scores at most `slack` less.
 */
const standfirst = { lines: 6, slack: 0.2 };
/**
 * Added to a line's score, which begins as the share (0 to 1) of its words that the text repeats; `least` is required.
 */
const value = {
  least: 0.5,
  firstLine: 0.8,
  firstLabel: 0.6,
  nearTop: 0.2,
  usualLength: 0.5,
  longLine: 0.3,
  leads: 0.4,
  line: -0.01,
};
/** Fewer words share too much by chance. */
const fewestWords = 5;

/** Finds the headline: the line above the text whose words the text repeats; undefined if there is no such line. */
export function findTitle(page: Page, region: Region, vocabulary: ReadonlySet<string>): number | undefined {
  const from = Math.max(0, region.first - reach);
  let best = value.least;
  let title: number | undefined;
  for (let index = region.first; index >= from; index -= 1) {
    if (!mayBeTitle(page, index)) continue;
    // The first line's own words must not count as words that the text repeats.
    const words = index < region.first ? vocabulary : vocabularyOf(page, { ...region, first: index + 1 });
    const found = titleValue(page, index, region, words);
    const above = title !== undefined && title - index <= standfirst.lines;
    const headline = (page.lines[index] as Line).words >= titleWords.usual;
    if (found > best || (above && headline && found > Math.max(best - standfirst.slack, value.least))) {
      best = Math.max(best, found);
      title = index;
    }
  }
  return title;
}

function mayBeTitle(page: Page, index: number): boolean {
  const line = page.lines[index] as Line;
  if (!isKept(page, index) || line.bullet || line.words < titleWords.least || line.words > titleWords.most)
    return false;
  // A full stop ends a sentence of the text, unless it ends an abbreviation: `in the U.S.`
  if (/[;,:…。]$|\.\.\.$/.test(line.text) || (line.text.endsWith('.') && !/\.\p{L}{1,3}\.$/u.test(line.text)))
    return false;
  if (isTagList(line.text)) return false;
  return line.words <= titleWords.sentences || !/[.!?…] \p{Lu}/u.test(line.text);
}

/** A line of nothing but names or themes, three or more. */
function isTagList(text: string): boolean {
  const parts = text.split(', ');
  return parts.length > 2 && parts.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').length <= 4);
}

function titleValue(page: Page, index: number, region: Region, vocabulary: ReadonlySet<string>): number {
  const line = page.lines[index] as Line;
  const words = longWords(line.folded);
  const shared = words.filter((word) => vocabulary.has(word)).length / Math.max(words.length, fewestWords);
  const next = nextKept(page, index);
  const leads = next < region.first && isStandfirst(page, next, line) ? value.leads : 0;
  return (
    shared + positionValue(line, index) + lengthValue(line) + leads + (region.first - index) * value.line
  );
}

function positionValue({ words }: Line, index: number): number {
  if (index > 0) return index < topLines ? value.nearTop : 0;
  return words >= titleWords.usual ? value.firstLine : value.firstLabel;
}

function lengthValue({ words }: Line): number {
  if (words < titleWords.usual) return 0;
  return words < titleWords.long ? value.usualLength : value.longLine;
}

/** The next line that was not struck: a counter or a date may stand between headline and standfirst. */
function nextKept(page: Page, index: number): number {
  let next = index + 1;
  while (next < page.lines.length && !isKept(page, next)) next += 1;
  return next;
}

/** Whether a line reads as what stands between headline and text: longer than the one, and kept. */
function isStandfirst(page: Page, index: number, title: Line): boolean {
  const { words, bullet } = page.lines[index] as Line;
  return isKept(page, index) && !bullet && words >= Math.max(standfirstWords, title.words + 1);
}
