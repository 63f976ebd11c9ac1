import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RejectedCopy } from '../../functions/article/rejected-copy.ts';
import { classifyArticle } from '../../functions/classify/classify-article.ts';
import { cleanArticle } from '../../functions/clean/clean-article.ts';

/** What was marked by hand, file by file; see samples/README.md. */
interface Expected {
  title?: string;
  language?: string;
  topics?: string[];
  bodyParagraphs?: number;
  dateline?: { place?: string; publisher?: string };
  published?: string;
  byline?: string;
  rejected?: string;
}

const folder = join(__dirname, '../../samples');
const samples = Object.entries(
  JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>,
);
const articles = samples.filter(([, { rejected }]) => rejected === undefined);

function clean(file: string) {
  return cleanArticle(readFileSync(join(folder, file)), { key: file, modifiedAt: '2026-11-22T00:00:00Z' });
}

const spaces = (text: string) => text.replace(/\s+/g, ' ');

describe('a sample', () => {
  it.each(samples.filter(([, { rejected }]) => rejected !== undefined))('%s is rejected', (file, {
    rejected,
  }) => {
    expect(() => clean(file)).toThrow(expect.objectContaining({ reason: rejected }) as RejectedCopy);
  });

  it.each(articles)('%s gets its title, its paragraphs and its fields', (file, expected) => {
    const { title, body, byline, dateline, published } = clean(file);
    expect(spaces(title)).toBe(spaces(expected.title ?? ''));
    expect(body).toHaveLength(expected.bodyParagraphs ?? 0);
    if (expected.byline) expect(byline).toBe(expected.byline);
    if (expected.dateline?.place) expect(dateline?.place).toBe(expected.dateline.place);
    if (expected.published) expect(published?.value.slice(0, 10)).toBe(expected.published);
    else if (!expected.dateline) expect(published).toBeUndefined();
  });

  it.each(articles)('%s gets its language and its main topics', (file, expected) => {
    const { language, topics } = classifyArticle(clean(file));
    expect(language.code).toBe(expected.language);
    // No lexicon of topics speaks Arabic.
    const wanted = expected.language === 'ar' ? [] : (expected.topics ?? []);
    expect(topics.map(({ code }) => code)).toEqual(expect.arrayContaining(wanted));
  });
});
