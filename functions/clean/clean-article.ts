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
  const { text, encoding, confidence, damage, numbers } = readText(bytes, context.contentType);
  const page = cleanPage(splitLines(text), context.profile, context.key);
  const { body, lines: paragraphs, removed, dateline, truncated } = readBody(page);
  if (body.length === 0)
    throw new RejectedCopy(
      'empty',
      `Nothing of the file's ${bytes.length} bytes is an article. Send its text.`,
    );
  if (!hasWords(body))
    throw new RejectedCopy(
      'empty',
      `Nothing of the file's ${bytes.length} bytes is a word. Send the article's text.`,
    );
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
    encoding,
    ...(confidence !== undefined && { encodingConfidence: confidence }),
    ...(truncated && { truncated }),
  };
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
