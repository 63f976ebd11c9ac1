import type { RemovalKind } from '../../article/removal-kind.ts';
import type { CleanedPage } from '../clean-page.ts';
import { readByline, readNames } from '../lines/find-byline.ts';
import { isStruckAs } from '../lines/page.ts';

/** In lines: a byline farther than this from headline and text belongs to something else. */
const reach = { above: 6, into: 12, below: 8 };

/** Reads the byline off the lines around a page's headline and text. */
export function readHeader(page: CleanedPage): { byline?: string } {
  const { region } = page;
  if (!region) return {};
  const start = page.title?.index ?? region.first;
  const near = [
    ...range(start, region.first + reach.into),
    ...range(start - 1, start - reach.above),
    ...range(region.last + 1, region.last + reach.below),
  ];
  const byline =
    near.flatMap((index) => bylineAt(page, index) ?? []).at(0) ??
    near.flatMap((index) => namesAt(page, index) ?? []).at(0);
  return byline === undefined ? {} : { byline };
}

function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, count) => from + count * step).filter(
    (index) => index >= 0,
  );
}

function bylineAt(page: CleanedPage, index: number): string | undefined {
  const line = page.lines[index];
  if (!line || page.struck[index]?.kind !== 'byline') return undefined;
  return readByline(line, page.lines[index + 1]);
}

/** Kinds of furniture that a line with only a name may have been struck as. */
const nameless = new Set<RemovalKind>(['header', 'outside', 'author-box', 'trailing', 'date-line']);

/** A name on a line of its own, between headline and text or right below either. */
function namesAt(page: CleanedPage, index: number): string | undefined {
  const line = page.lines[index];
  const title = page.title?.index ?? 0;
  if (!line || index <= title || index > (page.region?.last ?? 0) + 2) return undefined;
  return isStruckAs(page, index, nameless) ? readNames(line) : undefined;
}
