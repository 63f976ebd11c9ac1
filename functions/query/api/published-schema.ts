import * as v from 'valibot';
import { factSources } from '../../article/stated-fact.ts';
import { about } from './about.ts';

const yearEvidence = v.object({
  what: v.picklist(['weekday', 'year-named', 'key', 'source', 'object-time']),
  text: about(
    v.string(),
    'As written there. Of a source `40/60`: so many of its dated articles are from around that day, or if none is, from the half years around it.',
  ),
  where: v.picklist(['date', 'text', 'key', 'source', 'object']),
  year: about(v.pipe(v.number(), v.integer()), 'The year it speaks for; a weekday speaks for others too.'),
});

/** When an article was published, and how exactly that is known. */
export const published = v.object({
  value: about(v.string(), '`2022-01`, `2022-01-12` or `2022-01-12T14:05Z`, as `precision` says.'),
  precision: v.picklist(['minute', 'day', 'month']),
  source: about(
    v.picklist(['header', 'byline', 'dateline', 'file-name', ...factSources, 'updated', 'relative']),
    'Where the date was found: how far to trust it. `object-metadata`, `json` and the like: stated by the object’s metadata, or by the file beside its text. `updated`: the page names a later change only. `relative`: counted back from the file’s time (`3 hours ago`).',
  ),
  written: v.exactOptional(about(v.string(), 'The date as it stands there: `12 janvier`.')),
  zone: v.exactOptional(about(v.string(), 'The time zone that stands there: `EST`, `+02:00`.')),
  yearInferred: v.exactOptional(
    about(v.literal(true), 'The source named no year: it is the one that most speaks for.'),
  ),
  yearEvidence: v.exactOptional(
    about(v.array(yearEvidence), 'What speaks for that year, and what for another; strongest first.'),
  ),
  yearUncertain: v.exactOptional(about(v.literal(true), 'Another year is about as likely.')),
});
