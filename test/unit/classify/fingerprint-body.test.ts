import fc from 'fast-check';
import { fingerprintBytes } from '../../../functions/article/fingerprint-bytes.ts';
import { compareBodies, readBody } from '../../../functions/classify/fingerprint/compare-bodies.ts';
import {
  compareFingerprints,
  fingerprintBody,
} from '../../../functions/classify/fingerprint/fingerprint-body.ts';

const body = [
  'The town council voted on the budget last night after a long debate about schools and roads.',
  'Three members wanted to build a swimming pool, and two wanted to close the old library.',
  'The mayor said the decision would be final, whatever the newspapers wrote about it in the morning.',
];

describe('fingerprintBody', () => {
  it('is a byte of each of 128 numbers, and reads whole numbers as the same', () => {
    const fingerprint = fingerprintBody(body);
    const bytes = fingerprintBytes(fingerprint);
    expect(bytes).toHaveLength(128);
    const whole = Buffer.concat([...bytes].map((byte) => Buffer.from([7, 0, 255, byte])));
    expect(fingerprintBytes({ minHash: whole.toString('base64') })).toEqual(bytes);
  });

  it('gives the same exact hash whatever the case, the punctuation and the paragraphs', () => {
    const rewritten = [body.join(' ').toUpperCase().replaceAll(',', ' –')];
    expect(fingerprintBody(rewritten).exact).toBe(fingerprintBody(body).exact);
  });

  it('gives another exact hash when a word changes', () => {
    const changed = body.map((paragraph) => paragraph.replace('budget', 'festival'));
    expect(fingerprintBody(changed).exact).not.toBe(fingerprintBody(body).exact);
  });

  it('finds a copy with a sentence cut off much alike, and another text not at all', () => {
    const whole = fingerprintBody(body);
    expect(compareFingerprints(whole, fingerprintBody(body.slice(0, 2)))).toBeGreaterThan(0.4);
    expect(
      compareFingerprints(whole, fingerprintBody(['Rain is expected along the coast until Thursday.'])),
    ).toBeLessThan(0.05);
  });

  it('finds every text exactly like itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (paragraphs) => {
        const fingerprint = fingerprintBody(paragraphs);
        expect(fingerprintBody(paragraphs)).toEqual(fingerprint);
        expect(compareFingerprints(fingerprint, fingerprint)).toBe(1);
      }),
    );
  });

  it('reads a word of five million letters without running out of stack', () => {
    expect(fingerprintBody(['Ō'.repeat(5_000_000)]).exact).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('two texts compared by all their triples', () => {
  const report = [
    ...body,
    'Nach der Abstimmung gingen die Zuschauer schweigend nach Hause, nur ein Mann blieb auf der Treppe sitzen.',
    'La bibliothèque restera ouverte le samedi, a promis la mairie, et son toit sera réparé avant l’automne.',
  ];
  const compare = (other: readonly string[]) => compareBodies(readBody(report), readBody(other));

  it.each([
    ['same', report.map((paragraph) => paragraph.toUpperCase().replaceAll(',', ' –'))],
    ['cut', report.slice(0, 3)],
    ['grown', [...report, ...report.map((paragraph) => `Außerdem ${[...paragraph].reverse().join('')}`)]],
    ['edited', report.map((paragraph) => paragraph.replace('Three members', 'Two members'))],
  ])('is told to be %s', (kind, other) => {
    expect(compare(other).kind).toBe(kind);
  });

  it('says of each how much of it is in the other', () => {
    const cut = compare(report.slice(0, 3));
    expect(cut).toMatchObject({ ofSecond: 1 });
    expect(cut.ofFirst).toBeGreaterThan(0.45);
    expect(cut.ofFirst).toBeLessThan(0.65);
  });

  it('says the same from the other side', () => {
    const words = fc.array(fc.constantFrom(...report.join(' ').split(' ')), { maxLength: 60 });
    const opposite = { same: 'same', cut: 'grown', grown: 'cut', edited: 'edited' };
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [there, back] = [
          compareBodies(readBody(a), readBody(b)),
          compareBodies(readBody(b), readBody(a)),
        ];
        expect(back).toEqual({
          kind: opposite[there.kind],
          ofFirst: there.ofSecond,
          ofSecond: there.ofFirst,
        });
      }),
    );
  });
});
