/** What goes wrong in the world has a message for people; what goes wrong in the code needs to be found. */
const mistakesOfOurs = [TypeError, ReferenceError, RangeError];

/** What a command says of the error that ended it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (mistakesOfOurs.some((kind) => error instanceof kind)) return error.stack ?? error.message;
  return error.message || error.name;
}
