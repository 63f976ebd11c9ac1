import type { Removal } from '../../article/article.ts';
import { countWords } from '../lines/characters.ts';
import { findAll } from '../lines/find-all.ts';
import { squeeze } from '../lines/fold.ts';
import type { Page } from '../lines/page.ts';

/** What was cut off the line of a headline. */
export type CutPart = Pick<Removal, 'kind' | 'rule' | 'text'>;

interface CutHeadline {
  text: string;
  cut: CutPart[];
}

/** In words. */
const longest = { siteName: 6, kicker: 3 };
const shortestHeadline = { besideSite: 3, besideKicker: 4 };
/** At most a kicker and two names behind the headline: section and site. */
const cuts = 3;

/** Every frame has one of these signs; looking for one first is cheaper. */
const anySign = /[|｜«»·•_–—]| - |::/;
/** Signs that part a headline from what belongs to the page; a dash stands in headlines too. */
const bar = /\s*[|｜]\s*|\s+(?:::|[·•])\s+|\s+«\s+(?!.*»)|(?<!«.*)\s+»\s+|(?<=[\p{Script=Han}\p{P}])\s*_\s*/u;
const dash = /\s+[-–—]\s+/u;
const everyBar = new RegExp(bar, 'gu');
const everyDash = new RegExp(dash, 'gu');

/** Cuts kicker and site name off the line of a headline: the parts in front of and behind a bar, or a dash where it is known. */
export function cutHeadline(line: string, page: Page): CutHeadline {
  const cut: CutPart[] = [];
  if (!anySign.test(line)) return { text: line, cut };
  let text = line;
  for (let count = 0; count < cuts; count += 1) {
    const next = cutOnce(text, page);
    if (!next) break;
    cut.push(next.cut);
    text = next.text;
  }
  return { text, cut };
}

function cutOnce(text: string, page: Page): { text: string; cut: CutPart } | undefined {
  return cutSiteName(text, page) ?? cutKicker(text, page);
}

/** Cuts the site's name off the end of a line: behind a bar, or behind a dash where the name stands on the page by itself. */
export function cutSiteName(text: string, page: Page): { text: string; cut: CutPart } | undefined {
  const found = [bar, dash]
    .flatMap((sign) => lastMatch(text, sign) ?? [])
    .sort((a, b) => b.start - a.start)[0];
  if (!found) return undefined;
  const head = text.slice(0, found.start).trim();
  const tail = text.slice(found.end).trim();
  const words = countWords(tail);
  if (words > longest.siteName || countWords(head) < Math.max(shortestHeadline.besideSite, words))
    return undefined;
  const known = isNamedOn(page, tail);
  // Behind a dash a headline goes on: only what begins as a name does is one.
  if (found.sign === dash && (!known || !/^\p{Lu}/u.test(tail))) return undefined;
  const rule = known ? 'the name stands on the page by itself' : 'behind a bar';
  return { text: head, cut: { kind: 'site-name', rule, text: tail } };
}

function cutKicker(text: string, page: Page): { text: string; cut: CutPart } | undefined {
  const found = firstMatch(text, bar) ?? firstMatch(text, dash);
  if (!found) return undefined;
  const head = text.slice(0, found.start).trim();
  const tail = text.slice(found.end).trim();
  if (countWords(head) > longest.kicker || countWords(tail) < shortestHeadline.besideKicker) return undefined;
  if (found.sign === dash && !isShouted(head, tail) && !isOccasion(head, tail) && !isNamedOn(page, head))
    return undefined;
  return { text: tail, cut: { kind: 'kicker', rule: 'in front of the headline', text: head } };
}

/** Whether the kicker says where or on what occasion: `Premiere in Halle - …`, `War in Ukraine - …`; names go on otherwise. */
function isOccasion(head: string, tail: string): boolean {
  return /^\p{Lu}[\p{L}-]+ \p{Ll}{2,3} \p{Lu}[\p{L}-]+$/u.test(head) && /^[\p{Lu}\p{P}]/u.test(tail);
}

/** Whether only the kicker is in capitals: `MARKETS - Shares fall`. */
function isShouted(head: string, tail: string): boolean {
  return (
    head.length > 2 &&
    head === head.toUpperCase() &&
    head !== head.toLowerCase() &&
    tail !== tail.toUpperCase()
  );
}

interface Match {
  sign: RegExp;
  start: number;
  end: number;
}

function firstMatch(text: string, sign: RegExp): Match | undefined {
  const found = sign.exec(text);
  return found ? { sign, start: found.index, end: found.index + found[0].length } : undefined;
}

function lastMatch(text: string, sign: RegExp): Match | undefined {
  const found = findAll(text, sign === bar ? everyBar : everyDash).at(-1);
  return found && { sign, start: found.index, end: found.index + found[0].length };
}

/** In letters: shorter names stand in too many words. */
const shortestName = 4;
/** In words: a line of copyright, or of an address. */
const longestNote = 12;

/** Whether a name stands on a line of its own, beside a copyright sign, or in an address. */
function isNamedOn({ lines }: Page, name: string): boolean {
  const letters = squeeze(name);
  if (letters.length < shortestName) return false;
  return lines.some(({ text, folded, words }) => {
    if (words > longestNote) return false;
    const isNote = text.includes('©') || text.includes('://') || text.includes('www.');
    if (!isNote && folded.length > name.length + longestNote) return false;
    const line = squeeze(folded);
    return isNote ? line.includes(letters) : line === letters;
  });
}
