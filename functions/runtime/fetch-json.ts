/** Longer than a healthy server takes, and shorter than a browser waits for a page. */
const patienceMs = 3_000;

/**
 * Bytes of a document: that of an issuer has some kilobytes.
 * @limit A longer one is an error.
 */
const mostBytes = 200_000;

/**
 * Reads a document of JSON, and keeps what `read` makes of it for an hour; a failure is not kept. The answer of a server
 * that somebody else runs.
 */
export function keptDocument<Value>(url: string, read: (document: unknown) => Value): () => Promise<Value> {
  let kept: { value: Promise<Value>; until: number } | undefined;
  return () => {
    if (kept && Date.now() < kept.until) return kept.value;
    const value = fetchJson(url).then(read);
    kept = { value, until: Date.now() + keptMs };
    value.catch(() => {
      kept = undefined;
    });
    return value;
  };
}

const keptMs = 3_600_000;

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  const text = await response.text();
  if (!response.ok || text.length > mostBytes) throw new Error(`${url} answered ${response.status}.`);
  return JSON.parse(text);
}
