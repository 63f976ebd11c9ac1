import * as v from 'valibot';

/** A number from cdk.json, or its digits from the command line. */
export const numeric = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))]);

/** The same for a number with decimals. */
export const decimal = v.union([
  v.number(),
  v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/), v.transform(Number)),
]);

/** A choice from cdk.json, or its word from the command line. */
export const bool = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((word) => word === 'true'),
  ),
]);

/** What the manual says of a setting. */
export const manual = <Value>(allowed: string, meaning: string) =>
  v.metadata<Value, { allowed: string; meaning: string }>({ allowed, meaning });

/** A whole number with a default. */
export const wholeNumber = (min: number, max: number, fallback: number, meaning: string) =>
  v.optional(
    v.pipe(
      numeric,
      v.integer(),
      v.minValue(min),
      v.maxValue(max),
      manual(`a whole number from ${min} to ${max}`, meaning),
    ),
    fallback,
  );
