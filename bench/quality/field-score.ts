import { cleanArticle } from '../../functions/clean/clean-article.ts';
import { type GoldPage, tokenise } from './cleaning-score.ts';

/** Which fields of a page are right; a field is absent where its gold is, or where the page does not hold it. */
export interface FieldScore {
  id: string;
  language: string;
  title?: boolean;
  /** The same day, by the clock of its zone or by UTC. */
  date?: boolean;
  /** Every author is named. */
  byline?: boolean;
}

/** A page is often stored some days after it was published; in milliseconds. */
const untilStored = 2 * 24 * 60 * 60 * 1000;

/** Cleans a page, stored two days after its date of publication, and compares its fields with their gold. */
export function scoreFields(page: GoldPage): FieldScore {
  const { id, language, title, authors, published, raw } = page;
  const cleaned = cleanStored(page);
  const words = asWords(raw);
  const named = (authors ?? []).map(asWords).filter((name) => words.includes(name));
  return {
    id,
    language,
    ...(title !== undefined && { title: asWords(cleaned?.title ?? '') === asWords(title) }),
    ...(published !== undefined && { date: isSameDay(cleaned?.published?.value ?? '', published) }),
    ...(named.length > 0 && {
      byline: named.every((name) => asWords(cleaned?.byline ?? '').includes(name)),
    }),
  };
}

function cleanStored({ id, raw, published }: GoldPage) {
  const stored = published === undefined ? '2026-06-12T00:00:00Z' : dayOf(published, untilStored);
  try {
    return cleanArticle(new TextEncoder().encode(raw), { key: `${id}.txt`, modifiedAt: stored });
  } catch (error) {
    if (error instanceof Error && error.name === 'RejectedCopy') return undefined;
    throw error;
  }
}

/** A moment, moved on, in UTC. */
function dayOf(date: string, by: number): string {
  return new Date(Date.parse(date) + by).toISOString().replace('.000Z', 'Z');
}

function isSameDay(found: string, gold: string): boolean {
  return found !== '' && [gold.slice(0, 10), dayOf(gold, 0).slice(0, 10)].includes(found.slice(0, 10));
}

function asWords(text: string): string {
  return ` ${tokenise(text).join(' ')} `;
}

/** The share of pages whose field is right, of those that have it; with their number. */
export function shareRight(
  scores: readonly FieldScore[],
  field: 'title' | 'date' | 'byline',
): { pages: number; right: number } {
  const having = scores.filter((score) => score[field] !== undefined);
  return {
    pages: having.length,
    right: having.filter((score) => score[field]).length / Math.max(1, having.length),
  };
}
