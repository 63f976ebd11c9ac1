import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyLanguage } from '../../../functions/classify/language/identify-language.ts';
import { classifyTopics } from '../../../functions/classify/topics/classify-topics.ts';
import { taxonomy } from '../../../functions/classify/topics/taxonomy.ts';

interface LabelledArticle {
  title: string;
  body: string[];
  language: string;
  /** The top-level topic an editor would name first. */
  topic: string;
}

const folder = join(__dirname, 'topics');

/** A point or two below what was measured when they were set: English 97.6, French 99.4. */
const floors = { en: 0.96, fr: 0.98 };

function readArticles(language: string): LabelledArticle[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelledArticle[]);
}

function isRight({ title, body, language, topic }: LabelledArticle): boolean {
  const [first] = classifyTopics(title, body.join('\n\n'), language);
  return first?.code === topic;
}

describe.each(Object.entries(floors))('articles in %s', (language, floor) => {
  const articles = readArticles(language);

  it('are ten or more for each of the seventeen top-level topics', () => {
    const topLevel = taxonomy.filter(({ parent }) => !parent).map(({ code }) => code);
    const counts = topLevel.map((code) => articles.filter(({ topic }) => topic === code).length);
    expect(topLevel).toHaveLength(17);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
  });

  it('are known by their language', () => {
    const unknown = articles.filter(
      ({ title, body }) => identifyLanguage([title, ...body].join('\n')).code !== language,
    );
    expect(unknown).toEqual([]);
  });

  it('get the topic an editor would name first', () => {
    expect(articles.filter(isRight).length / articles.length).toBeGreaterThanOrEqual(floor);
  });
});
