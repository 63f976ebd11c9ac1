import * as v from 'valibot';

const hint = v.object({ days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))) });

/** A hint that days have something new to group; days are counted since 1800. Throws for anything else. */
export function parseHint(body: string): { days: number[] } {
  return v.parse(hint, JSON.parse(body));
}
