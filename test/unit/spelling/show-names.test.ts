import type { Labels } from '../../../functions/article/article.ts';
import type { ServedFields } from '../../../functions/article/row.ts';
import type { ShownNames } from '../../../functions/article/shown-names.ts';
import { showingNames } from '../../../functions/spelling/show-names.ts';
import { articleId, makeRow } from '../../made/make-row.ts';

const mention = { start: 4, end: 12, text: 'Ryabkov' };
const person = { name: 'Sergei Ryabkov', key: 'sergei ryabkov', salience: 1, mentions: [mention] };
const other = { name: 'Ann Rivers', key: 'ann rivers', salience: 0.5, mentions: [] };
const labels = { persons: [person, other], organisations: [], places: [] } as unknown as Labels;
const row = makeRow({ served: { ...(makeRow().served as ServedFields), persons: [person, other] } });
const deleted = makeRow({ served: undefined });

const learnt: ShownNames = {
  persons: new Map([['sergei ryabkov', 'Sergueï Riabkov']]),
  organisations: new Map(),
  places: new Map(),
};

const readerWith = (names: ShownNames | undefined) =>
  showingNames(
    {
      readRow: async () => row,
      readRows: async () =>
        new Map([
          [articleId, row],
          ['gone', deleted],
        ]),
      findLabels: async () => labels,
    },
    async () => names,
  );

describe('the names that readers are shown', () => {
  it('have the learnt spelling in rows and labels; keys and mentions stay as they are', async () => {
    const reader = readerWith(learnt);
    const shown = [{ ...person, name: 'Sergueï Riabkov' }, other];
    expect((await reader.readRow(articleId))?.served?.persons).toEqual(shown);
    expect((await reader.readRows([articleId])).get(articleId)?.served?.persons).toEqual(shown);
    expect((await reader.findLabels(articleId, 'LABELS'))?.persons).toEqual(shown);
  });

  it('are as the article writes them where nothing was learnt, and no row is lost', async () => {
    const reader = readerWith(undefined);
    expect((await reader.readRow(articleId))?.served?.persons).toEqual([person, other]);
    expect((await readerWith(learnt).readRows([articleId])).get('gone')).toEqual(deleted);
  });
});
