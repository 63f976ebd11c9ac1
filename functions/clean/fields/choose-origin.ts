import { siteOf } from '../../article/address.ts';
import type { CleanedCopy, Dateline } from '../../article/article.ts';
import type { FactSource } from '../../article/stated-fact.ts';
import type { Statements } from './judge-facts.ts';

/** Where the article was published and by whom: address, publisher, and the language it is said to be in. */
export function chooseOrigin(
  { url, publisher, language }: Pick<Statements, 'url' | 'publisher' | 'language'>,
  dateline: Dateline | undefined,
): Pick<CleanedCopy, 'url' | 'urlSource' | 'publisher' | 'publisherSource' | 'statedLanguage'> {
  const address = chooseAddress(url);
  const stated = language[0]?.value;
  return {
    ...choosePublisher(publisher, dateline, address?.value),
    ...(address && { url: address.value, urlSource: address.fact.source as FactSource }),
    ...(stated !== undefined && { statedLanguage: stated }),
  };
}

/** Whose statement is believed although the page states another address more often. */
const trusted = new Set<string>(['object-metadata', 'json', 'front-matter', 'mail-header']);

/**
 * The address that is stated by data, else the one that a page states most often. One that names the front page of its site
 * was set up wrongly, and a site that has both answers at https.
 */
function chooseAddress(given: Statements['url']): Statements['url'][number] | undefined {
  const [first] = given;
  if (first && trusted.has(first.fact.source)) return first;
  const named = given.filter(({ value }) => new URL(value).pathname !== '/');
  const weight = ({ value }: Statements['url'][number]) =>
    named.filter((other) => withoutScheme(other.value) === withoutScheme(value)).length +
    (value.startsWith('https:') ? 0.5 : 0);
  return named.toSorted((a, b) => weight(b) - weight(a))[0] ?? first;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:/, '');
}

function choosePublisher(
  [stated]: Statements['publisher'],
  dateline: Dateline | undefined,
  address: string | undefined,
): Pick<CleanedCopy, 'publisher' | 'publisherSource'> {
  if (stated) return { publisher: stated.value, publisherSource: stated.fact.source as FactSource };
  if (dateline?.publisher !== undefined)
    return { publisher: dateline.publisher, publisherSource: 'dateline' };
  return address === undefined ? {} : { publisher: siteOf(address), publisherSource: 'site' };
}
