import { estimateContainment } from './containment.ts';
import type { Signature } from './signature.ts';

/** Minutes: two parts of a series are further apart, and what is added to a report is not. */
const leastApart = 12 * 60;

/** Templates share most of their text from one day to the next; an update holds all of what it updates. */
const held = 0.9;

/**
 * Whether two articles are parts of a series of one source: the weather of two days has the same words and tells of two events. It is
 * one event if one text holds the other, as an update does, or if their titles name the same numbers.
 */
export function areSerial(a: Signature, b: Signature): boolean {
  return (
    a.source === b.source &&
    a.titleShape !== 0 &&
    a.titleShape === b.titleShape &&
    Math.abs(a.minute - b.minute) > leastApart &&
    (a.titleNumbers === 0 || a.titleNumbers !== b.titleNumbers) &&
    estimateContainment(a, b) < held
  );
}
