import type { CleanedCopy, Entity, Labels } from '../article/article.ts';
import type { NamedEntity, ServedFields } from '../article/row.ts';
import { lowerCapitals } from './entities/lower-capitals.ts';
import { makeNameKey } from './entities/name-key.ts';

/**
 * A row is read with every listing and written three times, so it keeps only the most telling of each kind.
 * @limit The row and listings show the most telling ones; `/articles/{id}` with its labels shows all.
 */
const most = { topics: 8, entities: 8, keywords: 10 };
/** A less likely topic would make listings noisy; it stays among the labels only. */
const minTopicConfidence = 0.25;

/** UTF-16 units: anything longer is no name but a dump, and would not fit the row. */
const longestName = 200;
const longestTitle = 500;

/** What a row shows of an article: the fields that cleaning found, and the most telling of its labels. */
export function servedFields(
  copy: CleanedCopy,
  labels: Labels,
  stamp: Pick<ServedFields, 'rev' | 'seen' | 'text' | 'labels' | 'updatedAt'>,
): ServedFields {
  const { title, byline, publisher, dateline, published, body, removed } = copy;
  const place = dateline?.place && lowerCapitals(dateline.place);
  return {
    ...stamp,
    title: title.slice(0, longestTitle),
    ...(published && { published }),
    language: labels.language,
    topics: labels.topics.filter(({ confidence }) => confidence >= minTopicConfidence).slice(0, most.topics),
    persons: named(labels.persons),
    organisations: named(labels.organisations),
    places: withDatelinePlace(named(labels.places), place),
    keywords: labels.keywords.filter(isShort).slice(0, most.keywords),
    ...(byline !== undefined && isShort(byline) && { byline }),
    ...(publisher !== undefined && isShort(publisher) && { publisher }),
    ...(place !== undefined && isShort(place) && { place }),
    size: { paragraphs: body.length, words: countWords(body), removed: removed.length },
  };
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

function isShort(name: string): boolean {
  return name.length <= longestName;
}

/** Matches where words begin: a greedy expression would run out of stack in a word of millions of letters. */
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

function countWords(body: readonly string[]): number {
  return body.reduce((sum, paragraph) => sum + (paragraph.match(wordStart)?.length ?? 0), 0);
}
