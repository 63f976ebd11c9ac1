import { cleanArticle } from '../../../functions/clean/clean-article.ts';

const text = `The harbour board voted on Tuesday to dredge the old basin, a plan that the town has argued over since the ferry stopped.

Dredging will begin in spring and last for eight months. The board expects to pay for it with the fees of the new berths.`;

const title = 'Old basin to be dredged after nine years';

function clean(above: readonly string[], below: readonly string[] = [], body = text) {
  const page = [title, ...above, body, ...below].join('\n\n');
  return cleanArticle(new TextEncoder().encode(page), { key: 'a.txt', modifiedAt: '2026-06-12T00:00:00Z' });
}

const authors = (above: readonly string[], below: readonly string[] = [], body = text) =>
  clean(above, below, body).authors;
const names = (...lines: string[]) => authors(lines)?.map(({ name }) => name);

describe('the people whom several lines name', () => {
  it.each([
    [
      'one name a line below the word',
      ['By', 'Nora Whitfield', 'Owen Marsh'],
      ['Nora Whitfield', 'Owen Marsh'],
    ],
    [
      'signs between them',
      ['von', 'Lisa Brandt', ',', 'Deutsche Presse-Agentur'],
      ['Lisa Brandt', 'Deutsche Presse-Agentur'],
    ],
    [
      'addresses between them',
      ['김민수 기자', 'mskim@harbour.example', '이서연 기자', 'sylee@harbour.example'],
      ['김민수', '이서연'],
    ],
  ])('%s', (_, lines, people) => {
    expect(names(...lines)).toEqual(people);
  });

  it('are struck as one byline, with no name left in the text', () => {
    const { body, byline } = clean(['By', 'Nora Whitfield', 'Owen Marsh']);
    expect(byline).toBe('Nora Whitfield, Owen Marsh');
    expect(body.join(' ')).not.toContain('Owen Marsh');
  });
});

describe('names without a sign between them', () => {
  it.each([
    [
      'Birgit Kaltenbach Anna Giulia Stein Jan Michael Brunner',
      ['Birgit Kaltenbach', 'Anna Giulia Stein', 'Jan Michael Brunner'],
    ],
    ['Claire Aubin Luc Ferrand', ['Claire Aubin', 'Luc Ferrand']],
  ])('%s', (line, people) => {
    expect(names(line, '3 May 2024')).toEqual(people);
  });

  it.each(['Anna Giulia Stein', 'Johann Peter Hebel', 'Jean Claude Martin'])('%s is one person', (line) => {
    expect(names(line, '3 May 2024')).toEqual([line]);
  });
});

describe('what stands beside a name', () => {
  it('is no part of it where it is a button', () => {
    expect(names('Nora Whitfield Contact', '3 May 2024')).toEqual(['Nora Whitfield']);
    expect(names('Nora Whitfield Follow us', '3 May 2024')).toEqual(['Nora Whitfield']);
  });

  it('is a role behind a dash', () => {
    expect(authors(['Nora Whitfield – Journalist'])).toEqual([
      { name: 'Nora Whitfield', role: 'Journalist' },
    ]);
  });

  it('may say who it is, in words of any kind, where a date is on the line', () => {
    expect(names('Jonas Petraitis, jūrų universiteto docentas, 2024.05.03 10:15')).toEqual([
      'Jonas Petraitis',
    ]);
  });

  it('makes it the name in a caption where it is the credit', () => {
    const caption = 'Mayor Edith Crane and Harbourmaster Paul Fenn | Image: Harbour Board';
    expect(names('3 May 2024 • Nora Whitfield • 3 minutes', caption)).toEqual(['Nora Whitfield']);
    expect(names('Bürgermeisterin Edith Kran und Lotse Paul Fenn | Bildquelle: Hafenamt')).toBeUndefined();
  });
});

describe('where a byline stands', () => {
  it('is below the text for an agency with the initials of its editor, but not for anybody', () => {
    expect(authors([], ['Anmelden', 'SDA/kel'])).toEqual([{ name: 'SDA' }]);
    expect(authors([], ['Anmelden', 'Edith/kel'])).toBeUndefined();
  });

  it('may be below a standfirst of several paragraphs, among the buttons above the text', () => {
    const standfirst = [
      '- Nine years were lost to quarrels about the money.',
      '- Now the board has voted for it all the same.',
      '- The ferry may come back as soon as next summer.',
    ];
    const buttons = ['Share', 'Facebook', 'Print', 'Newsletter', 'Subscribe', 'Comments', 'Save', title];
    expect(names(...standfirst, 'Nora Whitfield', 'Listen to the article', ...buttons)).toEqual([
      'Nora Whitfield',
    ]);
  });

  it('is near the headline rather than under a teaser far below', () => {
    const paragraphs = Array.from({ length: 9 }, () => text).join('\n\n');
    const below = [
      'More from the harbour',
      'A whale was seen',
      'The old pier',
      'A lighthouse is for sale',
      'by Owen Marsh',
      'A crane is not',
    ];
    expect(authors(['Nora Whitfield', '3 May 2024'], below, paragraphs)).toEqual([
      { name: 'Nora Whitfield' },
    ]);
  });
});

describe('the editors of a Chinese page', () => {
  const chinese = [
    '港务局周二投票决定疏浚旧港池，自渡轮停运以来，这座城镇一直在为这项计划争论不休，居民们为此召开了多次会议。',
    '疏浚工程将于春季开始，持续八个月。港务局预计用新泊位的费用来支付这笔开支，镇长对此表示满意。',
  ].join('\n\n');

  it.each([
    ['（责编：王芳、李明）', '责编'],
    ['[责任编辑:王芳、李明]', '责任编辑'],
  ])('are its authors where it names no other, with their role: %s', (line, role) => {
    expect(authors([], [line], chinese)).toEqual([
      { name: '王芳', role },
      { name: '李明', role },
    ]);
  });

  it('are not where it names one', () => {
    expect(authors(['作者：张伟'], ['（责编：王芳）'], chinese)).toEqual([{ name: '张伟' }]);
  });
});
