/** An article of our own as each writer would write it; names and values are as in their documents, words are ours. */

export const headline = 'Ferry to Corran returns after eleven weeks';

export const paragraphs = [
  'The ferry between Marlwick and the island of Corran sailed again on Monday, eleven weeks after its engine failed in the harbour.',
  'More than two hundred passengers were waiting on the quay when the ramp came down, said the harbour master, Ruth Ansell.',
  'The company had flown two mechanics in from Gothenburg. A spare pump, which was ordered in May, arrived on Friday night.',
  'Shops on the island had begun to ration flour and diesel. The council will meet on Thursday to talk about a second ship.',
];

const text = paragraphs.join('\n\n');
const html = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
const url = 'https://www.marlwick-courier.example/2026/03/02/ferry-returns.html';

export interface MadeRecord {
  record: object;
  /** `field: value`, in the order of the record's writer. */
  facts: string[];
}

export const madeRecords: Record<string, MadeRecord> = {
  'news-please': {
    record: {
      authors: ['Ann Rivers', 'Tom Gale'],
      date_download: '2026-03-03 08:00:00',
      date_modify: 'None',
      date_publish: '2026-03-02 17:03:00',
      description: 'Two hundred people waited on the quay for the first ship since December.',
      filename: 'https%3A%2F%2Fwww.marlwick-courier.example%2F2026%2Fferry.json',
      image_url: 'https://img.marlwick-courier.example/ferry.jpg',
      language: 'en',
      title: headline,
      title_page: null,
      title_rss: null,
      source_domain: 'www.marlwick-courier.example',
      maintext: text,
      url,
    },
    facts: [
      `url: ${url}`,
      `title: ${headline}`,
      'byline: Ann Rivers',
      'byline: Tom Gale',
      'published: 2026-03-02 17:03:00',
      'language: en',
    ],
  },
  newspaper4k: {
    record: {
      url,
      language: 'en',
      title: headline,
      top_image: 'https://img.marlwick-courier.example/ferry.jpg',
      images: [],
      keywords: ['ferry', 'island'],
      meta_keywords: ['Corran', 'ferry'],
      tags: [],
      authors: ['Ann Rivers'],
      publish_date: '2026-03-02T17:03:00+00:00',
      summary: 'The council will meet on Thursday to talk about a second ship.',
      meta_description: 'The first ship since December.',
      meta_lang: 'en',
      meta_site_name: 'Marlwick Courier',
      canonical_link: url,
      text,
    },
    facts: [
      `url: ${url}`,
      `url: ${url}`,
      `title: ${headline}`,
      'byline: Ann Rivers',
      'published: 2026-03-02T17:03:00+00:00',
      'publisher: Marlwick Courier',
      'language: en',
      'language: en',
    ],
  },
  trafilatura: {
    record: {
      title: headline,
      author: 'Ann Rivers; Tom Gale',
      hostname: 'marlwick-courier.example',
      date: '2026-03-02',
      fingerprint: '9d61ab7fe3025c48',
      id: null,
      comments: 'Carried my bicycle over this morning, lovely crossing.',
      raw_text: paragraphs.join(' '),
      text: paragraphs.join('\n'),
      language: 'en',
      pagetype: 'article',
      source: url,
      'source-hostname': 'Marlwick Courier',
      excerpt: 'Two hundred people waited on the quay.',
      categories: 'Transport',
      tags: 'Corran;ferry',
    },
    facts: [
      `url: ${url}`,
      `title: ${headline}`,
      'byline: Ann Rivers; Tom Gale',
      'published: 2026-03-02',
      'publisher: Marlwick Courier',
      'language: en',
      'section: Transport',
    ],
  },
  Readability: {
    record: {
      title: headline,
      byline: 'Ann Rivers',
      dir: null,
      lang: 'en',
      content: `<div id="readability-page-1" class="page">${html}</div>`,
      textContent: text,
      length: text.length,
      excerpt: paragraphs[0],
      siteName: 'Marlwick Courier',
      publishedTime: '2026-03-02T17:03:00Z',
    },
    facts: [
      `title: ${headline}`,
      'byline: Ann Rivers',
      'published: 2026-03-02T17:03:00Z',
      'publisher: Marlwick Courier',
      'language: en',
    ],
  },
  'schema.org': {
    record: {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebSite',
          '@id': '#site',
          name: 'Marlwick Courier',
          description: 'News of the coast, every day.',
        },
        { '@type': ['Person'], '@id': '#ann', name: 'Ann Rivers' },
        {
          '@type': ['NewsArticle'],
          headline,
          articleBody: text,
          author: [{ '@id': '#ann' }, { '@type': 'Person', name: 'Tom Gale' }],
          publisher: { '@id': '#site' },
          datePublished: '2026-03-02T17:03:00Z',
          dateModified: '2026-03-02T18:00:00Z',
          inLanguage: 'en-GB',
          articleSection: ['Transport', 'Islands'],
          mainEntityOfPage: { '@type': 'WebPage', '@id': url },
        },
      ],
    },
    facts: [
      `url: ${url}`,
      `title: ${headline}`,
      'byline: Ann Rivers',
      'byline: Tom Gale',
      'published: 2026-03-02T17:03:00Z',
      'modified: 2026-03-02T18:00:00Z',
      'publisher: Marlwick Courier',
      'language: en-GB',
      'section: Transport',
      'section: Islands',
    ],
  },
  'an article of the API': {
    record: {
      id: '0123456789abcdef0123456789abcdef',
      key: 'ferry.txt',
      stage: 'indexed',
      title: headline,
      byline: 'Ann Rivers',
      authors: [{ name: 'Ann Rivers', role: 'in Marlwick' }],
      publisher: 'Marlwick Courier',
      published: { value: '2026-03-02', precision: 'day', source: 'header' },
      language: { code: 'en', confidence: 0.99 },
      body: paragraphs,
    },
    facts: [
      `title: ${headline}`,
      'byline: Ann Rivers',
      'byline: Ann Rivers',
      'published: 2026-03-02',
      'publisher: Marlwick Courier',
      'language: en',
    ],
  },
  'explain --json': {
    record: {
      lines: [headline, '', ...paragraphs.flatMap((each) => [each, ''])].map((each, index) => ({
        line: index + 1,
        text: each,
        fate: each === '' ? 'blank' : 'kept',
        removed: [],
      })),
      seen: '2026-03-03T08:00:00.000Z',
      fields: { title: headline, published: { value: '2026-03-02', precision: 'day', source: 'header' } },
      labels: {},
    },
    facts: [`title: ${headline}`, 'published: 2026-03-02'],
  },
  'the shape of import': {
    record: {
      id: 'ferry-7',
      url,
      title: headline,
      byline: 'Ann Rivers',
      published: '2026-03-02',
      modified: '2026-03-03',
      publisher: 'Marlwick Courier',
      language: 'en',
      section: 'Transport',
      text,
    },
    facts: [
      `url: ${url}`,
      `title: ${headline}`,
      'byline: Ann Rivers',
      'published: 2026-03-02',
      'modified: 2026-03-03',
      'publisher: Marlwick Courier',
      'language: en',
      'section: Transport',
    ],
  },
  'a database, with times as numbers': {
    record: {
      _index: 'news',
      _source: {
        headline,
        article_text: text,
        author: { name: 'Ann Rivers' },
        pub_date: 1_772_470_980,
        updated_at: { $date: '2026-03-02T18:00:00Z' },
        source: { id: null, name: 'Marlwick Courier' },
        canonical_url: url,
      },
    },
    facts: [
      `url: ${url}`,
      `title: ${headline}`,
      'byline: Ann Rivers',
      'published: 2026-03-02T17:03:00.000Z',
      'modified: 2026-03-02T18:00:00Z',
      'publisher: Marlwick Courier',
    ],
  },
};
