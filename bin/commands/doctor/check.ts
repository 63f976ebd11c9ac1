/** The result of a check. A check is `skipped` if something it needs is missing. */
export type Verdict = 'ok' | 'warning' | 'problem' | 'skipped';

/** One check before a deploy, with its result. */
export interface Check {
  name: string;
  verdict: Verdict;
  /** What was found. */
  found: string;
  /** What to do, if anything. */
  advice?: string;
}

/** Makes a check; if the credentials do not allow it, the result is a warning. */
export async function orRefused(name: string, check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    const { name: reason, message } = error as Error;
    const advice = 'Your credentials may not be allowed to ask; whoever deploys has to be.';
    return { name, verdict: 'warning', found: `could not be found out: ${reason}: ${message}`, advice };
  }
}
