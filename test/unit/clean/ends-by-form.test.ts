import { cleanLines, harbourParagraphs } from './clean-lines.ts';

const teasers = Array.from({ length: 14 }, (_, at) => [
  '//Politics',
  `Ministers quarrel about tax number ${at}`,
  `The ministry of finance wants another tax number ${at}, and the parliament will hear the ministers about it next week, before elections.`,
]).flat();

const form = ['Name', 'Enter your name', 'Your comment', 'Leave a comment', 'Post comment'];
const short = [
  'Herons came back to the lake, the warden of the reserve counted nine of them on the first morning of spring.',
  'The birds had left the lake when the mill was built, and nobody had seen a nest for forty years.',
  'The warden asks walkers to keep their dogs away from the reeds until the young herons can fly.',
];

describe('a short article above a long feed', () => {
  it('ends at the form for comments, whatever stands below it', () => {
    const lines = ['Herons come back to the lake', '5 March 2024', ...short, 'Share', ...form, ...teasers];
    expect(cleanLines(lines).kept).toEqual(short);
  });

  it('goes on below a form where the text does', () => {
    const paragraphs = harbourParagraphs(8);
    const lines = [
      'The harbour council meets',
      '5 March 2024',
      ...paragraphs.slice(0, 2),
      ...form,
      ...paragraphs.slice(2),
    ];
    expect(cleanLines(lines).kept).toEqual(expect.arrayContaining(paragraphs));
  });
});

describe('a page that says where its article goes on', () => {
  it('keeps what stands below its boxes', () => {
    const paragraphs = harbourParagraphs(9).map((text) => `${text.split(';')[0]}.`);
    const label = 'Article content';
    const box = [
      'Trending',
      'Old crane is for sale',
      'Share',
      'Tags',
      'Related stories',
      'Subscribe',
      'Sign up',
      'More from News',
    ];
    const marked = (some: readonly string[]) => some.flatMap((text) => [label, text]);
    const lines = [
      'The harbour council meets',
      ...marked(paragraphs.slice(0, 5)),
      ...box,
      ...marked(paragraphs.slice(5)),
    ];
    expect(cleanLines(lines).kept).toEqual(expect.arrayContaining(paragraphs));
  });
});
