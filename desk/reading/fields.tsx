import { formatBytes, formatDate, formatNumber, formatShare, nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { linkable } from './citation.ts';
import { Field } from './field.tsx';
import { PublishedField } from './published-field.tsx';
import type { ReadArticle } from './read-article.ts';

/** What is known of an article beside its text, and where each is from. */
export function Fields({ article, explanation }: ReadArticle) {
  const words = useWords();
  const { fields } = explanation;
  return (
    <section class="fields" aria-label={words.fields}>
      <h2>{words.fields}</h2>
      <dl>
        {fields && <FoundFields fields={fields} />}
        <PublishedField published={fields?.published ?? article.published} />
        <LabelFields article={article} />
        <FileFields article={article} explanation={explanation} />
      </dl>
      {fields?.truncated && <p class="note">{words.truncated}</p>}
      <Stated facts={fields?.facts ?? []} />
    </section>
  );
}

type Found = NonNullable<ReadArticle['explanation']['fields']>;

/** What cleaning found on the page or was told. */
function FoundFields({ fields }: { fields: Found }) {
  const words = useWords();
  const { fieldNames, sources } = words;
  const from = (name: string | undefined) => name && (sources[name] ?? name);
  const { byline, publisher, url, dateline } = fields;
  return (
    <>
      <Field name={fieldNames.title} source={from(fields.titleSource)} why={fields.titleEvidence} />
      <Field name={fieldNames.byline} source={byline && from(fields.bylineSource ?? 'page')}>
        {byline}
      </Field>
      <Field name={fieldNames.publisher} source={from(fields.publisherSource)}>
        {publisher}
      </Field>
      <Field name={fieldNames.url} source={from(fields.urlSource)}>
        {url && <SourceLink url={url} />}
      </Field>
      <Field name={fieldNames.dateline}>{dateline?.raw}</Field>
    </>
  );
}

/** What its words say of an article as a whole. */
function LabelFields({ article: { language, sentiment } }: Pick<ReadArticle, 'article'>) {
  const words = useWords();
  return (
    <>
      <Field name={words.fieldNames.language} source={language && formatShare(language.confidence, words)}>
        {language && nameLanguage(language.code, words)}
      </Field>
      <Field name={words.fieldNames.sentiment} source={sentiment && formatShare(sentiment.confidence, words)}>
        {sentiment && words.sentiments[sentiment.label]}
      </Field>
    </>
  );
}

/** What the file is, and which code read it. */
function FileFields({ article: { size }, explanation }: ReadArticle) {
  const words = useWords();
  const { fields, source, versions, rev, seen } = explanation;
  const number = (value: number) => formatNumber(value, words);
  const isDoubtful = (fields?.encodingConfidence ?? 1) < 0.5;
  const made = [words.revision(rev), ...Object.entries(versions).map(([stage, by]) => `${stage} ${by}`)];
  return (
    <>
      <Field name={words.fieldNames.size}>
        {size && words.sizeOf(number(size.words), number(size.removed))}
      </Field>
      <Field name={words.fieldNames.file} source={source.sizeBytes && formatBytes(source.sizeBytes, words)}>
        {source.key}
      </Field>
      <Field
        name={words.fieldNames.encoding}
        source={fields?.form && (words.sources[fields.form] ?? fields.form)}
      >
        {fields?.encoding}
        {isDoubtful && ` (${words.doubtful})`}
      </Field>
      <Field name={words.fieldNames.seen}>{formatDate(seen, words)}</Field>
      <Field name={words.fieldNames.versions}>{made.join(', ')}</Field>
    </>
  );
}

/** All that the file or its upload states, used or not. */
function Stated({ facts }: { facts: NonNullable<Found['facts']> }) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <details>
      <summary>{words.stated}</summary>
      <dl>
        {facts.map(({ field, name, value, ignored }) => (
          <Field key={`${field} ${name} ${value}`} name={name} source={ignored && words.ignored(ignored)}>
            {value}
          </Field>
        ))}
      </dl>
    </details>
  );
}

/** An address that was stated: a link only where it may be one. */
function SourceLink({ url }: { url: string }) {
  const href = linkable(url);
  if (href === undefined) return <>{url}</>;
  return (
    <a href={href} rel="noopener noreferrer external" target="_blank">
      {url}
    </a>
  );
}
