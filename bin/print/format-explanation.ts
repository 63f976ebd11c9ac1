import type pc from 'picocolors';
import type { CleanedCopy, Entity, Labels, PublicationDate, Topic } from '../../functions/article/article.ts';
import type { JudgedFact } from '../../functions/article/stated-fact.ts';
import { standingOfTopic } from '../../functions/classify/served-fields.ts';
import type { ExplainedLine } from './explain-lines.ts';

type Colors = ReturnType<typeof pc.createColors>;

interface Explanation {
  lines: readonly ExplainedLine[];
  /** When the file was stored. */
  seen: string;
  fields: Omit<CleanedCopy, 'body' | 'removed'>;
  labels: Labels;
}

/** Marks that work without colour. */
const marks: Record<ExplainedLine['fate'], string> = {
  kept: ' ',
  part: '~',
  removed: '-',
  title: '#',
  blank: ' ',
};
const longestShown = 400;

/** An explanation for people: the page with marks, then the fields and labels with their sources. */
export function formatExplanation({ lines, seen, fields, labels }: Explanation, colors: Colors): string {
  const page = lines.map((line) => formatLine(line, colors));
  return [...page, '', ...formatFields(fields, seen, colors), ...formatLabels(labels, colors), ''].join('\n');
}

function formatLine({ line, text, fate, removed }: ExplainedLine, colors: Colors): string {
  const number = colors.dim(String(line).padStart(4));
  const shown =
    text.length > longestShown ? `${text.slice(0, longestShown)} … (${text.length} characters)` : text;
  const paint = {
    kept: String,
    blank: String,
    part: String,
    removed: colors.strikethrough,
    title: colors.bold,
  }[fate];
  const reasons = removed.map(({ kind, rule, text: part }) =>
    colors.red(`       ↳ ${kind} / ${rule}${fate === 'part' ? `: ${part.slice(0, longestShown)}` : ''}`),
  );
  return [`${number} ${marks[fate]} ${paint(shown)}`, ...reasons].join('\n');
}

function formatFields(
  {
    title,
    titleSource,
    titleEvidence,
    published,
    dateline,
    byline,
    bylineSource,
    publisher,
    publisherSource,
    url,
    urlSource,
    facts: stated = [],
    form,
    encoding,
    encodingConfidence,
    truncated,
  }: Explanation['fields'],
  seen: string,
  colors: Colors,
) {
  const facts = {
    title,
    'title from': titleSource && [titleSource, ...(titleEvidence ?? [])].join(', '),
    published: describePublished(published),
    seen: `${seen}, when the file was stored`,
    dateline: dateline?.raw,
    byline: withSource(byline, bylineSource),
    publisher: withSource(publisher, publisherSource),
    url: withSource(url, urlSource),
    form,
    encoding: describeEncoding(encoding, encodingConfidence),
    truncated: truncated && 'yes: a paywall cut the text',
  };
  return [
    ...Object.entries(facts).flatMap(([name, fact]) => (fact ? [formatFact(name, fact, colors)] : [])),
    ...stated.map((fact) => formatFact(fact.ignored ? 'ignored' : 'stated', describeStated(fact), colors)),
  ];
}

function withSource(value: string | undefined, source: string | undefined): string | undefined {
  return value && source ? `${value}, from the ${source}` : value;
}

function describeStated({ field, name, source, value, ignored }: JudgedFact): string {
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)} …` : value;
  return `${field}, by ${name} (${source}): “${showControls(shown)}”${ignored ? ` ${ignored}` : ''}`;
}

/** A terminal obeys control characters, and those of direction move what stands beside them. */
function showControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function describePublished(published: PublicationDate | undefined): string {
  if (!published) return 'undated: nothing says when';
  const { value, precision, source, written, zone } = published;
  const origin = [written && `“${written}”`, zone].filter(Boolean).join(' ');
  return `${value}, to the ${precision}, from the ${source}${origin && ` (${origin})`}${describeYear(published)}`;
}

function describeYear({ yearInferred, yearUncertain, yearEvidence = [] }: PublicationDate): string {
  if (!yearInferred) return '';
  const facts = yearEvidence.map(({ what, text, where, year }) => `${what} “${text}” (${where}) for ${year}`);
  return `; year inferred${yearUncertain ? ', uncertain' : ''}: ${facts.join(', ') || 'no evidence'}`;
}

/** Below, another character set is nearly as likely. */
const doubtful = 0.5;

function describeEncoding(encoding: string, confidence: number | undefined): string {
  if (confidence === undefined) return encoding;
  return `${encoding}, guessed (${confidence})${confidence < doubtful ? ': doubtful' : ''}`;
}

function formatLabels(labels: Labels, colors: Colors): string[] {
  const { language, topics, persons, organisations, places, keywords } = labels;
  const names = { persons, organisations, places };
  return [
    formatFact(
      'language',
      `${language.code} (${language.confidence}${language.stated ? ', as stated' : ''})`,
      colors,
    ),
    ...topics.map((topic) => formatFact('topic', describeTopic(topic), colors)),
    ...Object.entries(names)
      .filter(([, entities]) => entities.length > 0)
      .map(([kind, entities]) => formatFact(kind, entities.map(describeEntity).join(', '), colors)),
    formatFact('keywords', keywords.join(', '), colors),
  ];
}

/** What comes of a topic that is not shown in listings. */
const unshown = { shown: '', found: ', found by but not shown', neither: ', neither shown nor found by' };

function describeTopic({ name, confidence, evidence }: Topic): string {
  return `${name} (${confidence}${unshown[standingOfTopic(confidence)]}): ${evidence.join(', ')}`;
}

function describeEntity({ name, mentions }: Entity): string {
  return mentions.length > 1 ? `${name} (${mentions.length})` : name;
}

function formatFact(name: string, fact: string, colors: Colors): string {
  return `${colors.cyan(name.padEnd(14))} ${fact}`;
}
