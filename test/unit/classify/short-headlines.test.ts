import { classifyTopics } from '../../../functions/classify/topics/classify-topics.ts';

const codeOf = {
  arts: '01000000',
  education: '05000000',
  environment: '06000000',
  health: '07000000',
  lifestyle: '10000000',
  politics: '11000000',
  science: '13000000',
};

describe('a headline alone', () => {
  const first = (title: string) =>
    classifyTopics(title, '', 'en').find(({ code }) => code.endsWith('000000'))?.code;

  it.each<[string, keyof typeof codeOf]>([
    ['Nine ways to make hummus and falafel for a crowd', 'lifestyle'],
    ['What to do with pimples before the rehearsal dinner', 'lifestyle'],
    ['A corgi and two hedgehogs share a basket', 'environment'],
    ['How perfectionists may cope with procrastination', 'health'],
    ['Sophomores want their dorms back before commencement', 'education'],
    ['Audit office asks why the ferry came three years late', 'politics'],
    ['Games maker shows its new multiplayer engine', 'science'],
    ['Biopic of a rapper wins over the late show', 'arts'],
  ])('has its topic: %s', (title, topic) => {
    expect(first(title)).toBe(codeOf[topic]);
  });

  it.each<[string, keyof typeof codeOf]>([
    ['The swan song of a minister', 'environment'],
    ['A drink of water on the moon', 'environment'],
    ['Husky voice on the line', 'politics'],
    ['The portion of the bill that parliament struck', 'lifestyle'],
  ])('is not of a topic that one of its words has in another sense: %s', (title, topic) => {
    expect(first(title)).not.toBe(codeOf[topic]);
  });
});
