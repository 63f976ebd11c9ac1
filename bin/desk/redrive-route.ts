import * as v from 'valibot';
import { type DeskAnswer, DeskRefusal, jsonAnswer } from './desk-answer.ts';
import type { DeskPorts, RedriveWish } from './desk-ports.ts';
import type { DeskRequest } from './desk-request.ts';

/**
 * Bytes of a request to send articles again.
 * @limit It is refused with 413.
 */
const mostWishBytes = 4_096;

const wishSchema = v.pipe(
  v.unknown(),
  // An array would pass for an object of which nothing is given, which means everything.
  v.check((value) => !Array.isArray(value)),
  v.strictObject({
    state: v.optional(v.picklist(['failed', 'rejected'])),
    articleId: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
    reason: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  }),
);

/** `POST /redrive`. */
export async function answerRedrive(request: DeskRequest, ports: DeskPorts): Promise<DeskAnswer> {
  const body = await request.readBody(mostWishBytes);
  return jsonAnswer(await ports.redrive(readWish(body.toString())));
}

function readWish(text: string): RedriveWish {
  try {
    return v.parse(wishSchema, JSON.parse(text));
  } catch {
    const shape =
      'Send a JSON object: {} for all that failed, {"reason": "…"} or {"articleId": "…"}; with "state": "rejected" for what was rejected.';
    throw new DeskRefusal(400, 'wrong-body', shape);
  }
}
