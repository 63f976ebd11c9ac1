import type { FacetName } from '../../functions/article/facets.ts';
import type { Explanation } from '../../functions/query/api/article-schema.ts';
import { findTerms, type Place, placeOf } from './evidence.ts';

/** The headline is a paragraph of its own before the text. */
export const headline = 0;

/** What is said of an article, and where in it that is seen. */
export interface Label {
  /** Unlike that of any other label. */
  id: string;
  facet: FacetName;
  value: string;
  name: string;
  /** How sure a topic is, 0 to 1. */
  confidence?: number;
  /** The words that led to a topic. */
  evidence?: readonly string[];
  /** Where it is seen, in reading order; paragraph 0 is the headline. */
  places: Place[];
}

type Labels = NonNullable<Explanation['labels']>;

/** The labels of an article with the places of their evidence. */
export function readLabels(labels: Labels, title: string, body: readonly string[]): Label[] {
  const paragraphs = [title, ...body];
  const names = (facet: FacetName, entities: Labels['persons']) =>
    entities.map(({ name, key, mentions }) => ({
      id: `${facet} ${key}`,
      facet,
      value: name,
      name,
      places: mentions.length > 0 ? placesOf(mentions, body) : findTerms(paragraphs, [name]),
    }));
  return [
    ...labels.topics.map(({ code, name, confidence, evidence }) => ({
      id: `topic ${code}`,
      facet: 'topic' as const,
      value: code,
      name,
      confidence,
      evidence,
      places: findTerms(paragraphs, evidence),
    })),
    ...names('person', labels.persons),
    ...names('organisation', labels.organisations),
    ...names('place', labels.places),
    ...labels.keywords.map((keyword) => ({
      id: `keyword ${keyword}`,
      facet: 'keyword' as const,
      value: keyword,
      name: keyword,
      places: findTerms(paragraphs, [keyword]),
    })),
  ];
}

function placesOf(mentions: Labels['persons'][number]['mentions'], body: readonly string[]): Place[] {
  return mentions.flatMap(({ start, end }) => {
    const place = placeOf(body, start, end);
    return place ? [{ ...place, paragraph: place.paragraph + 1 }] : [];
  });
}

/** The labels that are seen at a point of the text. */
export function labelsAt(labels: readonly Label[], paragraph: number, offset: number): string[] {
  const isThere = (place: Place) =>
    place.paragraph === paragraph && place.start <= offset && offset < place.end;
  return labels.filter(({ places }) => places.some(isThere)).map(({ id }) => id);
}
