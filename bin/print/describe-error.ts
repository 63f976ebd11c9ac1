/** Errors of our own code, which need a stack trace; other errors have a message for people. */
const mistakesOfOurs = [TypeError, ReferenceError, RangeError];

/** What a command prints about the error that ended it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (mistakesOfOurs.some((kind) => error instanceof kind)) return error.stack ?? error.message;
  return error.message || error.name;
}
