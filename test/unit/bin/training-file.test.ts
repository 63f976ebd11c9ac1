import { parseTrainingArticle } from '../../../bin/commands/train/training-file.ts';

const article = { title: 'Le but', body: 'Le gardien a arrêté le tir.', topics: ['15000000'] };
const parse = (changes: object) => parseTrainingArticle(JSON.stringify({ ...article, ...changes }));

describe('a line of a training file', () => {
  it('has a body of one text or of paragraphs', () => {
    expect(parse({}).body).toBe(article.body);
    expect(parse({ body: ['Un.', 'Deux.'] }).body).toBe('Un.\n\nDeux.');
  });

  it('names its language, or has it found', () => {
    expect(parse({ language: 'de' }).language).toBe('de');
    expect(parse({ body: 'Le gardien a arrêté le tir et le public a chanté dans la nuit.' }).language).toBe(
      'fr',
    );
  });

  it.each([
    [{ title: undefined }, /title/],
    [{ body: 7 }, /body: it must be a text or a list of paragraphs/],
    [{ language: 'French' }, /language: it must be a code such as "fr"/],
    [{ topics: [] }, /topics: name at least one topic/],
    [{ topics: ['15000000', '99'] }, /topics.1: 99 is no IPTC topic/],
  ])('says what is wrong with %j', (changes, message) => {
    expect(() => parse(changes)).toThrow(message);
  });

  it('is JSON', () => {
    expect(() => parseTrainingArticle('title: Le but')).toThrow('JSON');
  });
});
