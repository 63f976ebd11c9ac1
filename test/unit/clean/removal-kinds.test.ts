import { type Page, strike } from '../../../functions/clean/lines/page.ts';

describe('the kinds of what is removed', () => {
  it('are a closed list: the types stop one that is misspelt', () => {
    const page: Page = { lines: [], struck: [] };
    // @ts-expect-error: no such kind
    strike(page, 0, 'advret', 'a rule');
    strike(page, 1, 'advert', 'a rule');
    expect(page.struck[1]).toEqual({ kind: 'advert', rule: 'a rule' });
  });
});
