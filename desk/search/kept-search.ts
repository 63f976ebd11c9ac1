import * as v from 'valibot';
import { readKept, writeKept } from '../frame/kept.ts';

const searchesSchema = v.array(v.object({ name: v.string(), search: v.string() }));

/** A name for an address of the page. */
export type KeptSearch = v.InferOutput<typeof searchesSchema>[number];

/** The searches that this browser keeps; none where what it keeps is not understood. */
export function readSearches(): KeptSearch[] {
  try {
    return v.parse(searchesSchema, JSON.parse(readKept('searches') ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps searches in this browser. */
export function writeSearches(searches: readonly KeptSearch[]): void {
  writeKept('searches', JSON.stringify(searches));
}
