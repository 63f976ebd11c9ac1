import { createHash } from 'node:crypto';
import { SeenArticles } from '../../../functions/reconcile/seen-articles.ts';

const idOf = (value: string) => createHash('sha256').update(value).digest('hex').slice(0, 32);

describe('SeenArticles', () => {
  it('knows every article it was shown, and no other, however many they are', () => {
    const seen = new SeenArticles();
    const ids = Array.from({ length: 20_000 }, (_, i) => idOf(`shown ${i}`));
    for (const id of [...ids, ...ids]) seen.add(id);
    expect(ids.every((id) => seen.has(id))).toBe(true);
    expect(ids.some((_, i) => seen.has(idOf(`other ${i}`)))).toBe(false);
  });

  it('takes the id of all zeros for one of many', () => {
    const seen = new SeenArticles();
    expect(seen.has('0'.repeat(32))).toBe(false);
    seen.add('0'.repeat(32));
    expect(seen.has('0'.repeat(32))).toBe(true);
  });
});
