import { type RejectionReason, rejectionReasons } from '../article/rejected-copy.ts';
import type { ArticleRow, StageError } from '../article/row.ts';
import { maxAttempts } from '../article/work.ts';
import { killed, untried } from './failure.ts';

const rejections: Record<RejectionReason, string> = {
  archived:
    'S3 holds the file in an archive. Restore it, then run `npx --no-install copydesk reprocess --stage rejected --reason archived`.',
  binary:
    'This is no text. Send the text of the article; a scan, a PDF or a Word file must be converted first.',
  empty:
    'The file holds no article: only furniture of a page, characters that are no words, or nothing. Send the text of the article itself.',
  encrypted:
    'Clean may not use the KMS key that the file is encrypted with. Allow its role kms:Decrypt, or copy the file with SSE-S3; then run `npx --no-install copydesk reprocess --stage rejected --reason encrypted`.',
  malformed:
    'The file is JSON or a mail that cannot be read: its message says why. Send it mended, with its fields named as docs/forms.md lists them, or send the text alone.',
  'several-articles':
    'The file holds more than one article. Send one article a file; of NDJSON, JSON, CSV, WARC or WET, `npx --no-install copydesk import FILE` makes a file of each.',
  'too-large': 'Send the articles as files of their own: this one is larger than any article may be.',
  undecodable: 'The character set cannot be told. Send the file as UTF-8.',
};

const redriving = 'When the cause is mended, run `npx --no-install copydesk redrive`.';

const failures: Record<StageError['stage'], string> = {
  clean: `Five tries to clean the file failed; the log of the function clean says more. ${redriving}`,
  classify: `Five tries to classify the article failed; the log of the function classify says more. ${redriving}`,
  index: `Five tries to index the article failed; the log of the function index says more. ${redriving}`,
};

const killedHint = `The function ran out of time or memory with this article. Look at its log and its size, raise its limits in lib/functions/ if need be, and deploy. ${redriving}`;

const untriedHint = `No try is known to have begun: the function was throttled for hours, or ends as soon as it begins. Look at its throttles and its log. ${redriving}`;

const tries: Record<'sent-again' | 'in-work', string> = {
  'sent-again': 'It was sent to be cleaned again: look again in some minutes.',
  'in-work': 'Nothing: it is in work, and what is for over an hour is sent again by itself.',
};

/** Hints besides those on rejections. */
const otherCodes = ['failed', 'killed', 'untried', 'sent-again', 'tried-again', 'in-work'] as const;

/** What can be done about an article that is not in the catalogue, by a word that does not change. */
export type HintCode = RejectionReason | (typeof otherCodes)[number];

/** Every code of a hint. */
export const hintCodes: readonly HintCode[] = [...rejectionReasons, ...otherCodes];

type Unfinished = Pick<ArticleRow, 'stage' | 'error'>;

/** The code of the hint on an article; undefined for one that is served or deleted. */
export function hintCodeFor({ stage, error }: Unfinished): HintCode | undefined {
  if (stage === 'rejected') return rejectionReasons.find((reason) => reason === error?.reason);
  if (stage === 'failed') return error && codeOfFailure(error);
  if (stage !== 'cleaned' && stage !== 'classified') return undefined;
  return error ? 'tried-again' : 'in-work';
}

function codeOfFailure({ reason, attempts }: StageError): HintCode {
  if (attempts === 0) return 'sent-again';
  if (reason === untried) return 'untried';
  return reason === killed ? 'killed' : 'failed';
}

/**
 * A sentence or two on what the operator can do about an article that is not in the catalogue; undefined for one
 * that is served or deleted.
 */
export function hintFor(row: Unfinished): string | undefined {
  const code = hintCodeFor(row);
  if (code === undefined) return undefined;
  if (code === 'failed') return failures[row.error?.stage ?? 'clean'];
  if (code === 'tried-again')
    return `Nothing yet: try ${row.error?.attempts} of ${maxAttempts} failed, and it is tried again by itself within minutes.`;
  return sentences[code];
}

const sentences: Record<Exclude<HintCode, 'failed' | 'tried-again'>, string> = {
  ...rejections,
  ...tries,
  killed: killedHint,
  untried: untriedHint,
};
