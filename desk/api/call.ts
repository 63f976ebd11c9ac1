import { reportFine, type Trouble, waitToRetry } from './connection.ts';
import { readRefusal } from './refusal.ts';

/** An answer is waited for this long: the API itself gives up after 24 seconds. */
const usualPatienceMs = 30_000;
const passing = new Map<number, Trouble>([
  [401, 'signed-out'],
  [429, 'busy'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
]);

/** The header by which the API knows who calls; undefined where nobody is signed in. */
type Authorize = () => Promise<string | undefined>;

let authorize: Authorize | undefined;

/** From now on every call says who calls. */
export function authorizeBy(give: Authorize): void {
  authorize = give;
}

/** How a call is made, where it is not as usual. */
export interface Manner {
  send?: (url: string, init: RequestInit) => Promise<Response>;
  patienceMs?: number;
}

/** Writes carry a header that no form of another site can send. */
const ownHeader = { 'x-copydesk': 'desk' };

/**
 * Calls the API, as often as it takes: what may pass (no network, a stack in deployment, a token that ran out) is tried
 * again until the signal ends it, and the banner says so meanwhile. Throws a Refusal for everything else.
 */
export async function call(
  url: string,
  init: RequestInit,
  signal: AbortSignal,
  how: Manner = {},
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(url, init, signal, how);
    if (typeof outcome !== 'string') {
      reportFine();
      if (outcome.ok) return outcome;
      throw await readRefusal(outcome);
    }
    await waitToRetry(outcome, attempt, signal);
  }
}

async function tryOnce(
  url: string,
  init: RequestInit,
  signal: AbortSignal,
  { send = fetch, patienceMs = usualPatienceMs }: Manner,
): Promise<Response | Trouble> {
  try {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    const own = isOwn(url) ? await ownHeaders(init) : {};
    const headers = { ...(init.headers as Record<string, string>), ...own };
    const response = await send(url, { ...init, headers, signal: limited });
    return (await isSessionOver(response)) ? 'signed-out' : (passing.get(response.status) ?? response);
  } catch (error) {
    if (signal.aborted) throw error;
    return 'network';
  }
}

/** Whether an address is of the desk's own server: the bucket takes signed requests as they are. */
function isOwn(url: string): boolean {
  return new URL(url, location.href).origin === location.origin;
}

async function ownHeaders({ method }: RequestInit): Promise<Record<string, string>> {
  const authorization = await authorize?.();
  return { ...(method && ownHeader), ...(authorization !== undefined && { authorization }) };
}

/** Whether the desk was started anew: its cookie is another one then. */
async function isSessionOver(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const problem = (await response
    .clone()
    .json()
    .catch(() => ({}))) as { code?: unknown } | null;
  return problem?.code === 'no-session';
}
