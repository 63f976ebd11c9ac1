import * as v from 'valibot';

const message = 'from must be a whole number: `next` of the answer before.';

/** The input that goes on where the answer before ended; `unit` says what it counts. */
export function fromInput(unit: string) {
  return v.optional(
    v.pipe(
      v.number(message),
      v.integer(message),
      v.minValue(0, message),
      v.description(`${unit} to begin at: \`next\` of the answer before.`),
    ),
    0,
  );
}
