import type { CleanedCopy } from '../../functions/article/article.ts';
import type { SourceProfile } from '../../functions/article/source-profile.ts';
import { cleanArticle } from '../../functions/clean/clean-article.ts';
import { buildProfile } from '../../functions/clean/sources/build-profile.ts';
import { linesOfCopy } from '../../functions/clean/sources/lines-of-copy.ts';
import { madePublishers } from './made-publishers.ts';
import { type MadeArticle, makeCorpus } from './make-corpus.ts';

const articlesAPublisher = 200;
const context = { key: 'made.txt', modifiedAt: '2026-03-04T05:06:07.000Z' };

function cleanAll(corpus: readonly MadeArticle[], profile?: SourceProfile): CleanedCopy[] {
  return corpus.map(({ file }) => cleanArticle(file, { ...context, ...(profile && { profile }) }));
}

/** The share of the publisher's own lines that are gone from title and body. */
function shareRemoved(corpus: readonly MadeArticle[], copies: readonly CleanedCopy[]): number {
  let printed = 0;
  let gone = 0;
  for (const [i, { furniture }] of corpus.entries()) {
    const { title, body } = copies[i] as CleanedCopy;
    const kept = [title, ...body].join('\n');
    printed += furniture.length;
    gone += furniture.filter((line) => !kept.includes(line)).length;
  }
  return gone / printed;
}

/** The lines of the articles that are gone. */
function findLost(corpus: readonly MadeArticle[], copies: readonly CleanedCopy[]): string[] {
  return corpus.flatMap(({ body }, i) => body.filter((line) => !copies[i]?.body.includes(line)));
}

describe.each(madePublishers)('two hundred articles of $name', (publisher) => {
  const corpus = makeCorpus(publisher, articlesAPublisher, publisher.name.length);
  const before = cleanAll(corpus);
  // As the learn function does: from what was stored of each article, not from its file.
  const profile = buildProfile(before.map(linesOfCopy)) as SourceProfile;
  const after = cleanAll(corpus, profile);

  it('are surrounded by lines that no marker list knows', () => {
    expect(shareRemoved(corpus, before)).toBeLessThan(0.6);
  });

  it('lose at least 95 % of them once they were learnt', () => {
    expect(shareRemoved(corpus, after)).toBeGreaterThanOrEqual(0.95);
  });

  it('lose no line of their own', () => {
    expect(findLost(corpus, after)).toEqual([]);
  });

  it('teach the same from their files as from what was stored of them', () => {
    const files = corpus.map(({ file }) => new TextDecoder().decode(file));
    expect(buildProfile(files)?.version).toBe(profile.version);
  });
});
