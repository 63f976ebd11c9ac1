import fc from 'fast-check';
import { type ApiDocument, answerChecker, type HttpAnswer, type HttpRequest } from './api-contract.ts';
import { forgedCursor } from './hostile-values.ts';
import { type KnownValues, randomRequest } from './random-requests.ts';

/** What came of random requests. */
interface FuzzReport {
  /** How many answers had each status. */
  statuses: Record<string, number>;
  /** Requests whose answers were not as the document says, with what was wrong. */
  failures: { request: HttpRequest; problem: string }[];
  slowestMs: number;
}

/** So many requests are made up at a time. */
const batch = 500;

/**
 * Sends random requests, made up from the API's own document, and holds every answer against it. The way to the next
 * page is followed once where there is one, by its cursor and by a forged one: both are requests like any other.
 */
export async function fuzzRequests(
  document: ApiDocument,
  send: (request: HttpRequest) => Promise<HttpAnswer>,
  {
    requests,
    seed,
    known,
    onProgress,
  }: { requests: number; seed: number; known: KnownValues; onProgress?: (sent: number) => void },
): Promise<FuzzReport> {
  const check = answerChecker(document);
  const report: FuzzReport = { statuses: {}, failures: [], slowestMs: 0 };
  const ask = async (request: HttpRequest): Promise<HttpAnswer> => {
    const started = performance.now();
    const answer = await send(request);
    report.slowestMs = Math.max(report.slowestMs, performance.now() - started);
    report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
    const problem = check(request, answer);
    if (problem !== undefined) report.failures.push({ request, problem });
    return answer;
  };
  const arbitrary = randomRequest(document, known);
  let sent = 0;
  for (let round = 0; sent < requests; round++) {
    for (const request of fc.sample(arbitrary, {
      seed: seed + round,
      numRuns: Math.min(batch, requests - sent),
    })) {
      const { headers } = await ask(request);
      sent++;
      const next = /^<(https?:\/\/[^>]+)>; rel="next"$/.exec(headers['link'] ?? '')?.[1];
      if (next === undefined || sent >= requests) continue;
      const { pathname, search } = new URL(next);
      await ask({ method: 'GET', url: `${pathname}${search}` });
      await ask({ method: 'GET', url: forgeNext(next, seed + sent) });
      sent += 2;
    }
    onProgress?.(sent);
  }
  return report;
}

/** The address of a next page with a cursor that is nearly its own. */
function forgeNext(next: string, seed: number): string {
  const { pathname, searchParams } = new URL(next);
  const [cursor] = fc.sample(forgedCursor(searchParams.get('cursor') as string), { seed, numRuns: 1 });
  searchParams.set('cursor', cursor as string);
  return `${pathname}?${searchParams}`;
}
