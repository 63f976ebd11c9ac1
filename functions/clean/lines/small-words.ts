import { pageWords } from '../../languages/languages.ts';
import type { PageWords } from '../../languages/page-words.ts';

/** The small words of one kind in every language that has such. */
export function smallWords(kind: keyof PageWords): Set<string> {
  const tables: readonly PageWords[] = Object.values(pageWords);
  return new Set(tables.flatMap((table) => table[kind]?.split(' ') ?? []));
}
