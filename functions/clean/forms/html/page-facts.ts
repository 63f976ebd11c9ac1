import type { StatedFact, StatedField } from '../../../article/stated-fact.ts';
import { jsonLdFacts, type PageFacts } from './json-ld-facts.ts';
import { attributeOf, type Document, type Element, walkTree } from './parse-html.ts';

interface MetaName {
  field: StatedField;
  source: 'open-graph' | 'html';
}

/** Names of `meta` elements by what they state: Open Graph's, and those that newsrooms and libraries use. */
const metaNames = new Map<string, MetaName>([
  ...named('open-graph', 'url', 'og:url'),
  ...named('open-graph', 'title', 'og:title'),
  ...named('open-graph', 'byline', 'article:author og:article:author'),
  ...named('open-graph', 'published', 'article:published_time og:article:published_time og:pubdate'),
  ...named('open-graph', 'modified', 'article:modified_time og:article:modified_time og:updated_time'),
  ...named('open-graph', 'publisher', 'og:site_name'),
  ...named('open-graph', 'language', 'og:locale'),
  ...named('open-graph', 'section', 'article:section og:article:section'),
  ...named('html', 'title', 'headline twitter:title dc.title dcterms.title parsely-title sailthru.title'),
  ...named('html', 'byline', 'author byl byline dc.creator dcterms.creator parsely-author sailthru.author'),
  ...named('html', 'published', 'date pubdate publishdate publish-date publish_date datepublished published'),
  ...named('html', 'published', 'dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created'),
  ...named('html', 'published', 'article.published parsely-pub-date sailthru.date'),
  ...named(
    'html',
    'modified',
    'datemodified last-modified dc.date.modified dcterms.modified article.updated',
  ),
  ...named('html', 'publisher', 'publisher dc.publisher dcterms.publisher application-name'),
  ...named('html', 'language', 'language content-language dc.language dcterms.language'),
  ...named('html', 'section', 'section parsely-section'),
]);

function named(source: MetaName['source'], field: StatedField, names: string): [string, MetaName][] {
  return names.split(' ').map((name) => [name, { field, source }]);
}

/** Reads what a page states in JSON-LD, in `meta` and `link` elements, in `time` elements, and of its language. */
export function readPageFacts(document: Document): PageFacts {
  const scripts: string[] = [];
  const facts: StatedFact[] = [];
  const times: StatedFact[] = [];
  walkTree(document, {
    enter(element) {
      if (isJsonLd(element)) scripts.push(textOf(element));
      facts.push(...factsOf(element));
      times.push(...timeOf(element));
      return element.tagName !== 'script' && element.tagName !== 'template';
    },
    leave: () => undefined,
    text: () => undefined,
  });
  const { facts: stated, paid } = jsonLdFacts(scripts);
  return { facts: [...stated, ...facts, ...chooseTimes(times)], ...(paid && { paid }) };
}

function isJsonLd(element: Element): boolean {
  return (
    element.tagName === 'script' && /^application\/ld\+json/i.test(attributeOf(element, 'type')?.trim() ?? '')
  );
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function factsOf(element: Element): StatedFact[] {
  switch (element.tagName) {
    case 'html':
      return state('language', attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang'), 'html lang');
    case 'title':
      return state('title', textOf(element), 'title');
    case 'link':
      return isCanonical(element) ? state('url', attributeOf(element, 'href'), 'link canonical') : [];
    case 'meta':
      return metaFact(element);
    default:
      return [];
  }
}

function isCanonical(element: Element): boolean {
  return (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes('canonical');
}

function metaFact(element: Element): StatedFact[] {
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributeOf(element, key)?.trim() ?? '';
    const stated = metaNames.get(name.toLowerCase());
    if (stated) return state(stated.field, attributeOf(element, 'content'), name, stated.source);
  }
  return [];
}

function timeOf(element: Element): StatedFact[] {
  const property = attributeOf(element, 'itemprop')?.trim();
  if (element.tagName !== 'time' && !isDateProperty(property)) return [];
  const value =
    attributeOf(element, 'datetime') ??
    (isDateProperty(property) ? attributeOf(element, 'content') : undefined);
  const field = property === 'dateModified' ? 'modified' : 'published';
  const marked = isDateProperty(property) || attributeOf(element, 'pubdate') !== undefined;
  return element.tagName === 'meta'
    ? []
    : state(field, value, marked ? `time ${property ?? 'pubdate'}` : 'time');
}

function isDateProperty(property: string | undefined): boolean {
  return property === 'datePublished' || property === 'dateModified';
}

/** Days that the times of a page may name: where there are more, they are of other articles, or of comments. */
const fewDays = 2;

/** The times that say what they are of; else the first one, where there are few. */
function chooseTimes(times: readonly StatedFact[]): StatedFact[] {
  const marked = times.filter(({ name }) => name !== 'time');
  if (marked.length > 0) return marked.slice(0, fewDays);
  const days = new Set(times.map(({ value }) => value.slice(0, 'yyyy-mm-dd'.length)));
  return days.size <= fewDays ? times.slice(0, 1) : [];
}

function state(
  field: StatedField,
  value: string | undefined,
  name: string,
  source: StatedFact['source'] = 'html',
): StatedFact[] {
  return value === undefined || value.trim() === '' ? [] : [{ field, value: value.trim(), source, name }];
}
