import type { Author, CleanedCopy, Entity, Labels, Topic } from '../article/article.ts';
import type { NamedEntity, ServedFields } from '../article/row.ts';
import { lowerCapitals } from './entities/lower-capitals.ts';
import { makeNameKey } from './entities/name-key.ts';

/**
 * A row is read with every listing, so it keeps only the most telling of each kind.
 * @limit The row and listings show the most telling ones; `/articles/{id}` with its labels shows all.
 */
const most = { topics: 8, touchedTopics: 6, entities: 8, keywords: 10, authors: 8 };
/**
 * A less likely topic would make listings noisy. Whoever filters looks for every article that has to do with a topic,
 * so the filter finds more: on news with one label, 4 of 100 articles more by their label, for one topic more in three
 * articles. Below that, one in ten would be right.
 */
const minConfidence = { shown: 0.25, found: 0.18 };

/** What comes of a topic of this confidence, unless there are too many: shown in listings, only found by, or neither. */
export function standingOfTopic(confidence: number): 'shown' | 'found' | 'neither' {
  if (confidence >= minConfidence.shown) return 'shown';
  return confidence >= minConfidence.found ? 'found' : 'neither';
}

/** UTF-16 units: anything longer is no name but a dump, and would not fit the row. */
const longestName = 200;
const longestTitle = 500;

/** What a row shows of an article: the fields that cleaning found, and the most telling of its labels. */
export function servedFields(
  copy: CleanedCopy,
  labels: Labels,
  stamp: Pick<ServedFields, 'rev' | 'seen' | 'text' | 'labels' | 'updatedAt'>,
): ServedFields {
  const {
    title,
    titleSource,
    byline,
    authors = [],
    publisher,
    url,
    dateline,
    published,
    body,
    removed,
  } = copy;
  const place = dateline?.place && lowerCapitals(dateline.place);
  return {
    ...stamp,
    title: title.slice(0, longestTitle),
    ...(titleSource && { titleSource }),
    ...(published && { published }),
    language: labels.language,
    ...splitTopics(labels.topics),
    persons: named(labels.persons),
    organisations: named(labels.organisations),
    places: withDatelinePlace(named(labels.places), place),
    keywords: labels.keywords.filter(isShort).slice(0, most.keywords),
    ...(byline !== undefined && isShort(byline) && { byline }),
    ...(authors.length > 0 && { authors: authors.filter(isShortAuthor).slice(0, most.authors) }),
    ...(publisher !== undefined && isShort(publisher) && { publisher }),
    ...(url !== undefined && { url }),
    ...(place !== undefined && isShort(place) && { place }),
    size: { paragraphs: body.length, words: countWords(body), removed: removed.length },
  };
}

function splitTopics(topics: readonly Topic[]): Pick<ServedFields, 'topics' | 'touchedTopics'> {
  const shown = topics
    .filter(({ confidence }) => standingOfTopic(confidence) === 'shown')
    .slice(0, most.topics);
  const touched = topics
    .filter((topic) => standingOfTopic(topic.confidence) !== 'neither' && !shown.includes(topic))
    .slice(0, most.touchedTopics)
    .map(({ code, name }) => ({ code, name }));
  return { topics: shown, ...(touched.length > 0 && { touchedTopics: touched }) };
}

function named(entities: readonly Entity[]): NamedEntity[] {
  return entities
    .filter(({ name }) => isShort(name))
    .slice(0, most.entities)
    .map(({ name, key, salience }) => ({ name, key, salience }));
}

/** Adds the place where the article was filed: its dateline is no longer in the body. */
function withDatelinePlace(places: NamedEntity[], name: string | undefined): NamedEntity[] {
  if (name === undefined || !isShort(name)) return places;
  const key = makeNameKey(name);
  return places.some((place) => place.key === key) ? places : [...places, { name, key, salience: 0 }];
}

function isShortAuthor({ name, role = '' }: Author): boolean {
  return isShort(name) && isShort(role);
}

function isShort(name: string): boolean {
  return name.length <= longestName;
}

/** Matches where words begin: a greedy expression would run out of stack in a word of millions of letters. */
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

function countWords(body: readonly string[]): number {
  return body.reduce((sum, paragraph) => sum + (paragraph.match(wordStart)?.length ?? 0), 0);
}
