import { isDeepStrictEqual } from 'node:util';
import type { ArticleRow } from '../article/row.ts';
import type { ShownNames } from '../article/shown-names.ts';
import { chooseSpellings } from './choose-spellings.ts';

/** Where the spellings are kept. */
interface KeptNames {
  read(): Promise<ShownNames | undefined>;
  write(names: ShownNames): Promise<void>;
}

/** Chooses anew how names are shown, by the newest articles; writes only what changed, and says whether it did. */
export async function learnSpellings(rows: readonly ArticleRow[], kept: KeptNames): Promise<boolean> {
  const before = await kept.read();
  const names = chooseSpellings(
    rows.filter(({ live }) => live !== undefined),
    before,
  );
  const isKnown = before
    ? isDeepStrictEqual(names, before)
    : Object.values(names).every(({ size }) => size === 0);
  if (!isKnown) await kept.write(names);
  return !isKnown;
}
