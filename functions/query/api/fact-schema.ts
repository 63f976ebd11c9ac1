import * as v from 'valibot';
import { factSources } from '../../article/stated-fact.ts';
import { about } from './about.ts';

const address = about(
  v.string(),
  'Where it was published, in its canonical form: without fragment and tracking parameters.',
);

/** Where an article was published. */
export const addressFields = {
  url: v.exactOptional(address),
  site: v.exactOptional(about(v.string(), 'The host of `url` without `www.`.')),
};

const fieldSource = v.exactOptional(
  about(
    v.picklist(['page', 'dateline', 'site', ...factSources]),
    'Where the field is from: a line of the page, its dateline, the site of its address, or who states it.',
  ),
);

/** Where an article is from, with the source of each field. */
export const originFields = {
  bylineSource: fieldSource,
  publisherSource: fieldSource,
  url: v.exactOptional(address),
  urlSource: v.exactOptional(v.picklist(factSources)),
  statedLanguage: v.exactOptional(
    about(v.string(), 'ISO 639-1: the language that is stated. It decides only where the words do not tell.'),
  ),
};

const fact = v.object({
  field: v.picklist(['url', 'title', 'byline', 'published', 'modified', 'publisher', 'language', 'section']),
  value: about(v.string(), 'As it stands there.'),
  source: v.picklist([...factSources, 'content-language']),
  name: about(v.string(), 'Which part of the source: `og:title`, `x-amz-meta-url`.'),
  ignored: v.exactOptional(about(v.string(), 'Why nothing could be made of it.')),
});

/** What was stated of an article. */
export const factFields = {
  facts: v.exactOptional(
    about(v.array(fact), 'All that the object’s metadata and the file state of the article beside its text.'),
  ),
};
