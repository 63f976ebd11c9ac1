import type { ArticleDetail } from '../../functions/query/api/article-schema.ts';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Field } from './field.tsx';

/** When an article was published, how exactly that is known, and what speaks for it. */
export function PublishedField({ published }: { published: ArticleDetail['published'] }) {
  const words = useWords();
  if (!published) return <Field name={words.fieldNames.published}>{words.undatedArticle}</Field>;
  const { value, source, written, zone, yearInferred, yearEvidence = [], yearUncertain } = published;
  const why = [
    written && words.written(written),
    zone,
    yearInferred && words.yearInferred,
    ...yearEvidence.map(
      ({ what, text, year }) => `${words.yearEvidence[what]} ${words.quoted(text)}: ${year}`,
    ),
    yearUncertain && words.yearUncertain,
  ];
  return (
    <Field
      name={words.fieldNames.published}
      source={words.sources[source] ?? source}
      why={why.filter((each) => typeof each === 'string')}
    >
      {formatDate(value, words)}
    </Field>
  );
}
