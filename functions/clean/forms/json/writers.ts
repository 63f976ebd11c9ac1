import type { StatedField } from '../../../article/stated-fact.ts';

/** Under which names a program that writes articles as JSON puts what Copydesk reads; the best name first. */
export interface Writer {
  name: string;
  /** The record is of this writer if it has all of these. */
  marks: readonly string[];
  /** Where the text stands: lines, a list of paragraphs, or HTML. The first that holds any is read. */
  text: readonly string[];
  /** The sentences between headline and text. */
  standfirst?: readonly string[];
  facts: Partial<Record<StatedField, readonly string[]>>;
}

/** Names are written as their writer does; they are compared without case, hyphens and underscores. A full stop leads into an object. */
export const writers: readonly Writer[] = [
  {
    name: 'Copydesk, explain --json',
    marks: ['lines', 'fields', 'seen'],
    text: ['lines'],
    facts: {
      url: ['fields.url'],
      title: ['fields.title'],
      byline: ['fields.byline'],
      published: ['fields.published'],
      publisher: ['fields.publisher'],
    },
  },
  {
    name: 'Copydesk, an article of the API or of process',
    marks: ['title', 'body', 'stage'],
    text: ['body'],
    facts: {
      url: ['url'],
      title: ['title'],
      byline: ['byline', 'authors'],
      published: ['published'],
      publisher: ['publisher'],
      language: ['language'],
    },
  },
  {
    name: 'news-please',
    marks: ['maintext'],
    text: ['maintext', 'text', 'html'],
    facts: {
      url: ['url'],
      title: ['title', 'title_rss', 'title_page'],
      byline: ['authors'],
      published: ['date_publish'],
      modified: ['date_modify'],
      publisher: ['source_domain'],
      language: ['language'],
    },
  },
  {
    name: 'newspaper3k and newspaper4k',
    marks: ['text', 'publish_date'],
    text: ['text', 'article_html', 'html'],
    facts: {
      url: ['canonical_link', 'url'],
      title: ['title'],
      byline: ['authors'],
      published: ['publish_date'],
      publisher: ['meta_site_name', 'source_url'],
      language: ['meta_lang', 'language'],
      section: ['meta_data.article.section'],
    },
  },
  {
    name: 'trafilatura',
    marks: ['text', 'source-hostname'],
    text: ['text', 'raw_text'],
    facts: {
      url: ['source'],
      title: ['title'],
      byline: ['author'],
      published: ['date'],
      publisher: ['source-hostname', 'hostname'],
      language: ['language'],
      section: ['categories'],
    },
  },
  {
    name: 'Readability',
    marks: ['textContent'],
    text: ['content', 'textContent'],
    facts: {
      url: ['url'],
      title: ['title'],
      byline: ['byline'],
      published: ['publishedTime'],
      publisher: ['siteName'],
      language: ['lang'],
    },
  },
  {
    name: 'schema.org',
    marks: ['articleBody'],
    text: ['articleBody'],
    standfirst: ['alternativeHeadline'],
    facts: {
      url: ['url', 'mainEntityOfPage', '@id'],
      title: ['headline', 'name'],
      byline: ['author', 'creator'],
      published: ['datePublished'],
      modified: ['dateModified'],
      publisher: ['publisher', 'sourceOrganization'],
      language: ['inLanguage'],
      section: ['articleSection'],
    },
  },
  {
    name: 'The Guardian',
    marks: ['webTitle', 'fields'],
    text: ['fields.bodyText', 'fields.body'],
    standfirst: ['fields.trailText'],
    facts: {
      url: ['webUrl'],
      title: ['fields.headline', 'webTitle'],
      byline: ['fields.byline'],
      published: ['webPublicationDate'],
      modified: ['fields.lastModified'],
      publisher: ['fields.publication'],
      language: ['fields.lang'],
      section: ['sectionName'],
    },
  },
  {
    name: 'WordPress',
    marks: ['content', 'date_gmt'],
    text: ['content'],
    facts: {
      url: ['link', 'guid'],
      title: ['title'],
      published: ['date_gmt', 'date'],
      modified: ['modified_gmt', 'modified'],
    },
  },
  {
    name: 'others',
    marks: [],
    text: [
      'text',
      'body',
      'content',
      'articleText',
      'articleBody',
      'fullText',
      'bodyText',
      'textContent',
      'contentText',
      'cleanedText',
      'plainText',
      'article',
      'story',
      'contentHtml',
      'bodyHtml',
      'html',
      'rawHtml',
    ],
    standfirst: ['standfirst', 'subtitle', 'subheadline', 'dek', 'lede', 'chapo', 'strapline'],
    facts: {
      url: ['url', 'canonicalUrl', 'canonicalLink', 'link', 'permalink', 'webUrl', 'uri'],
      title: ['title', 'headline', 'heading'],
      byline: ['byline', 'author', 'authors', 'creator'],
      published: [
        'published',
        'datePublished',
        'publishedAt',
        'publishedDate',
        'publishedTime',
        'publishDate',
        'datePublish',
        'publicationDate',
        'publishingDate',
        'pubDate',
        'dateTimePub',
        'date',
      ],
      modified: ['modified', 'dateModified', 'modifiedAt', 'updatedAt', 'updated', 'lastModified'],
      publisher: [
        'publisher',
        'siteName',
        'outlet',
        'publication',
        'source',
        'sourceDomain',
        'hostname',
        'domain',
      ],
      language: ['language', 'lang', 'inLanguage', 'locale'],
      section: ['section', 'articleSection', 'category', 'sectionName'],
    },
  },
];

/** Members that hold the article, or the list of articles, where the record has no text of its own. */
export const wrappers: readonly string[] = [
  '@graph',
  'article',
  'articles',
  'data',
  'document',
  'entry',
  'entries',
  'hits',
  'item',
  'items',
  'post',
  'posts',
  'record',
  'records',
  'response',
  'result',
  'results',
  '_source',
];
