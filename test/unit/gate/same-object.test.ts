import type { SourceObject } from '../../../functions/article/article.ts';
import type { StoredObject } from '../../../functions/article/ports.ts';
import type { ArticleRow } from '../../../functions/article/row.ts';
import { decodeText } from '../../../functions/catalog/items/text-codec.ts';
import { cleanVersion } from '../../../functions/clean/clean-article.ts';
import { describeChange } from '../../../functions/gate/copy-change.ts';
import { at, makeRow } from '../../made/make-row.ts';

const event = { bucket: 'inbox', key: 'port.txt' };
const body = new TextEncoder().encode(
  'Le port rouvre ses quais\n\nLes bateaux sont revenus au port lundi matin.\n',
);
const source: SourceObject = {
  ...event,
  versionId: 'v2',
  etag: '"a"',
  sizeBytes: body.length,
  modifiedAt: at,
};
const changeOf = (seen: ArticleRow, object: StoredObject) =>
  describeChange(event, seen, object, '2026-03-05T00:00:00.000Z', { find: async () => undefined });

describe('a file with the same bytes', () => {
  it('is another one when its metadata are others', async () => {
    const metadata = { url: 'https://www.port.example/a' };
    const change = await changeOf(makeRow({ cleanVersion }), { source, body, metadata });
    expect(change?.row).toMatchObject({ rev: 2, stage: 'cleaned' });
    expect(decodeText(change?.text?.copy as Uint8Array)).toMatchObject({
      url: 'https://www.port.example/a',
      publisher: 'port.example',
    });
  });

  it('is another one in a bucket without versions, if its mark or its time is another', async () => {
    const unversioned = { ...source, versionId: 'null' };
    const seen = makeRow({ cleanVersion, source: unversioned });
    expect(await changeOf(seen, { source: unversioned, body })).toBeUndefined();
    for (const changed of [{ etag: '"b"' }, { modifiedAt: '2026-03-05T00:00:00.000Z' }])
      expect((await changeOf(seen, { source: { ...unversioned, ...changed }, body }))?.row).toMatchObject({
        rev: 2,
      });
  });
});
