import * as v from 'valibot';

/** How many of something an answer has at most, and if nobody says; `description` is for the manual. */
interface LimitOptions {
  most: number;
  usual: number;
  description: string;
}

/** The parameter `limit`, the same wherever it is asked for. */
export function limitSchema({ most, usual, description }: LimitOptions) {
  const message = `limit must be a whole number from 1 to ${most}.`;
  return v.optional(
    v.pipe(
      v.number(message),
      v.integer(message),
      v.minValue(1, message),
      v.maxValue(most, message),
      v.description(description),
      v.examples([5]),
    ),
    usual,
  );
}
