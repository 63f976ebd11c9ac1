import { fingerprintBody } from '../../../functions/classify/fingerprint/fingerprint-body.ts';
import { estimateContainment, isCopyOf } from '../../../functions/group/containment.ts';
import { signArticle } from '../../../functions/group/sign-article.ts';
import { compareOrder } from '../../../functions/group/signature.ts';

/** The signature of a text of our own. */
function sign(body: string[], language = 'en') {
  return signArticle(
    { articleId: 'a'.repeat(32), rev: 1, minute: 0, isVague: false, source: 'x' },
    { title: '', body },
    {
      language: { code: language, confidence: 1 },
      persons: [],
      organisations: [],
      places: [],
      fingerprint: fingerprintBody(body),
    },
  );
}

function words(from: number, to: number): string[] {
  return [Array.from({ length: to - from }, (_, at) => `word${(from + at) * 7919}`).join(' ')];
}

describe('copies', () => {
  const whole = sign(words(0, 400));

  it('are the same text cut to a third, grown, with another lead', () => {
    expect(estimateContainment(whole, whole)).toBe(1);
    for (const body of [words(100, 230), words(0, 600), words(-60, 400)]) {
      expect(isCopyOf(whole, sign(body))).toBe(true);
      expect(isCopyOf(sign(body), whole)).toBe(true);
    }
  });

  it('are not told by one number that is equal by chance, where one text is many times the other', () => {
    const short = { ...sign(words(9_000, 9_030)), words: 30 };
    const long = {
      ...whole,
      words: 3_000,
      minHash: whole.minHash.map((byte, at) => (at < 2 ? (short.minHash[at] ?? 0) : byte)),
    };
    expect(estimateContainment(short, long)).toBeGreaterThan(0.65);
    expect(isCopyOf(short, long)).toBe(false);
  });

  it('are no texts that share a half, that are in two languages, or of a few words', () => {
    expect(isCopyOf(whole, sign(words(200, 600)))).toBe(false);
    expect(isCopyOf(whole, sign(words(0, 400), 'fr'))).toBe(false);
    expect(estimateContainment(sign(words(0, 10)), sign(words(0, 10)))).toBe(0);
    expect(estimateContainment(sign([]), sign([]))).toBe(0);
  });
});

describe('the order of articles', () => {
  it('is by minute, then by id', () => {
    const at = (minute: number, articleId: string) => ({ minute, articleId });
    const sorted = [at(1, 'b'), at(2, 'a'), at(1, 'a')].sort(compareOrder);
    expect(sorted).toEqual([at(1, 'a'), at(1, 'b'), at(2, 'a')]);
    expect(compareOrder(at(1, 'a'), at(1, 'a'))).toBe(0);
  });
});
