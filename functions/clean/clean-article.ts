import type { CleanedCopy } from '../article/article.ts';
import { RejectedCopy } from '../article/rejected-copy.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import { type CleanedPage, cleanPage } from './clean-page.ts';
import { findPublished } from './fields/find-published.ts';
import { hasWords } from './fields/has-words.ts';
import { numberLines } from './fields/number-lines.ts';
import { readBody } from './fields/read-body.ts';
import { readStatedDate } from './fields/read-stated-date.ts';
import { splitLines } from './lines/line.ts';
import type { Verdict } from './lines/page.ts';
import { readText } from './read/read-text.ts';
import type { Headline } from './title/find-title.ts';

/** Counts up when the same bytes would give another article: rows cleaned by an older version are cleaned again. */
export const cleanVersion = 2;

/** What cleaning may know about a file besides its bytes. */
export interface CleaningContext {
  /** The object's key; its name may hold a date. */
  key: string;
  /** The object's time, ISO 8601. */
  modifiedAt: string;
  /** As uploaded; its character set is a hint that can be wrong. */
  contentType?: string;
  /** The date of publication that the uploader's metadata state. */
  statedDate?: string;
  /** Lines that recur in this source. */
  profile?: SourceProfile;
}

/**
 * Makes an article from a file: text, headline, body, origin, and every removed line with the reason.
 * Throws `RejectedCopy` for a file that is binary, empty, without words, too large, or in no character set.
 */
export function cleanArticle(bytes: Uint8Array, context: CleaningContext): CleanedCopy {
  const file = readText(bytes, context.contentType);
  const { text, form, encoding, confidence, damage, numbers } = file;
  const page = cleanPage(splitLines(text), { ...context, struck: verdictsOf(file) });
  const { body, lines: paragraphs, removed, dateline, truncated } = readBody(page);
  checkBody(body, bytes.length, file.hint);
  const stated = readStatedDate(context.statedDate, context.modifiedAt);
  const published = stated ?? findPublished({ ...context, byline: bylineLine(page), page, body, dateline });
  return {
    ...titleOf(page.title, body[0] as string),
    ...(page.byline && { byline: page.byline.text, authors: page.byline.authors }),
    ...(dateline?.publisher !== undefined && { publisher: dateline.publisher }),
    ...(dateline && { dateline }),
    ...(published && { published }),
    body,
    ...numberLines({ text, numbers, page, body, paragraphs, removed: [...damage, ...removed] }),
    form,
    encoding,
    ...(confidence !== undefined && { encodingConfidence: confidence }),
    ...((file.truncated || truncated) && { truncated: true }),
  };
}

/** Throws `RejectedCopy('empty')` for a body that is no text; `hint` is what the form of the file says to do. */
function checkBody(body: readonly string[], bytes: number, hint: string | undefined): void {
  const missing = body.length === 0 ? 'an article' : hasWords(body) ? undefined : 'a word';
  if (missing === undefined) return;
  const advice = hint ?? (body.length === 0 ? 'Send its text.' : "Send the article's text.");
  throw new RejectedCopy('empty', `Nothing of the file's ${bytes} bytes is ${missing}. ${advice}`);
}

/** By line of the text, what the form struck. */
function verdictsOf({ removed, numbers }: ReturnType<typeof readText>): Map<number, Verdict> {
  const struck = new Map(removed.map(({ line, kind, rule }) => [line, { kind, rule }]));
  if (!numbers) return struck;
  return new Map(
    numbers.flatMap((number, index) => {
      const verdict = struck.get(number);
      return verdict ? [[index + 1, verdict]] : [];
    }),
  );
}

function titleOf(
  title: Headline | undefined,
  lead: string,
): Pick<CleanedCopy, 'title' | 'titleSource' | 'titleEvidence'> {
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

/** The whole line of the byline, which may have its date. */
function bylineLine({ lines, byline }: CleanedPage): string | undefined {
  return byline && lines[byline.first]?.text;
}
