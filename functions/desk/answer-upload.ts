import * as v from 'valibot';
import type { ApiAnswer, ApiRequest } from '../http/api-messages.ts';
import { RequestProblem } from '../http/request-problem.ts';
import { findKeyFault } from './inbox-key.ts';

/**
 * In bytes: what cleaning takes.
 * @limit A larger file is refused with 400.
 */
const mostUploadBytes = 10 * 1024 * 1024;

/** Seconds in which a signed request must begin. */
export const uploadSeconds = 300;

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:; *[\w-]+=(?:[\w.-]+|"[\w. -]+"))*$/;

const uploadSchema = v.strictObject({
  key: v.pipe(
    v.string('key must be text.'),
    v.check(
      (key) => findKeyFault(key) === undefined,
      ({ input }) => findKeyFault(String(input)) ?? '',
    ),
  ),
  sizeBytes: v.pipe(
    v.number('sizeBytes must be a number.'),
    v.integer('sizeBytes must be a whole number.'),
    v.minValue(0, 'sizeBytes must be 0 or more.'),
    v.maxValue(mostUploadBytes, `A file has at most ${mostUploadBytes} bytes: send each article by itself.`),
  ),
  sha256: v.pipe(
    v.string('sha256 must be text.'),
    v.regex(/^[A-Za-z0-9+/]{43}=$/, 'sha256 must be the SHA-256 of the file in Base64.'),
  ),
  contentType: v.exactOptional(v.pipe(v.string(), v.regex(mediaType, 'contentType must be a media type.'))),
});

/** One file that is to be sent: its key, its size, its checksum. */
export type Upload = v.InferOutput<typeof uploadSchema>;

/** A request that S3 takes for a while, for this file alone. */
export interface SignedUpload {
  method: 'PUT';
  url: string;
  /** To be sent as they are. */
  headers: Record<string, string>;
  expiresAt: string;
}

/** `POST /uploads`: a request signed for one key, one size and one checksum, good for five minutes. */
export async function answerUpload(
  { path, method, headers, body }: ApiRequest,
  sign: (upload: Upload) => Promise<SignedUpload>,
): Promise<ApiAnswer> {
  if (method !== 'POST')
    throw new RequestProblem(405, `${method} is not possible at ${path}.`, undefined, ['POST']);
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    throw new RequestProblem(415, 'The body must be application/json.');
  const signed = await sign(readUpload(body));
  return {
    status: 201,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(signed),
  };
}

function readUpload(body: string): Upload {
  const result = v.safeParse(uploadSchema, parseJson(body), { abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const name = issue.path?.[0]?.key;
  if (name === undefined) throw new RequestProblem(400, 'The body must be a JSON object.');
  const isKnown = Object.hasOwn(uploadSchema.entries, String(name));
  const known = Object.keys(uploadSchema.entries).join(', ');
  throw new RequestProblem(400, isKnown ? issue.message : `Known are ${known}.`, String(name));
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
