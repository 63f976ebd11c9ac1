/** What a check came to. `skipped` could not be found out, as what it needs is not there. */
export type Verdict = 'ok' | 'warning' | 'problem' | 'skipped';

/** One thing that was looked at before a deploy. */
export interface Check {
  name: string;
  verdict: Verdict;
  /** What was found. */
  found: string;
  /** What to do, where something has to be done. */
  advice?: string;
}

/** A check that the credentials at hand may not make is a warning: somebody else may know. */
export async function orRefused(name: string, check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    const { name: reason, message } = error as Error;
    const advice = 'Your credentials may not be allowed to ask; whoever deploys has to be.';
    return { name, verdict: 'warning', found: `could not be found out: ${reason}: ${message}`, advice };
  }
}
