import type { Dateline, DateSource, PublicationDate } from '../../article/article.ts';
import { type FoundDate, inferYear, isoDay, parseDate } from './parse-date.ts';

/** Where a date can be found, best first. */
interface DateEvidence {
  /** Lines that name a date, those nearest to the headline first. */
  headers: string[];
  byline?: string | undefined;
  dateline?: Dateline | undefined;
  key: string;
  /** The object's time, ISO 8601: nothing was published after it. It is no date of publication itself. */
  modifiedAt: string;
}

/** When the article was published, no more exact than its best source; undefined if no source gives a date. */
export function findPublished(evidence: DateEvidence): PublicationDate | undefined {
  const sources: [DateSource, (string | undefined)[]][] = [
    ['header', evidence.headers],
    ['byline', [evidence.byline]],
    ['dateline', [evidence.dateline?.date]],
    ['file-name', [nameOf(evidence.key)]],
  ];
  for (const [source, texts] of sources) {
    for (const text of texts) {
      const date = text === undefined ? undefined : parseDate(text, evidence.modifiedAt);
      const published = date && describeDate(date, source, evidence.modifiedAt);
      if (published) return published;
    }
  }
  return undefined;
}

/** Readable dates in a key: `2022/01/12/slug.txt`, `2022-01-12_slug.txt`, `20220112-slug.txt`. */
function nameOf(key: string): string {
  return key
    .replace(/(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/, '$1-$2-$3')
    .replace(/(\d)_|_(\d)/g, '$1 $2');
}

function describeDate(date: FoundDate, source: DateSource, modifiedAt: string): PublicationDate | undefined {
  const dated = date.year === undefined ? inferYear(date, modifiedAt) : date;
  const inferred = date.year === undefined ? ({ yearInferred: true } as const) : {};
  // A date after the object was stored is a misprint or an event to come, not the date of publication.
  if (isoDay(dated) > modifiedAt.slice(0, 10)) return undefined;
  if (dated.minute) return { value: dated.minute, precision: 'minute', source };
  return { value: isoDay(dated), precision: dated.day === undefined ? 'month' : 'day', source, ...inferred };
}
