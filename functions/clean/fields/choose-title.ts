import type { CleanedCopy } from '../../article/article.ts';
import type { FactSource } from '../../article/stated-fact.ts';
import type { CleanedPage } from '../clean-page.ts';
import { squeeze } from '../lines/fold.ts';
import { describeLine, type Line } from '../lines/line.ts';
import { squeezeLine } from '../lines/measured-line.ts';
import type { Verdict } from '../lines/page.ts';
import { vocabularyOf } from '../region/vocabulary.ts';
import { cutHeadline } from '../title/cut-headline.ts';
import type { Headline } from '../title/find-title.ts';
import { frames } from '../title/frames.ts';
import { leadOf, shareWith } from '../title/lead-words.ts';
import type { Statement } from './judge-facts.ts';

/** The headline that is chosen, where it is stated and the page has no such line. */
export interface StatedTitle {
  text: string;
  source: FactSource;
  name: string;
}

/** Whoever stored the file, or wrote it as data, names the article; what a page says of itself is also written for others. */
const data = new Set<string>(['object-metadata', 'json', 'front-matter', 'mail-header']);

/**
 * The stated headline, where it is the article's and no line of the page has it: that of data always; that of a page's own
 * statements where no headline was found, or where it has more to do with the text than the line that was.
 */
export function chooseStatedTitle(page: CleanedPage, given: readonly Statement[]): StatedTitle | undefined {
  const stated = given.map(({ fact, value }) => ({
    text: cutHeadline(value, page).text,
    source: fact.source as FactSource,
    name: fact.name,
  }));
  const [first] = stated;
  const { title } = page;
  if (!title || !first) return first;
  // What stands on its line beside the headline is told by the statement.
  const bare = stated.find(({ text }) => frames(title.line, describeLine(text, 1)));
  if (bare) return bare;
  if (data.has(first.source)) return agree(title.line.text, first.text) ? undefined : first;
  if (stands(title, stated)) return undefined;
  const lead = leadOf(page.region ? vocabularyOf(page, page.region) : new Set());
  const shared = (line: Line) => shareWith(lead, line);
  const least = Math.max(shared(title.line), leastShared);
  return stated.find(({ text }) => shared(describeLine(text, 1)) > least);
}

/** Whether a page shows its headline as such, or states it. */
function stands({ isSet, line }: Headline, stated: readonly StatedTitle[]): boolean {
  return isSet === true || stated.some(({ text }) => agree(line.text, text));
}

/** Of its telling words: a statement that shares fewer with the text is that of the site. */
const leastShared = 0.2;
/** A headline that is a part of another is at least so much of it. */
const leastPart = 0.6;

/** Whether both are the same headline, one perhaps with a kicker or a name beside it. */
function agree(line: string, stated: string): boolean {
  const [shorter, longer] = [squeeze(line), squeeze(stated)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return longer.includes(shorter) && shorter.length >= longer.length * leastPart;
}

/**
 * A page whose headline is not the article's: the line is struck as such, and so is every line that says the stated one, unless
 * the article is nothing else.
 */
export function withStatedTitle({ title: _title, ...page }: CleanedPage, stated: StatedTitle): CleanedPage {
  const letters = squeeze(stated.text);
  const isKept = (index: number) => page.struck[index] === undefined;
  const says = (index: number) => isKept(index) && squeezeLine(page.lines[index] as Line) === letters;
  const indexes = [...page.lines.keys()].filter(isKept);
  const same = new Set(indexes.filter(says));
  if (same.size === 0 || same.size === indexes.length) return page;
  const verdict: Verdict = { kind: 'title', rule: `stated by ${stated.name}` };
  return { ...page, struck: page.struck.map((each, index) => (same.has(index) ? verdict : each)) };
}

/** What the article shows as its headline, and where that is from. */
export function describeTitle(
  { title }: Pick<CleanedPage, 'title'>,
  stated: StatedTitle | undefined,
  lead: string,
): Pick<CleanedCopy, 'title' | 'titleSource' | 'titleEvidence'> {
  if (stated)
    return { title: stated.text, titleSource: stated.source, titleEvidence: [`stated by ${stated.name}`] };
  if (!title) return { title: firstSentence(lead), titleSource: 'first-sentence' };
  return { title: title.line.text, titleSource: title.source, titleEvidence: title.evidence };
}

/** Where no headline is found, the title is cut from the text: at most this many characters. */
const longestTitle = 140;

function firstSentence(text: string): string {
  const start = text.slice(0, longestTitle);
  const sentence = /^.{20,}?[.!?…](?= |$)/u.exec(start)?.[0];
  if (sentence !== undefined || text.length <= longestTitle) return sentence ?? text;
  const lastBlank = start.lastIndexOf(' ');
  return `${lastBlank > 0 ? start.slice(0, lastBlank) : start}…`;
}
