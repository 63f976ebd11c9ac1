import fc from 'fast-check';
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
  it('is 128 numbers of 32 bits', () => {
    expect(Buffer.from(fingerprintBody(body).minHash, 'base64')).toHaveLength(512);
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
