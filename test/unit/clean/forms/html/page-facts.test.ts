import { readPageFacts } from '../../../../../functions/clean/forms/html/page-facts.ts';
import { parseHtml } from '../../../../../functions/clean/forms/html/parse-html.ts';

const read = (html: string) =>
  readPageFacts(parseHtml(html)).facts.map(
    ({ field, value, source, name }) => `${field} ${source} ${name}: ${value}`,
  );
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('what a page states', () => {
  it('is read from Open Graph, from meta elements, links and the language', () => {
    const html = `<html lang="pt-BR"><head><title>A ponte | Folha</title>
      <meta property="og:title" content=" A ponte reabre "><meta property="OG:SITE_NAME" content="Folha do Vale">
      <meta property="article:published_time" content="2026-03-02T10:00:00-03:00"><meta property="article:section" content="Cidade">
      <meta name="author" content="Ana Prado"><meta name="DC.date.issued" content="2026-03-02"><meta name="viewport" content="width=1">
      <link rel="alternate canonical" href="/ponte?utm_source=a"><link rel="stylesheet" href="/a.css">`;
    expect(read(html)).toEqual([
      'language html html lang: pt-BR',
      'title html title: A ponte | Folha',
      'title open-graph og:title: A ponte reabre',
      'publisher open-graph OG:SITE_NAME: Folha do Vale',
      'published open-graph article:published_time: 2026-03-02T10:00:00-03:00',
      'section open-graph article:section: Cidade',
      'byline html author: Ana Prado',
      'published html DC.date.issued: 2026-03-02',
      'url html link canonical: /ponte?utm_source=a',
    ]);
  });

  it.each([
    ['alone', '{"@type":"NewsArticle","headline":"A ponte","datePublished":"2026-03-02"}'],
    [
      'in a list',
      '[{"@type":"WebSite","name":"Folha"},{"@type":["Thing","ReportageNewsArticle"],"headline":"A ponte","datePublished":"2026-03-02"}]',
    ],
    [
      'in a graph',
      '{"@graph":[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","headline":"A ponte","datePublished":"2026-03-02"}]}',
    ],
    [
      'in a page',
      '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A ponte","datePublished":"2026-03-02"}}',
    ],
    ['in a comment', '<!-- {"@type":"NewsArticle","headline":"A ponte","datePublished":"2026-03-02"} -->'],
    [
      'with a line break in a string',
      '{"@type":"NewsArticle","headline":"A\n ponte","datePublished":"2026-03-02"};',
    ],
  ])('is read from JSON-LD: %s', (_, json) => {
    const facts = read(script(json)).map((fact) => fact.replace(/\s+/g, ' '));
    expect(facts).toEqual(['title json-ld headline: A ponte', 'published json-ld datePublished: 2026-03-02']);
  });

  it.each([
    ['broken', '{"@type":"NewsArticle","headline":'],
    ['of something else', '{"@type":"Recipe","name":"Soup"}'],
    ['of names that objects have', '{"__proto__":{"@type":"NewsArticle"},"constructor":1}'],
    ['empty', ''],
    ['nothing', 'null'],
  ])('is nothing where JSON-LD is %s', (_, json) => {
    expect(read(script(json))).toEqual([]);
  });

  it('is the date of a time element that says so, or of the first where there are few', () => {
    const marked =
      '<time datetime="2026-02-01">a</time><time itemprop="datePublished" datetime="2026-03-02">b</time>';
    expect(read(marked)).toEqual(['published html time datePublished: 2026-03-02']);
    expect(
      read('<time datetime="2026-03-02T10:00Z">a</time><time datetime="2026-03-02T12:00Z">b</time>'),
    ).toEqual(['published html time: 2026-03-02T10:00Z']);
    const listed = [1, 2, 3].map((day) => `<time datetime="2026-03-0${day}">a</time>`).join('');
    expect(read(listed)).toEqual([]);
  });

  it('never comes from names that every object has', () => {
    expect(
      read(
        '<meta name="__proto__" content="a"><meta name="constructor" content="b"><meta property="toString" content="c">',
      ),
    ).toEqual([]);
  });
});
