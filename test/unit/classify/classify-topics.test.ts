import { classifyTopics } from '../../../functions/classify/topics/classify-topics.ts';
import { compileLexicon } from '../../../functions/classify/topics/compile-lexicon.ts';
import { matchTerms } from '../../../functions/classify/topics/match-terms.ts';
import { rateTopLevel } from '../../../functions/classify/topics/rate-topics.ts';
import { scoreTopics } from '../../../functions/classify/topics/score-topics.ts';
import { findTopic, taxonomy, topicLanguages } from '../../../functions/classify/topics/taxonomy.ts';
import { tokeniseCopy } from '../../../functions/classify/topics/tokenise-copy.ts';
import { topicLexiconOf } from '../../../functions/classify/topics/topic-lexicon.ts';

const title = 'Un but à la dernière minute envoie le club en finale de la coupe';
const body =
  "L'attaquant a marqué sur penalty, et le gardien a sauvé le match. L'entraîneur félicite ses joueurs.";

describe('the taxonomy', () => {
  it('has all seventeen top-level topics and at least 120 narrower ones', () => {
    expect(taxonomy.filter(({ parent }) => !parent)).toHaveLength(17);
    expect(taxonomy.filter(({ parent }) => parent).length).toBeGreaterThanOrEqual(120);
  });

  it('gives every topic a code of eight digits, once, and a name in every language', () => {
    expect(new Set(taxonomy.map(({ code }) => code)).size).toBe(taxonomy.length);
    for (const { code, names } of taxonomy) {
      expect(code).toMatch(/^\d{8}$/);
      expect(topicLanguages.map((language) => names[language]).filter((name) => !name)).toEqual([]);
    }
  });
});

describe('the lexicon', () => {
  it.each(
    topicLanguages,
  )('has over five thousand terms in %s, each of which its own words find', (language) => {
    const { size, shelves } = topicLexiconOf(language);
    expect(size).toBeGreaterThan(5000);
    const patterns = [...shelves.values()].flat().map(({ written }) => written.replace(/^\?/, ''));
    const lost = patterns.filter(
      (pattern) =>
        matchTerms(topicLexiconOf(language), tokeniseCopy(pattern.replaceAll('*', ''))).length === 0,
    );
    expect(lost).toEqual([]);
  });

  it('knows a word without the accent of its capital, wherever it is listed first', () => {
    const lexicon = compileLexicon(['# sport\n3 État, Eté', '# economy\n4 État-major, éco*, eu*, Été']);
    const find = (text: string) => matchTerms(lexicon, tokeniseCopy(text)).map(({ term }) => term.pattern);
    expect(find('Etat')).toEqual(['État']);
    expect(find('Un État-major. Etat-major')).toEqual(['État-major', 'État-major']);
    expect(find('Ecologie en Europe, Eté, Été')).toEqual(['éco*', 'eu*', 'Eté', 'Été']);
  });

  it('says which line it cannot read', () => {
    expect(() => compileLexicon(['# sport\nmatch'])).toThrow('"match"');
    expect(() => compileLexicon(['# sports\n3 match'])).toThrow('"sports"');
  });
});

describe('matchTerms', () => {
  const lexicon = compileLexicon([
    '# sport\n3 world cup, cup, play*, *ball, CAN',
    '# economy\n3 Apple, player market',
  ]);
  const find = (text: string) => matchTerms(lexicon, tokeniseCopy(text)).map(({ term }) => term.pattern);

  it('takes the longest term, and of two the more specific', () => {
    expect(find('The World Cup cup')).toEqual(['world cup', 'cup']);
    expect(find('A player market for players')).toEqual(['player market', 'play*']);
  });

  it('knows a word by its beginning or its end', () => {
    expect(find('Playing handball')).toEqual(['play*', '*ball']);
  });

  it('tells a name from a word by its capital, and an abbreviation by all of them', () => {
    expect(find('Apple sells an apple')).toEqual(['Apple']);
    expect(find('They can win the CAN')).toEqual(['CAN']);
  });

  it('takes a name without a capital where the text has none at all', () => {
    expect(find('apple sells phones')).toEqual(['Apple']);
  });
});

describe('words of several senses', () => {
  const lexicon = compileLexicon([
    '# sport\n4 striker, ?goal',
    '# economy\n4 ?bank, ?interest, ?shares, lender\n0 river bank, take an interest',
  ]);
  const economy = '04000000';
  const long =
    'Every other word of this text says nothing at all about anything that has a topic of its own. ';
  const score = (text: string) => scoreTopics(lexicon, '', `${text} ${long}`).topics.get(economy);

  it('count in full beside a word of one sense, and for little without', () => {
    const [alone, vouched] = [score('The bank'), score('The bank is a lender')];
    expect(alone?.breadth).toBe(0);
    expect(vouched?.breadth).toBe(2);
    expect(vouched?.evidence.get('bank')).toBeGreaterThan(alone?.evidence.get('bank') ?? 0);
  });

  it('vouch for each other where there are three, not two', () => {
    expect(score('The bank, its interest')?.breadth).toBe(0);
    expect(score('The bank, its interest, its shares')?.breadth).toBe(3);
  });

  it('count as one word in a headline, which has no room for another', () => {
    expect(scoreTopics(lexicon, 'Bank closes', '').topics.get(economy)?.breadth).toBeGreaterThan(0.5);
  });

  it('count for nothing in words that together mean something else', () => {
    expect(score('A river bank. They take an interest.')).toBeUndefined();
  });
});

describe('the rating of a topic', () => {
  const rateOf = (body: string, words: number) =>
    rateTopLevel(
      scoreTopics(
        compileLexicon(['# sport\n4 striker, goalie, referee']),
        '',
        `${body}${' so'.repeat(words)}`,
      ),
    ).get('15000000') ?? 0;

  it('is low where one word stands for it in a long text, however often', () => {
    expect(rateOf('striker', 5)).toBeGreaterThan(0.5);
    expect(rateOf('striker', 100)).toBeLessThan(0.25);
    expect(rateOf('striker striker striker striker', 100)).toBeLessThan(0.35);
    expect(rateOf('striker, goalie, referee', 100)).toBeGreaterThan(0.5);
  });
});

describe('classifyTopics', () => {
  it('names the topic, its narrower topic and their parents, in the language of the article, surest first', () => {
    const topics = classifyTopics(title, body, 'fr');
    expect(topics[0]).toMatchObject({ code: '15000000', name: 'Sport' });
    expect(topics.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Football', 'Disciplines sportives']),
    );
    const confidences = topics.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  it('never lists a topic without its parent', () => {
    const topics = classifyTopics(title, body, 'fr');
    const codes = new Set(topics.map(({ code }) => code));
    const orphans = topics.filter(({ code }) => findTopic(code).path.some((parent) => !codes.has(parent)));
    expect(orphans).toEqual([]);
  });

  it('shows the words that led to it, as written', () => {
    const [sport] = classifyTopics(title, body, 'fr');
    expect(sport?.evidence).toEqual(expect.arrayContaining(['finale']));
    for (const word of sport?.evidence ?? []) expect(`${title} ${body}`).toContain(word);
  });

  it('knows the names that all languages share where it has no lexicon', () => {
    expect(classifyTopics('Lionel Messi', 'Messi og Cristiano Ronaldo', 'da')[0]?.code).toBe('15000000');
  });

  it('names nothing where nothing speaks for anything', () => {
    expect(classifyTopics('', '', 'fr')).toEqual([]);
  });
});
