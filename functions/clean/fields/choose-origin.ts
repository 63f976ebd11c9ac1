import { siteOf } from '../../article/address.ts';
import type { CleanedCopy, Dateline } from '../../article/article.ts';
import type { FactSource } from '../../article/stated-fact.ts';
import type { Statements } from './judge-facts.ts';

/** Where the article was published and by whom: address, publisher, and the language it is said to be in. */
export function chooseOrigin(
  { url, publisher, language }: Pick<Statements, 'url' | 'publisher' | 'language'>,
  dateline: Dateline | undefined,
): Pick<CleanedCopy, 'url' | 'urlSource' | 'publisher' | 'publisherSource' | 'statedLanguage'> {
  // A page that names its site's front page as its own address was set up wrongly.
  const address = url.find(({ value }) => new URL(value).pathname !== '/') ?? url[0];
  const stated = language[0]?.value;
  return {
    ...choosePublisher(publisher, dateline, address?.value),
    ...(address && { url: address.value, urlSource: address.fact.source as FactSource }),
    ...(stated !== undefined && { statedLanguage: stated }),
  };
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
