import { dataHeaders } from '../../functions/desk/page-headers.ts';
import { RequestProblem } from '../../functions/http/request-problem.ts';
import { type DeskAnswer, DeskRefusal, jsonAnswer } from './desk-answer.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DeskRequest } from './desk-request.ts';

/**
 * Bytes of a standing search that is to be kept.
 * @limit It is refused with 413.
 */
const mostWishBytes = 65_536;

/** `PUT /searches/{name}`: keeps a standing search, or changes one: what is not said stays. */
export async function keepSearch(request: DeskRequest, name: string, ports: DeskPorts): Promise<DeskAnswer> {
  const wish = readJson((await request.readBody(mostWishBytes)).toString());
  try {
    const { search, isNew } = await ports.keepSearch(name, wish);
    return jsonAnswer(search, isNew ? 201 : 200);
  } catch (error) {
    if (error instanceof RequestProblem) throw new DeskRefusal(400, 'wrong-body', error.message);
    throw error;
  }
}

/** `DELETE /searches/{name}`: its matches are forgotten with it. */
export async function removeSearch(
  _request: DeskRequest,
  name: string,
  ports: DeskPorts,
): Promise<DeskAnswer> {
  if (!(await ports.removeSearch(name)))
    throw new DeskRefusal(404, 'not-found', `There is no standing search ${name}.`);
  return { status: 204, headers: { ...dataHeaders, 'cache-control': 'no-store' }, body: '' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DeskRefusal(400, 'wrong-body', 'Send a JSON object, such as {"question": {"q": "port"}}.');
  }
}
