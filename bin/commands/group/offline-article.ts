import type { CleanedCopy } from '../../../functions/article/article.ts';
import { listedMinuteOf } from '../../../functions/article/minutes.ts';
import { classifyArticle } from '../../../functions/classify/classify-article.ts';
import { signArticle } from '../../../functions/group/sign-article.ts';
import type { Signature } from '../../../functions/group/signature.ts';

/** An article that can be grouped. */
export interface OfflineArticle {
  id: string;
  title: string;
  /** As given or found: the day of it is shown. */
  published?: string | undefined;
  signature: Signature;
}

/** A line or file that is no article: what is wrong with it, and where. */
export interface Unread {
  message: string;
  /** The name of the file, if it is one. */
  id?: string;
}

/** What there is to know of an article that is to be grouped. */
export interface GivenArticle {
  id: string;
  copy: Pick<CleanedCopy, 'title' | 'body' | 'statedLanguage'>;
  published?: string | undefined;
  /** Whom it comes from, where that is known. */
  source?: string | undefined;
}

/** A day that no article has: those without a date are compared with one another as if they were of it. */
const undatedMinute = 0;
const monthLength = 'yyyy-mm'.length;

/** Classifies and signs an article. */
export function readArticle(given: GivenArticle, undatedAlone: boolean): OfflineArticle {
  const { id, copy, published, source = `unknown/${id}` } = given;
  const isDated = published !== undefined && published.length > monthLength;
  const minute = isDated ? Math.max(0, listedMinuteOf(Date.parse(published))) : undatedMinute;
  const facts = { articleId: id, rev: 1, minute, isVague: !isDated && undatedAlone, source };
  return { id, title: copy.title, published, signature: signArticle(facts, copy, classifyArticle(copy)) };
}
