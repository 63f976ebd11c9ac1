import * as v from 'valibot';
import { readKept, writeKept } from '../frame/kept.ts';

const lookedSchema = v.record(v.string(), v.string());

/** Until which match this browser has shown each search, by its name. */
export type Looked = Readonly<v.InferOutput<typeof lookedSchema>>;

/** What this browser knows of it; nothing where what it keeps is not understood. */
export function readLooked(): Looked {
  try {
    return v.parse(lookedSchema, JSON.parse(readKept('looked') ?? '{}'));
  } catch {
    return {};
  }
}

/** Notes that everything up to a match was shown; never goes back. */
export function noteLooked(name: string, at: string): void {
  const looked = readLooked();
  if ((looked[name] ?? '') < at) writeKept('looked', JSON.stringify({ ...looked, [name]: at }));
}

/** Forgets a search that is removed. */
export function forgetLooked(name: string): void {
  const { [name]: _gone, ...rest } = readLooked();
  writeKept('looked', JSON.stringify(rest));
}
