import { fold } from '../lines/fold.ts';
import type { Page } from '../lines/page.ts';

/** The words of a file name or of the last part of an address. */
export type Slug = ReadonlySet<string>;

/** Fewer words may be a section. */
const fewestWords = 3;
const shortestWord = 3;
/** A line with an address has little else. */
const longestLine = 12;
const address = /https?:\/\/[^\s/]+(\/[^\s?#]+)/g;

/** The slugs of the object's key and of the addresses that stand on lines of their own. */
export function readSlugs({ lines }: Page, key: string): Slug[] {
  const paths = [key];
  for (const { text, words } of lines) {
    if (words > longestLine * 3 || !text.includes('://')) continue;
    for (const [, path] of text.matchAll(address)) paths.push(path as string);
  }
  return paths.map(slugOf).filter(({ size }) => size >= fewestWords);
}

function slugOf(path: string): Set<string> {
  const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = fold(name.replace(/\.\p{L}{2,5}$/u, '')).split(/[^\p{L}]+/u);
  return new Set(words.filter(({ length }) => length >= shortestWord));
}
