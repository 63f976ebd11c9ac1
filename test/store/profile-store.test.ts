import type { SourceProfile } from '../../functions/article/source-profile.ts';
import { currentProfileKey, profileKey } from '../../functions/catalog/items/item-keys.ts';
import { cachedProfiles, profileStore } from '../../functions/store/profile-store.ts';
import { at } from '../made/make-row.ts';
import { type ServedTable, serveTable } from '../made/open-table.ts';

const source = 'publisher/le phare';
const profile = (version: string): SourceProfile => ({
  version,
  articles: 40,
  lines: { levieuxphareveille: 30, constructor: 21 },
});

describe('the profiles of sources', () => {
  let served: ServedTable;
  let profiles: ReturnType<typeof profileStore>;
  beforeAll(async () => {
    served = await serveTable();
    profiles = profileStore(served.table);
  });
  afterAll(() => served.close());

  it('are not there before anything was learnt', async () => {
    expect(await profiles.find('folder/')).toBeUndefined();
    expect(await profiles.readCurrent('folder/')).toBeUndefined();
  });

  it('are read as they were put, the one put last', async () => {
    await profiles.put(source, profile('v1'), '2026-01-01T00:00:00.000Z');
    expect(await profiles.find(source)).toEqual(profile('v1'));
    const dated = { ...profile('v2'), months: { '2022-01': 12 } };
    await profiles.put(source, dated, at);
    expect(await profiles.find(source)).toEqual(dated);
    expect(await profiles.readCurrent(source)).toMatchObject({ version: 'v2', learntUpTo: at });
  });

  it('are put once: a version that comes back is pointed to and stays as it was', async () => {
    await profiles.put(source, { ...profile('v1'), articles: 99 }, at);
    expect(await profiles.find(source)).toEqual(profile('v1'));
    expect(await served.get(profileKey(source, 'v2'))).toMatchObject({ articles: 40 });
  });

  it('that are pointed to and gone are an error that says what to do', async () => {
    await served.put({ ...currentProfileKey('folder/x/'), version: 'v9', learntUpTo: at });
    await expect(profiles.find('folder/x/')).rejects.toThrow(/P#folder\/x\/ has no PROFILE#v9.*Delete/);
  });
});

describe('cached profiles', () => {
  function open(answers: (SourceProfile | undefined | Error)[]) {
    let nowMs = 0;
    const asked: string[] = [];
    const find = async (wanted: string) => {
      asked.push(wanted);
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const cached = cachedProfiles({ find }, () => nowMs);
    const findAt = (ms: number, wanted = source) => {
      nowMs = ms;
      return cached.find(wanted);
    };
    return { asked, findAt };
  }

  const fiveMinutesMs = 5 * 60_000;

  it('are asked for again when they are five minutes old', async () => {
    const { asked, findAt } = open([profile('v1'), profile('v2')]);
    expect((await findAt(0))?.version).toBe('v1');
    expect((await findAt(fiveMinutesMs - 1))?.version).toBe('v1');
    expect((await findAt(fiveMinutesMs))?.version).toBe('v2');
    expect(asked).toHaveLength(2);
  });

  it('know for as long that nothing was learnt', async () => {
    const { asked, findAt } = open([undefined, profile('v1')]);
    expect(await findAt(0)).toBeUndefined();
    expect(await findAt(fiveMinutesMs - 1)).toBeUndefined();
    expect((await findAt(fiveMinutesMs))?.version).toBe('v1');
    expect(asked).toHaveLength(2);
  });

  it('are asked for again at once after a failure', async () => {
    const { findAt } = open([new Error('the table is away'), profile('v1')]);
    await expect(findAt(0)).rejects.toThrow('the table is away');
    expect((await findAt(1))?.version).toBe('v1');
  });

  it('are asked for once by articles that are cleaned side by side', async () => {
    const { asked, findAt } = open([profile('v1')]);
    await Promise.all([findAt(0), findAt(0), findAt(0)]);
    expect(asked).toEqual([source]);
  });

  it('forget the source asked for longest ago when there are very many', async () => {
    const { asked, findAt } = open([]);
    for (let i = 0; i <= 500; i++) await findAt(0, `folder/${i}/`);
    await findAt(1, 'folder/500/');
    expect(asked).toHaveLength(501);
    await findAt(1, 'folder/0/');
    expect(asked).toHaveLength(502);
  });
});
