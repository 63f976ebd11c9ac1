import { groupAll } from '../../../functions/group/group-all.ts';
import { hashOf, weightOf } from '../../../functions/group/signature.ts';
import { weighPart } from '../../../functions/group/weigh-part.ts';
import { featuresOf, makeSignature } from '../../made/make-signature.ts';

/** Articles of one championship: each names it, and the match that it is of. */
function championship(matches: number, articlesOfMatch: number) {
  return Array.from({ length: matches * articlesOfMatch }, (_, at) => {
    const match = 100 + 10 * (at % matches);
    return makeSignature({
      articleId: at.toString(16).padStart(32, '0'),
      stems: featuresOf(1, 2, 3, match, match + 1, match + 2, 5_000 + at, 6_000 + at),
    });
  });
}

describe('the weights in a part', () => {
  it('fall for what many articles have in common, and stay for the rest', () => {
    const articles = championship(10, 6);
    const [first] = articles;
    const weighed = [...(weighPart(articles).get(first?.articleId ?? '')?.stems ?? [])];
    const weightIn = (hash: number) => weightOf(weighed.find((feature) => hashOf(feature) === hash) ?? 0);
    expect(weightIn(1)).toBeLessThan(40);
    expect(weightIn(100)).toBeGreaterThan(60);
    expect(weightIn(5_000)).toBe(100);
  });

  it('do not depend on the order of the articles', () => {
    const articles = championship(3, 3);
    const [one, other] = [articles, [...articles].reverse()].map((list) => [...weighPart(list)].sort());
    expect(one).toEqual(other);
  });

  it('tell the matches of a championship apart, whose reports resemble one another', () => {
    const assignments = groupAll(championship(10, 6));
    expect(new Set([...assignments.values()].map(({ story }) => story)).size).toBe(10);
  });
});
