import * as fc from 'fast-check';
import { decodeSignature, encodeSignature } from '../../../functions/group/signature-codec.ts';
import { anySignature, featuresOf, makeSignature } from '../../made/make-signature.ts';

describe('the bytes of a signature', () => {
  it('are read as what was written', () => {
    fc.assert(
      fc.property(anySignature, (signature) => {
        expect(decodeSignature(encodeSignature(signature))).toEqual(signature);
      }),
    );
  });

  it('are at most 500 for a long article', () => {
    const spread = (count: number) =>
      featuresOf(...Array.from({ length: count }, (_, at) => (at + 1) * 300_000));
    const signature = makeSignature({
      articleId: 'f'.repeat(32),
      stems: spread(48),
      names: spread(16),
      numbers: spread(12),
    });
    expect(encodeSignature(signature).length).toBeLessThanOrEqual(500);
  });

  it('are refused where they are of another version, cut or followed by others', () => {
    const bytes = encodeSignature(makeSignature({ articleId: 'a'.repeat(32) }));
    expect(() => decodeSignature(Uint8Array.from([9, ...bytes.slice(1)]))).toThrow('signature of version 9');
    expect(() => decodeSignature(bytes.slice(0, -1))).toThrow(RangeError);
    expect(() => decodeSignature(Uint8Array.from([...bytes, 0]))).toThrow('bytes follow the signature');
  });
});
