import type { CleanedCopy } from '../article/article.ts';
import { RejectedCopy } from '../article/rejected-copy.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import type { StatedFact } from '../article/stated-fact.ts';
import { type CleanedPage, cleanPage } from './clean-page.ts';
import { chooseByline } from './fields/choose-byline.ts';
import { chooseOrigin } from './fields/choose-origin.ts';
import { choosePublished } from './fields/choose-published.ts';
import { chooseStatedTitle, describeTitle, withStatedTitle } from './fields/choose-title.ts';
import { cutSiteNames } from './fields/cut-site-names.ts';
import { hasWords } from './fields/has-words.ts';
import { judgeFacts } from './fields/judge-facts.ts';
import { numberLines } from './fields/number-lines.ts';
import { readBody } from './fields/read-body.ts';
import { splitLines } from './lines/line.ts';
import type { Verdict } from './lines/page.ts';
import { readText } from './read/read-text.ts';

/** Counts up when the same bytes would give another article: rows cleaned by an older version are cleaned again. */
export const cleanVersion = 4;

/** What cleaning may know about a file besides its bytes. */
export interface CleaningContext {
  /** The object's key; its name may hold a date. */
  key: string;
  /** The object's time, ISO 8601. */
  modifiedAt: string;
  /** As uploaded; its character set is a hint that can be wrong. */
  contentType?: string;
  /** What the object's metadata state of the article. */
  facts?: readonly StatedFact[];
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
  const statements = judgeFacts([...(context.facts ?? []), ...file.facts], context.modifiedAt, text);
  const titles = cutSiteNames(statements);
  const found = cleanPage(splitLines(text), {
    key: context.key,
    profile: context.profile,
    titles: titles.map(({ value }) => value),
    struck: verdictsOf(file),
    article: file.article,
    headline: file.headline,
  });
  const title = chooseStatedTitle(found, titles);
  const page = title ? withStatedTitle(found, title) : found;
  const { body, lines: paragraphs, removed, dateline, truncated } = readBody(page);
  checkBody(body, bytes.length, file.hint);
  const { title: shown, ...headline } = describeTitle(page, title, body[0] as string);
  return {
    // To what begins with a spread, the engine adds each further key in a way that takes as long as a small rule.
    title: shown,
    ...headline,
    ...chooseByline(page.byline, statements.byline, statements.publisher),
    ...chooseOrigin(statements, dateline),
    ...(dateline && { dateline }),
    ...choosePublished(statements, {
      page,
      body,
      byline: bylineLine(page),
      dateline,
      key: context.key,
      modifiedAt: context.modifiedAt,
      profile: context.profile,
    }),
    body,
    ...numberLines({ text, numbers, page, body, paragraphs, removed: [...damage, ...removed] }),
    ...(statements.facts.length > 0 && { facts: statements.facts }),
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

/** The whole line of the byline, which may have its date. */
function bylineLine({ lines, byline }: CleanedPage): string | undefined {
  return byline && lines[byline.first]?.text;
}
