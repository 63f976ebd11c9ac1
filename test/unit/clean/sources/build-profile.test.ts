import { cleanArticle } from '../../../../functions/clean/clean-article.ts';
import { buildProfile } from '../../../../functions/clean/sources/build-profile.ts';
import { fewestArticles } from '../../../../functions/clean/sources/fewest-articles.ts';

const context = { key: 'inbox/a.txt', modifiedAt: '2022-03-01T00:00:00Z' };

/** A small linear congruential generator (Numerical Recipes), so that the corpus is the same every time. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const nouns = 'pont marché lycée verger tramway château gymnase théâtre barrage moulin sentier hangar'.split(
  ' ',
);
const verbs = 'rouvre ferme déménage grandit inquiète divise rassemble étonne prospère vieillit'.split(' ');
const places = 'Valmeyrac Tressange Orcival Brunoy Sarlande Quintenas Lomagne Vézaponin'.split(' ');

/** Furniture of publishers, in words that no marker list knows: four headings and six variants of a teaser. */
function createFurniture(publisher: number): { fixed: string[]; rotating: string[] } {
  const word = (index: number) =>
    `${nouns[(publisher * 5 + index) % nouns.length]} ${places[(publisher * 3 + index) % places.length]}`;
  return {
    fixed: [
      `Édition du soir ${word(0)}`,
      `Le carnet rose de ${word(1)}`,
      `Votre quartier vous parle, ${word(2)}`,
      `Imprimé avec soin à ${word(3)} depuis toujours.`,
    ],
    rotating: Array.from(
      { length: 6 },
      (_, index) => `La boutique de ${word(index + 4)} solde ses cartes postales anciennes cette semaine.`,
    ),
  };
}

interface MadeArticle {
  text: string;
  body: string[];
  furniture: string[];
}

function createCorpus(publisher: number, articles: number): MadeArticle[] {
  const dice = createDice(publisher + 1);
  const pick = (words: string[]) => words[dice(words.length)] as string;
  const { fixed, rotating } = createFurniture(publisher);
  return Array.from({ length: articles }, () => {
    const sentence = () =>
      `À ${pick(places)}, le ${pick(nouns)} ${pick(verbs)} ${dice(900)} habitants tandis que le ${pick(nouns)} voisin ${pick(verbs)} depuis ${1900 + dice(120)}.`;
    const body = Array.from({ length: 5 }, () => `${sentence()} ${sentence()} ${sentence()}`);
    const furniture = [...fixed, pick(rotating)];
    const lines = [
      furniture[0],
      `${pick(places)} : le ${pick(nouns)} ${pick(verbs)} encore ${dice(1000)} fois`,
      furniture[1],
      body[0],
      body[1],
      furniture[4],
      body[2],
      furniture[2],
      body[3],
      body[4],
      furniture[3],
    ];
    return { text: lines.join('\n\n'), body, furniture };
  });
}

describe('buildProfile', () => {
  it('learns nothing from too few articles', () => {
    expect(buildProfile(createCorpus(0, fewestArticles - 1).map(({ text }) => text))).toBeUndefined();
  });

  it('removes 95 % of the furniture of five publishers and no line of their articles', () => {
    let seen = 0;
    let gone = 0;
    for (let publisher = 0; publisher < 5; publisher += 1) {
      const corpus = createCorpus(publisher, 200);
      const profile = buildProfile(corpus.map(({ text }) => text));
      for (const { text, body, furniture } of corpus) {
        const article = cleanArticle(new TextEncoder().encode(text), {
          ...context,
          ...(profile && { profile }),
        });
        seen += furniture.length;
        gone += furniture.filter((line) => !article.body.includes(line)).length;
        expect(article.body).toEqual(expect.arrayContaining(body));
      }
    }
    expect(gone / seen).toBeGreaterThanOrEqual(0.95);
  });

  it('is needed: without it most of that furniture stays', () => {
    const [article] = createCorpus(0, 1);
    const { body } = cleanArticle(new TextEncoder().encode(article?.text), context);
    expect(article?.furniture.filter((line) => body.includes(line)).length).toBeGreaterThan(1);
  });

  it('explains a removal by how often the line recurs', () => {
    const corpus = createCorpus(1, 40);
    const profile = buildProfile(corpus.map(({ text }) => text));
    const { removed } = cleanArticle(new TextEncoder().encode(corpus[0]?.text), {
      ...context,
      ...(profile && { profile }),
    });
    expect(removed).toContainEqual(
      expect.objectContaining({ kind: 'recurring', rule: 'in 40 of 40 articles of the source' }),
    );
  });

  it('has the same version for the same lines, in whatever order the articles come', () => {
    const texts = createCorpus(2, 30).map(({ text }) => text);
    expect(buildProfile([...texts].reverse())).toEqual(buildProfile(texts));
  });

  it('looks at the beginning and the end of an article that is longer than any page', () => {
    const line = (article: number, i: number) =>
      `Ligne ${'abcdefghij'[i % 10]} ${article}x${i}`.repeat(1 + (i % 3));
    const tall = (article: number) => {
      const middle = Array.from({ length: 3_000 }, (_, i) => line(article, i));
      middle.splice(1_500, 0, 'Au milieu de la page.');
      return ['Le titre du site.', ...middle, 'Tous droits gardés.'].join('\n\n');
    };
    const broad = () => `Le titre du site.\n\n${'mot '.repeat(80_000)}\n\nTous droits gardés.`;
    for (const make of [tall, broad]) {
      const profile = buildProfile(Array.from({ length: fewestArticles }, (_, i) => make(i)));
      const learnt = Object.keys(profile?.lines ?? {}).join('|');
      expect(learnt).toContain('titre');
      expect(learnt).toContain('droits');
      expect(learnt).not.toContain('milieu');
    }
  });
});
