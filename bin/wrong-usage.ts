/** What the process ends with where it was called wrongly, apart from 1, which is the answer "no" of some commands. */
export const wrongUsageCode = 2;

/** Thrown where options or arguments do not go together; the message says what to give. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
