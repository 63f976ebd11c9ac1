import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Pauses in seconds, some three minutes in all. The SDK's own attempts are not enough: many calls at once share the
 * number of them, and one bad second uses it up.
 */
const pauses = [1, 2, 4, 8, 15, 30, 60, 60];

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** Makes a call again, after growing pauses, while the service is busy or cannot be reached. */
export async function patiently<Answer>(
  call: () => Promise<Answer>,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<Answer> {
  for (const seconds of pauses) {
    try {
      return await call();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await wait(seconds * 1000);
    }
  }
  return call();
}

/** Whether an error says that the next call may succeed. */
function mayPass(error: unknown): boolean {
  const { name, code, $metadata } = error as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const status = $metadata?.httpStatusCode ?? 0;
  return networkCodes.has(code ?? '') || name === 'TimeoutError' || status === 429 || status >= 500;
}
