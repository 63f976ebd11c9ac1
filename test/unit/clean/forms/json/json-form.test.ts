import fc from 'fast-check';
import { RejectedCopy } from '../../../../../functions/article/rejected-copy.ts';
import { cleanArticle } from '../../../../../functions/clean/clean-article.ts';
import { readForm } from '../../../../../functions/clean/forms/forms.ts';
import { jsonForm, readJson } from '../../../../../functions/clean/forms/json/json-form.ts';
import { headline, madeRecords, paragraphs } from './made-records.ts';

const clean = (json: string) =>
  cleanArticle(new TextEncoder().encode(json), { key: 'ferry.json', modifiedAt: '2026-03-03T08:00:00.000Z' });

const reasonOf = (json: string) => {
  try {
    clean(json);
    return 'article';
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    return `${error.reason}: ${error.message}`;
  }
};

describe('JSON of one article', () => {
  it.each(Object.entries(madeRecords))('is read as %s writes it', (_, { record, facts }) => {
    for (const json of [JSON.stringify(record), `\ufeff${JSON.stringify(record, null, 2)}\r\n`]) {
      expect(jsonForm.is(json)).toBe(true);
      const copy = readJson(json);
      expect(copy.facts.map(({ field, value }) => `${field}: ${value}`)).toEqual(facts);
      expect(copy.facts.every(({ source }) => source === 'json')).toBe(true);
      const article = clean(json);
      expect(article).toMatchObject({ form: 'json', title: headline, body: paragraphs });
    }
  });

  it('names the field that a fact is from as it stands there', () => {
    const { record } = madeRecords['news-please'] as { record: object };
    expect(readJson(JSON.stringify(record)).facts.map(({ name }) => name)).toEqual([
      'url',
      'title',
      'authors',
      'authors',
      'date_publish',
      'language',
    ]);
  });

  it('may stand in a list of one, or be the only line of NDJSON', () => {
    const { record } = madeRecords['newspaper4k'] as { record: object };
    expect(clean(JSON.stringify([record])).body).toEqual(paragraphs);
    expect(clean(`${JSON.stringify(record)}\n\n`).body).toEqual(paragraphs);
  });

  it('shows what else a reader could see as struck, once', () => {
    const { record } = madeRecords['trafilatura'] as { record: object };
    const { removed } = clean(JSON.stringify(record));
    expect(removed.map(({ kind, rule, text }) => `${kind}, ${rule}: ${text}`)).toEqual([
      'metadata, the field "comments": Carried my bicycle over this morning, lovely crossing.',
      'metadata, the field "excerpt": Two hundred people waited on the quay.',
      'tags, the field "tags": Corran;ferry',
    ]);
  });

  it('goes through cleaning all the same: scrapers leave furniture in the text', () => {
    const text = [
      'Share on Facebook',
      ...paragraphs,
      'Read also: Ten beaches for the summer',
      'Subscribe to our newsletter',
    ];
    const { body, removed } = clean(JSON.stringify({ title: headline, text: text.join('\n\n') }));
    expect(body).toEqual(paragraphs);
    expect(removed).toHaveLength(3);
  });

  it('says that it was cut, where its writer says so', () => {
    const text = `${paragraphs.join('\n')} The com… [+908 chars]`;
    expect(clean(JSON.stringify({ title: headline, content: text })).truncated).toBe(true);
    expect(
      clean(JSON.stringify({ title: headline, content: paragraphs.join('\n') })).truncated,
    ).toBeUndefined();
  });

  it('has its standfirst between headline and text', () => {
    const standfirst = 'Two hundred people waited on the quay for the first ship since December.';
    const json = JSON.stringify({ title: headline, subtitle: standfirst, text: paragraphs.join('\n') });
    expect(clean(json).body).toEqual([standfirst, ...paragraphs]);
  });
});

describe('JSON that is no article', () => {
  it.each([
    [
      'several',
      JSON.stringify([{ text: 'A ship came in.' }, { text: 'A ship left.' }]),
      /^several-articles: .*2 articles.*copydesk import/,
    ],
    [
      'several lines',
      `${JSON.stringify({ text: 'A' })}\n${JSON.stringify({ text: 'B' })}\n`,
      /^several-articles: .*copydesk import/,
    ],
    ['a broken second line', `${JSON.stringify({ text: 'A' })}\n{"text": \n`, /^several-articles/],
    ['several, printed', '{\n  "text": "A"\n}\n{\n  "text": "B"\n}\n', /^several-articles/],
    [
      'a feed',
      JSON.stringify({ items: [{ content_text: 'A' }, { content_text: 'B' }] }),
      /^several-articles/,
    ],
    ['unknown fields', '{"colour": "red", "size": 4}', /^malformed: .*"colour", "size".*"maintext"/],
    ['no fields', '{}', /^malformed: .*no field/],
    ['a list of numbers', '[1, 2, 3]', /^malformed/],
    ['a list of texts', '["The ship came in.", "The ship left."]', /^malformed/],
    ['a number for its text', '{"title": "A ship", "text": 17}', /^malformed: .*"text".*number/],
    ['no text', '{"title": "A ship", "maintext": null}', /^empty: .*"maintext"/],
    ['an empty text', '{"title": "A ship", "text": " \\n "}', /^empty/],
    ['single quotes', "{'title': 'A ship', 'text': 'It came in.'}", /^malformed: .*double quotes/],
    ['half of it', JSON.stringify({ text: paragraphs.join('\n') }).slice(0, -20), /^malformed/],
    ['trailing garbage', `${JSON.stringify({ text: paragraphs[0] })}\n;`, /^malformed/],
    ['a comma too many', '{"text": "It came in.",}', /^malformed/],
    ['100 levels', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, /^malformed/],
    ['100 levels of lists', `${'['.repeat(100)}${']'.repeat(100)}`, /^malformed/],
  ])('is rejected, with what to do: %s', (_, json, answer) => {
    expect(reasonOf(json)).toMatch(answer);
  });

  it('is answered although it nests a million levels, or a million fields', () => {
    expect(reasonOf(`${'['.repeat(1e6)}${']'.repeat(1e6)}`)).toMatch(/^malformed/);
    expect(reasonOf('{"a":'.repeat(1e6))).toMatch(/^malformed/);
    const fields = Array.from({ length: 2e5 }, (__, index) => `"f${index}": "four words of it"`).join(',');
    expect(reasonOf(`{${fields}}`)).toMatch(/^malformed/);
  });
});

describe('odd JSON', () => {
  const text = paragraphs.join('\n\n');

  it('may have members named as objects have theirs', () => {
    const json = `{"__proto__": {"text": "no"}, "constructor": 1, "toString": "x", "title": ${JSON.stringify(headline)}, "text": ${JSON.stringify(text)}}`;
    expect(clean(json)).toMatchObject({ title: headline, body: paragraphs });
    expect(({} as Record<string, unknown>)['text']).toBeUndefined();
    expect(reasonOf('{"__proto__": {"text": "no"}}')).toMatch(/^malformed/);
  });

  it('has the last of two members with one name, as JSON.parse says', () => {
    expect(clean(`{"text": "Nothing.", "text": ${JSON.stringify(text)}}`).body).toEqual(paragraphs);
  });

  it('loses half a character, and says so', () => {
    const { removed } = clean(
      JSON.stringify({
        title: headline,
        text: `${text}\n\nThe ship is old \ud83d, he said on Friday in the harbour.`,
      }),
    );
    expect(removed).toContainEqual(expect.objectContaining({ kind: 'damage' }));
  });

  it('may have one string of megabytes', () => {
    const started = performance.now();
    expect(
      clean(JSON.stringify({ title: headline, text: `${text}\n\n${'The ship came in. '.repeat(2e5)}` })).form,
    ).toBe('json');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('has numbers and truth values where facts are asked for, and none of them is fatal', () => {
    const json = JSON.stringify({ title: 1984, author: true, date: 20260302, url: 5, language: [], text });
    expect(readJson(json).facts.map(({ field, value }) => `${field}: ${value}`)).toEqual([
      'url: 5',
      'title: 1984',
      'byline: true',
      'published: 20260302',
    ]);
  });
});

describe('a text that begins with a bracket', () => {
  const prose = paragraphs.join('\n');
  it.each([
    `[Update] ${prose}`,
    `[1] ${prose}`,
    `{Corran} ${prose}`,
    `{\n${prose}\n}`,
    `[ ${headline} ]\n${prose}`,
    `["We waited for weeks", he said.]\n${prose}`,
    `{"@context":"https://schema.org","@type":"WebPage"}\n${prose}`,
  ])('stays text: %#', (text) => {
    expect(jsonForm.is(text)).toBe(false);
    expect(readForm(text)).toEqual({ form: 'text', text, facts: [], removed: [] });
  });
});

describe('whatever JSON holds', () => {
  it('is read or rejected, and never throws anything else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6, noUnicodeString: false }), (json) => {
        if (!jsonForm.is(json)) return;
        try {
          readJson(json);
        } catch (error) {
          expect(error).toBeInstanceOf(RejectedCopy);
        }
      }),
    );
  });

  it('is told as struck where it is no text: every word of a string is in what cleaning reads', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, sentence, (text, description, comments) => {
        const copy = readJson(JSON.stringify({ title: headline, text, description, comments }));
        for (const each of [headline, text, description, comments]) expect(copy.text).toContain(each);
      }),
    );
  });
});
