import { killed } from './failure.ts';
import type { RejectionReason } from './rejected-copy.ts';
import type { ArticleRow, StageError } from './row.ts';

const rejections: Record<RejectionReason, string> = {
  binary:
    'This is no text. Send the text of the article; a scan, a PDF or a Word file must be converted first.',
  empty:
    'The file holds no article: only furniture of a page, or nothing. Send the text of the article itself.',
  'too-large': 'Send the articles as files of their own: this one is larger than any article may be.',
  undecodable: 'The character set cannot be told. Send the file as UTF-8.',
};

const redriving = 'When the cause is mended, run `npx copydesk redrive`.';

const failures: Record<StageError['stage'], string> = {
  clean: `Five tries to clean the file failed; the log of the function clean says more. ${redriving}`,
  classify: `Five tries to classify the article failed; the log of the function classify says more. ${redriving}`,
  index: `Five tries to index the article failed; the log of the function index says more. ${redriving}`,
};

const killedHint = `The function ran out of time or memory with this article. Look at its log and its size, raise its limits in lib/function-limits.ts if need be, and deploy. ${redriving}`;

/**
 * What the person who runs this can do about an article that is not in the catalogue, in a sentence or two; undefined
 * where nothing is to be done: it is served, deleted, or on its way.
 */
export function hintFor({ stage, error }: Pick<ArticleRow, 'stage' | 'error'>): string | undefined {
  if (!error) return undefined;
  if (stage === 'rejected') return rejections[error.reason as RejectionReason];
  if (stage === 'failed') {
    if (error.attempts === 0) return 'It was sent to be cleaned again: look again in some minutes.';
    return error.reason === killed ? killedHint : failures[error.stage];
  }
  return stage === 'cleaned' || stage === 'classified'
    ? `Try ${error.attempts} of five failed; it is tried again by itself within minutes.`
    : undefined;
}
