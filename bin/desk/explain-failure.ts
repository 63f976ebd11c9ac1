import { describeError } from '../print/describe-error.ts';
import { DeskRefusal } from './desk-answer.ts';

/** Errors of a connection, as Node.js names them. */
const connectionErrors = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE'];

/** What AWS answers who may not do something. */
const denials = [401, 403];

/** What the page is told of an error: of those of AWS and of the network, what a person can do about them. */
export function explainFailure(error: unknown): DeskRefusal {
  if (error instanceof DeskRefusal) return error;
  const { $metadata, code, cause, name } = error as {
    $metadata?: { httpStatusCode?: number };
    code?: string;
    cause?: { code?: string };
    name?: string;
  };
  const detail = describeError(error).split('\n')[0] ?? '';
  if (denials.includes($metadata?.httpStatusCode ?? 0))
    return new DeskRefusal(403, 'not-allowed', `AWS does not allow it: ${detail}`);
  if (name === 'TimeoutError' || connectionErrors.includes(cause?.code ?? code ?? ''))
    return new DeskRefusal(502, 'unreachable', `The archive cannot be reached: ${detail}. Try again.`);
  return new DeskRefusal(500, 'failed', detail);
}
