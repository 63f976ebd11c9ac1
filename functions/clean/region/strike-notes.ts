import type { RemovalKind } from '../../article/removal-kind.ts';
import { cutTail } from '../lines/cut-tail.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { pitchWords } from '../lines/marker-index.ts';
import { isKept, type Page, strike } from '../lines/page.ts';
import { readOn, sharedWords } from './article-words.ts';
import type { Region } from './find-region.ts';

/** What a page says at the end of an article about its author, or asks for, takes at most this many paragraphs. */
const lastParagraphs = 2;
/** `Ann Rivers is …`, in the languages that say it with a verb of their own. */
const about =
  /^((?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]+),? (?:is|was|has|ist|war|est|es|è|é|är|er|jest|schreibt|writes|covers|works|arbeitet) /u;
/** A line with a byline or a name is no longer, in words. */
const longestByline = 14;
/** A request shares less than this part of its longer words with the article above. */
const fewShared = 0.3;
/** Words of pitches in what stands before the call. */
const fewestAsking = 2;
const requests = new Set<RemovalKind>(['subscription', 'newsletter']);

/** Strikes, at the end of an article, what is said of the one who signs it, and requests for money or addresses. */
export function strikeNotes(page: Page, region: Region): void {
  let notes = 0;
  for (let index = region.last; index > region.first && notes < lastParagraphs; index -= 1) {
    if (!isKept(page, index)) continue;
    if (isAboutAuthor(page, region, index))
      strike(page, index, 'author-box', 'a paragraph about the one who signs');
    else if (isRequest(page, region, index)) strike(page, index, 'subscription', 'a request at the end');
    else return;
    notes += 1;
  }
}

/** Whether a paragraph is about somebody who signs the article, and of whom it says nothing. */
function isAboutAuthor(page: Page, { first }: Region, index: number): boolean {
  const name = about.exec((page.lines[index] as Line).text)?.[1];
  if (name === undefined) return false;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  let signed = false;
  for (const [at, line] of page.lines.entries()) {
    if (at === index) continue;
    if (line.words <= longestByline && line.text.includes(name)) signed = true;
    else if (at >= first && at < index && isKept(page, at) && line.text.includes(surname)) return false;
  }
  return signed;
}

/** Whether a paragraph ends in a call to subscribe, and what stands before it asks as well, and not of the article. */
function isRequest(page: Page, { first }: Region, index: number): boolean {
  const line = page.lines[index] as Line;
  const { text, cut } = cutTail(line);
  if (!cut.some(({ kind }) => requests.has(kind))) return false;
  const folded = fold(text);
  if (pitchWords.filter((word) => folded.includes(word)).length < fewestAsking) return false;
  const article = { known: new Set<string>(), next: first };
  readOn(page, article, index - 1);
  return sharedWords([line], article) < fewShared;
}
