import * as v from 'valibot';

const hint = v.object({
  days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  audit: v.optional(v.literal(true)),
});

/**
 * A hint that days have something new to group, counted since 1800; or a request to audit them, or without days those that
 * were decided of last. Throws for anything else.
 */
export function parseHint(body: string): v.InferOutput<typeof hint> {
  return v.parse(hint, JSON.parse(body));
}
