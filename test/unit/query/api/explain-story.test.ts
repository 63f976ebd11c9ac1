import type { CleanedCopy, Labels } from '../../../../functions/article/article.ts';
import { listedMinuteOf } from '../../../../functions/article/minutes.ts';
import { encodeLabels, encodeText } from '../../../../functions/catalog/items/text-codec.ts';
import type { Member } from '../../../../functions/catalog/stories/place.ts';
import { classifyArticle } from '../../../../functions/classify/classify-article.ts';
import { makeCopy, makeRow, publishedAt } from '../../../made/make-row.ts';
import { ask, makePorts } from './query-ports.ts';

/** A report: its text, its labels and its row. */
function report(id: string, published: string, title: string, body: string[]) {
  const articleId = id.padEnd(32, '0');
  const copy = makeCopy({ title, body, published: publishedAt(published) });
  const labels = classifyArticle(copy);
  const row = makeRow({ articleId });
  const served = { ...row.served, title, published: publishedAt(published), language: labels.language };
  return { articleId, copy, labels, row: { ...row, served } as typeof row };
}

const ferry = [
  'Le bac Sainte-Hermine s’est échoué mercredi matin sur un banc de sable à l’entrée du port de Kermadec, avec 214 passagers à bord.',
  'Le commandant Yann Le Bihan a déclaré que le gouvernail ne répondait plus. La compagnie a suspendu les traversées vers Houat.',
];
const own = report('a', '2026-01-14T10:12Z', 'Un bac s’échoue à Kermadec', ferry);
const copied = report('b', '2026-01-14T11:40Z', '214 passagers évacués', ferry);
const later = report('c', '2026-01-15T08:30Z', 'Le bac de Kermadec remis à flot', [
  'Le bac Sainte-Hermine a été remis à flot dans la nuit et ramené au port de Kermadec, a indiqué la préfecture maritime.',
  'Les enquêteurs s’intéressent au gouvernail, dont le commandant Yann Le Bihan avait signalé une panne avant la marée.',
]);
const english = report('d', '2026-01-14T12:05Z', 'Ferry aground off Kermadec with 214 aboard', [
  'A French ferry ran aground on a sandbank at the mouth of Kermadec harbour on Wednesday with 214 passengers aboard.',
  'Captain Yann Le Bihan said the rudder had stopped answering. Sailings to Houat were suspended until Friday, officials said.',
]);
const unlike = report('e', '2026-01-14T12:30Z', 'La neige ferme trois cols', [
  'Trois cols des Pyrénées restent fermés après quarante centimètres de neige, annonce le département de la Haute-Garonne.',
]);
const old = report('f', '2026-01-10T08:00Z', 'Un bac s’échoue à Kermadec', ferry);
const reports = [old, own, copied, english, unlike, later];
const memberOf = ({ articleId, labels, row }: (typeof reports)[number]): Member => ({
  articleId,
  minute: listedMinuteOf(Date.parse(row.served?.published?.value ?? '')),
  language: labels.language.code,
  source: 1,
});

function portsOf(members: Member[], changes: Parameters<typeof makePorts>[1] = {}) {
  const byId = new Map(reports.map((each) => [each.articleId, each]));
  const read: string[] = [];
  const ports = makePorts(
    reports.map(({ row }) => row),
    {
      findCopy: async (id) => byId.get(id)?.copy as CleanedCopy,
      findLabels: async (id) => byId.get(id)?.labels as Labels,
      readEncoded: async (names) =>
        new Map(
          names.flatMap(({ articleId, text }) => {
            read.push(articleId);
            const found = byId.get(articleId);
            if (!found) return [];
            return [
              [articleId, text.startsWith('LABELS') ? encodeLabels(found.labels) : encodeText(found.copy)],
            ];
          }),
        ),
      stories: {
        readPlaces: async ([id]) => {
          const member = members.find(({ articleId }) => articleId === id);
          const place = { rev: 1, story: own.articleId, founded: 1 };
          return new Map(member && id ? [[id, { commit: 1, place: { ...member, ...place } }]] : []);
        },
        readStories: async () => new Map([[own.articleId, { members }]]),
      },
      ...changes,
    },
  );
  return { ports, read };
}
const explain = async (id: string, { ports } = portsOf(reports.map(memberOf))) =>
  (await ask(`/articles/${id}/explain`, ports)).body;

describe('why an article is in its story', () => {
  it('is told by the three that it resembles most, and what counts between them', async () => {
    const { story } = await explain(own.articleId);
    expect(story).toMatchObject({
      id: own.articleId,
      threshold: 0.2,
      compared: 4,
      because: [{ id: copied.articleId, isCopy: true }, {}, {}],
    });
    const [, ...others] = story.because;
    const sameLanguage = others.find(({ id }: { id: string }) => id === later.articleId);
    expect(sameLanguage.shared.words).toEqual(expect.arrayContaining(['Kermadec', 'gouvernail', 'bac']));
    expect(sameLanguage.shared.numbers).toEqual([]);
    const across = others.find(({ id }: { id: string }) => id === english.articleId);
    expect(across.shared).toMatchObject({ words: [], numbers: ['214'] });
    expect(across.shared.names).toEqual(expect.arrayContaining(['Yann Le Bihan', 'Houat']));
    for (const { score } of story.because) expect(score).toBeGreaterThan(0.2);
  });

  it('is the same from the other side, in its words', async () => {
    const { story } = await explain(english.articleId);
    const back = story.because.find(({ id }: { id: string }) => id === own.articleId);
    const { story: there } = await explain(own.articleId);
    expect(back.score).toBe(there.because.find(({ id }: { id: string }) => id === english.articleId).score);
  });

  it('reads no more than two dozen others, however large the story, its own copies first', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      ...memberOf(own),
      articleId: String(at).padStart(4, '0').padStart(32, 'e'),
    }));
    const copy = { ...memberOf(copied), minute: memberOf(own).minute + 4_000, copyOf: own.articleId };
    const { ports, read } = portsOf([...many, memberOf(own), copy]);
    const rows = [...reports.map(({ row }) => row), ...many.map(({ articleId }) => makeRow({ articleId }))];
    const readRows = async (ids: readonly string[]) =>
      new Map(rows.filter(({ articleId }) => ids.includes(articleId)).map((row) => [row.articleId, row]));
    const { story } = await explain(own.articleId, { ports: { ...ports, readRows }, read });
    expect(new Set(read).size).toBe(24);
    expect(story.because).toMatchObject([{ id: copied.articleId }]);
  });

  it('is not said of an article that is in none, nor where articles are not grouped', async () => {
    const inNone = portsOf([]);
    expect(await explain(own.articleId, inNone)).not.toHaveProperty('story');
    const { stories: _, ...ports } = inNone.ports;
    expect(await explain(own.articleId, { ports, read: [] })).not.toHaveProperty('story');
    expect(inNone.read).toEqual([]);
  });
});
