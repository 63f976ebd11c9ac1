import type { RejectionReason } from '../../article/rejected-copy.ts';
import type { ArticleRow } from '../../article/row.ts';
import { maxAttempts } from '../../article/work.ts';

const ofRejection: Record<RejectionReason, string> = {
  binary: 'This is no text: put the text of the article under the same key.',
  empty: 'Nothing of an article is left: put a file that holds its text, or delete this one.',
  'too-large': 'Put the article in a smaller file: one article a file, without what surrounds it.',
  undecodable: 'Save the file as UTF-8 and put it again.',
};

/** What to do about an article that is not in the catalogue, in one sentence; undefined where it is. */
export function hintFor({ stage, error }: ArticleRow): string | undefined {
  if (stage === 'rejected') return ofRejection[error?.reason as RejectionReason] ?? 'Put a mended file.';
  if (stage === 'failed') {
    return `It failed ${maxAttempts} times: mend what the error names, then redrive the dead letters of ${error?.stage ?? 'its stage'}, or put the file again.`;
  }
  if (stage !== 'cleaned' && stage !== 'classified') return undefined;
  return error
    ? `Nothing yet: after ${error.attempts} of ${maxAttempts} attempts it is tried again by itself.`
    : 'Nothing: it is in work, and what is for over an hour is sent again by itself.';
}
