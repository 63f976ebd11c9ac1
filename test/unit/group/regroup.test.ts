import * as fc from 'fast-check';
import type { Assignment, Frame, Frames } from '../../../functions/group/assignment.ts';
import type { Change } from '../../../functions/group/find-seeds.ts';
import { groupAll } from '../../../functions/group/group-all.ts';
import { regroup } from '../../../functions/group/regroup.ts';
import { dayOf, type Signature } from '../../../functions/group/signature.ts';
import { featuresOf, makeSignature, someDay } from '../../made/make-signature.ts';

const minutesOfDay = 24 * 60;

/** Articles of few subjects within ten days, so that much is connected: some are copies, some told from no event. */
const anyArticle = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }),
    minute: fc.integer({ min: 0, max: 10 * 24 }),
    subject: fc.integer({ min: 0, max: 3 }),
    others: fc.uniqueArray(fc.integer({ min: 100, max: 120 }), { maxLength: 12 }),
    text: fc.integer({ min: 0, max: 5 }),
    vagueDice: fc.integer({ min: 0, max: 5 }),
    language: fc.constantFrom('en', 'en', 'en', 'fr'),
  })
  .map(({ id, minute, subject, others, text, vagueDice, language }) =>
    makeSignature({
      articleId: id.toString(16).padStart(32, '0'),
      minute: someDay * minutesOfDay + minute * 60,
      stems: featuresOf(subject * 10, subject * 10 + 1, subject * 10 + 2, ...others),
      names: featuresOf(subject, subject + 1, (others[0] ?? 0) % 7),
      isVague: vagueDice === 0,
      language,
      minHash: new Uint8Array(128).map((_, at) => (at * (text + 3)) % 251),
    }),
  );

type Step = { put: Signature } | { gone: number };
const anyHistory: fc.Arbitrary<Step[][]> = fc.array(
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: anyArticle.map((put) => ({ put })) },
      { weight: 1, arbitrary: fc.nat().map((gone) => ({ gone })) },
    ),
    { minLength: 1, maxLength: 6 },
  ),
  { maxLength: 14 },
);

/** An archive that is kept as the product keeps it: signatures and assignments by day. */
class Archive implements Frames {
  readonly #days = new Map<
    number,
    { signatures: Map<string, Signature>; assignments: Map<string, Assignment> }
  >();
  readonly #articles = new Map<string, Signature>();
  #rev = 0;

  async read(day: number): Promise<Frame> {
    return this.#day(day);
  }

  get signatures(): Signature[] {
    return [...this.#articles.values()];
  }

  get assignments(): Map<string, Assignment> {
    return new Map([...this.#days.values()].flatMap(({ assignments }) => [...assignments]));
  }

  async run(steps: readonly Step[], tellBefore = true): Promise<number> {
    const before = new Map<string, Signature | undefined>();
    for (const step of steps) this.#take(step, before);
    const changes = [...before].flatMap(([id, old]) => changesOf(old, this.#articles.get(id), tellBefore));
    const regrouping = await regroup(changes, this);
    for (const [day, differing] of regrouping) this.#apply(day, differing);
    return [...regrouping.values()].reduce((sum, { size }) => sum + size, 0);
  }

  #take(step: Step, before: Map<string, Signature | undefined>): void {
    const ids = [...this.#articles.keys()];
    const id = 'put' in step ? step.put.articleId : ids[step.gone % Math.max(1, ids.length)];
    if (id === undefined) return;
    const old = this.#articles.get(id);
    if (!before.has(id)) before.set(id, old);
    if (old) this.#change(dayOf(old), (signatures) => signatures.delete(id));
    this.#articles.delete(id);
    if (!('put' in step)) return;
    const put = { ...step.put, rev: ++this.#rev };
    this.#articles.set(id, put);
    this.#change(dayOf(put), (signatures) => signatures.set(id, put));
  }

  #apply(day: number, differing: ReadonlyMap<string, Assignment | undefined>): void {
    const { assignments } = this.#day(day);
    for (const [id, assignment] of differing) {
      if (assignment) assignments.set(id, assignment);
      else assignments.delete(id);
    }
  }

  #day(day: number) {
    return this.#days.get(day) ?? { signatures: new Map(), assignments: new Map() };
  }

  /** What is known of a map is remembered, so a changed day has a new one. */
  #change(day: number, change: (signatures: Map<string, Signature>) => void): void {
    const { signatures, assignments } = this.#day(day);
    const changed = new Map(signatures);
    change(changed);
    this.#days.set(day, { signatures: changed, assignments });
  }
}

function changesOf(
  before: Signature | undefined,
  after: Signature | undefined,
  tellBefore: boolean,
): Change[] {
  const told = tellBefore ? before : undefined;
  if (before && after && dayOf(before) === dayOf(after)) return [{ day: dayOf(after), before: told, after }];
  return [
    ...(before ? [{ day: dayOf(before), before: told }] : []),
    ...(after ? [{ day: dayOf(after), after }] : []),
  ];
}

const inOrder = (assignments: ReadonlyMap<string, Assignment>) =>
  JSON.stringify([...assignments].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('regroup', () => {
  it.each([
    true,
    false,
  ])('comes to what groupAll makes of the same articles, after any history (told what was before: %s)', async (tellBefore) => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const archive = new Archive();
        for (const steps of history) await archive.run(steps, tellBefore);
        expect(inOrder(archive.assignments)).toBe(inOrder(groupAll(archive.signatures)));
      }),
      { numRuns: tellBefore ? 100 : 30 },
    );
  });

  it('decides an article anew when what kept it out of a story of the day before is gone', async () => {
    const archive = new Archive();
    const [day, noon] = [someDay * minutesOfDay, minutesOfDay / 2];
    const article = (id: string, minute: number, ...stems: number[]) => ({
      put: makeSignature({
        articleId: id.padStart(32, '0'),
        minute,
        stems: featuresOf(...stems),
        words: 300,
      }),
    });
    const kept = article('3', day + minutesOfDay + noon, 1, 20, 21, 22);
    await archive.run([article('1', day + noon, 1, 2, 3)]);
    await archive.run([article('2', day + minutesOfDay, 2, 3, 4), kept]);
    expect(archive.assignments.get(kept.put.articleId)?.story).toBe(kept.put.articleId);
    await archive.run([{ gone: 1 }]);
    expect(archive.assignments.get(kept.put.articleId)?.story).toBe('1'.padStart(32, '0'));
  });

  it('changes nothing else when an article without a pair comes', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const archive = new Archive();
        for (const steps of history) await archive.run(steps);
        const put = makeSignature({ articleId: 'ff'.padStart(32, '0'), stems: featuresOf(999) });
        expect(await archive.run([{ put }])).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('groupAll', () => {
  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyArticle, { selector: ({ articleId }) => articleId }), (articles) => {
        expect(inOrder(groupAll([...articles].reverse()))).toBe(inOrder(groupAll(articles)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives every article one story, founded by its earliest within eight days, with copies inside', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyArticle, { selector: ({ articleId }) => articleId }), (articles) => {
        const byId = new Map(articles.map((article) => [article.articleId, article]));
        const all = groupAll(articles);
        expect(all.size).toBe(byId.size);
        for (const [id, { story, founded, copyOf }] of all) {
          const [article, founder, original] = [id, story, copyOf ?? id].map(
            (at) => byId.get(at) as Signature,
          );
          expect(all.get(story)?.story).toBe(story);
          expect(dayOf(founder as Signature)).toBe(founded);
          expect((article as Signature).minute).toBeGreaterThanOrEqual((founder as Signature).minute);
          expect(dayOf(article as Signature) - founded).toBeLessThanOrEqual(7);
          expect([all.get(copyOf ?? id)?.story, original?.language]).toEqual([story, article?.language]);
          expect(all.get(copyOf ?? id)?.copyOf).toBeUndefined();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets no later day change an earlier one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyArticle, { selector: ({ articleId }) => articleId }),
        fc.integer({ min: 0, max: 10 }),
        (articles, days) => {
          const early = articles.filter((article) => dayOf(article) < someDay + days);
          const all = groupAll(articles);
          const kept = new Map(early.map(({ articleId }) => [articleId, all.get(articleId) as Assignment]));
          expect(inOrder(groupAll(early))).toBe(inOrder(kept));
        },
      ),
      { numRuns: 60 },
    );
  });
});
