import type { RemovalKind } from '../../article/removal-kind.ts';
import { readNames } from '../byline/read-names.ts';
import { isUncapitalised } from '../lines/characters.ts';
import type { Page } from '../lines/page.ts';
import type { Candidate } from './candidate.ts';
import { endsAsSentence } from './ends-as-sentence.ts';
import type { Evidence } from './evidence.ts';
import { isName } from './neighbours.ts';
import { printedAs, type TitleSearch } from './title-search.ts';

/** What speaks against a headline. */
export const againstTitles: readonly Evidence[] = [
  { name: 'far from the text', weight: -0.4, measure: distance },
  { name: 'below paragraphs of the text', weight: -1, measure: insideText },
  { name: 'furniture', weight: -0.6, measure: asFurniture },
  { name: 'a bullet', weight: -0.6, measure: ({ line }) => Number(line.bullet || /^[+→>]/.test(line.text)) },
  { name: 'a caption', weight: -0.7, measure: ({ index }, { page }) => Number(isCaption(page, index)) },
  { name: 'ends as a sentence does', weight: -2, measure: ending },
  { name: 'a name', weight: -0.8, measure: named },
  { name: 'the name of the site', weight: -1, measure: namesSite },
  { name: 'below a name', weight: -0.3, measure: roleOf },
  { name: 'begins in lower case', weight: -0.3, measure: ({ line }) => Number(isUncapitalised(line.text)) },
  { name: 'one of numbered lines', weight: -1.2, measure: numbered },
];

/** The first lines, and how many words the title of a page has at least. */
const opening = { lines: 3, words: 4 };
/** In lines. */
const farthest = 40;

function distance({ index, line, part, telling }: Candidate, { core }: TitleSearch): number {
  const far = Math.min(farthest, Math.max(0, core.first - index)) / farthest;
  // The title of a page opens it, whatever menus follow.
  return index < opening.lines && !part && line.words >= opening.words ? far * (1 - telling) : far;
}

/** In words of prose: a caption, a note, the text itself. */
const prose = { note: 20, lead: 60 };

/** Above a date or a byline the prose is that of menus and notices. */
const aboveSignature = 0.3;

function insideText(candidate: Candidate): number {
  const { proseAbove: words } = candidate;
  if (words === 0) return 0;
  const depth = words < prose.note ? 0.35 : words < prose.lead ? 0.7 : 0.9;
  return candidate.signed === 1 ? depth * aboveSignature : depth;
}

/** Copies are judged as what they copy, captions as captions. */
const harmless = new Set<RemovalKind>(['repeat', 'caption', 'credit']);
function asFurniture({ index, part }: Candidate, { page }: TitleSearch): number {
  const verdict = page.struck[index];
  if (verdict === undefined || part || harmless.has(verdict.kind)) return 0;
  return 1;
}

function isCaption({ struck }: Page, index: number): boolean {
  const kind = struck[index]?.kind;
  return kind === 'caption' || kind === 'credit';
}

/** Two sentences and more, as in notices; a headline may have two. */
const thirdSentence = /\p{Ll}{3}\. \p{Lu}.*\p{Ll}{3}\. \p{Lu}/u;

/** In words: the first line of a page may be a headline that is a sentence, or two of them. */
const longestSentence = 14;

function ending(candidate: Candidate, { core }: TitleSearch): number {
  const { index, line } = candidate;
  const { text, words } = line;
  if (/…$|\.\.\.$/.test(text)) return 0.2;
  if (endsAsSentence(text))
    return index === 0 && index < core.first && words <= longestSentence && candidate.signed > 0 ? 0.15 : 1;
  return text.includes('. ') && thirdSentence.test(text) ? 0.5 : 0;
}

/** In words and letters: shorter names are words of any note. */
const siteName = { words: 6, letters: 8 };

/** Whether the line stands behind a headline, too, or the page's copyright or newsletter names it. */
function namesSite({ index, line }: Candidate, { page, notes, siteNames }: TitleSearch): number {
  if (siteNames.has(printedAs(line))) return 1;
  if (line.words > siteName.words || line.folded.length < siteName.letters) return 0;
  return Number(notes.some((at) => at !== index && page.lines[at]?.folded.includes(line.folded)));
}

/** A headline below the name of a column shares more of its words with the text. */
const fewShared = 0.2;

/** Below a name stands who it is. */
function roleOf({ index, line, shared }: Candidate, { page }: TitleSearch): number {
  return Number(index > 1 && shared < fewShared && !line.sentence && isName(page.lines[index - 1]));
}

/** In words: a name with its role. */
const longestName = 8;

/** A name, or a name with its role after a comma, that the byline has too. */
function named({ index, line }: Candidate, { page, bylines }: TitleSearch): number {
  const hasRole = line.text.includes(', ');
  if (line.words > longestName || (bylines.length === 0 && !hasRole)) return 0;
  const names = readNames(line);
  if (names === undefined || !line.text.startsWith(names)) return 0;
  if (bylines.some((at) => at === index - 1 || page.lines[at]?.text.includes(names))) return 1;
  return line.text.charAt(names.length) === ',' ? 0.5 : 0;
}

const number = /^(\d{1,2})([.)]?) \p{L}/u;

/** Whether the line is one of a count: the number before it stands above, or the one after it below. */
function numbered({ index, line }: Candidate, { page }: TitleSearch): number {
  const found = number.exec(line.text);
  if (!found) return 0;
  const here = Number(found[1]);
  const has = (wanted: number, isThere: (at: number) => boolean) =>
    page.lines.some(({ text }, at) => {
      const other = isThere(at) ? number.exec(text) : null;
      return other !== null && other[2] === found[2] && Number(other[1]) === wanted;
    });
  return Number(here === 1 ? has(2, (at) => at > index) : has(here - 1, (at) => at < index));
}
