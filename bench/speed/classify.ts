/**
 * Times classification on the articles of the quality set, and the loading of its tables in a fresh process:
 *
 *   node --import ./bin/typescript.js bench/speed/classify.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface SampleArticle {
  title: string;
  body: string[];
}

const folder = new URL('../../test/quality/classify/topics/', import.meta.url).pathname;
/** Short articles are joined to the length of a usual one. */
const articlesJoined = 4;
const passes = 5;

function readSamples(): SampleArticle[] {
  const all = readdirSync(folder).flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SampleArticle[],
  );
  return Array.from({ length: Math.floor(all.length / articlesJoined) }, (_, at) => {
    const parts = all.slice(at * articlesJoined, (at + 1) * articlesJoined);
    return { title: parts[0]?.title ?? '', body: parts.flatMap(({ body }) => body) };
  });
}

const samples = readSamples();
const started = performance.now();
const { classifyArticle } = await import('../../functions/classify/classify-article.ts');
classifyArticle(samples[0] ?? { title: '', body: [] });
const cold = performance.now() - started;
for (const sample of samples) classifyArticle(sample);
const before = process.cpuUsage();
for (let pass = 0; pass < passes; pass++) for (const sample of samples) classifyArticle(sample);
const spent = process.cpuUsage(before);
const seconds = (spent.user + spent.system) / 1e6;
const letters = samples.reduce((sum, { body }) => sum + body.join('').length, 0) / samples.length;
process.stdout.write(
  `${Math.round((samples.length * passes) / seconds)} articles of ${Math.round(letters)} letters a second of one core; ` +
    `first article after ${Math.round(cold)} ms, with all tables\n`,
);
