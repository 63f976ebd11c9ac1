import { type CleaningContext, cleanArticle } from '../../../functions/clean/clean-article.ts';

const clean = (lines: string[], more: Partial<CleaningContext> = {}) =>
  cleanArticle(new TextEncoder().encode(lines.join('\n\n')), {
    key: 'inbox/a.txt',
    modifiedAt: '2024-03-06T06:00:00Z',
    ...more,
  });

const english = [
  'The town library will open again on Sundays from May, the council decided on Thursday after two years of debate about its cost.',
  'The library closed its doors on Sundays when two of its five librarians retired. Readers collected four thousand names against it.',
  'The council will pay two students to keep the reading room open, and the library’s friends will make the coffee.',
  'The first Sunday is the fifth of May, and the children’s theatre will play in the reading room at eleven.',
];
const german = [
  'Die Stadtbücherei öffnet vom Mai an wieder sonntags, hat der Gemeinderat am Donnerstag nach zwei Jahren Streit um die Kosten beschlossen.',
  'Die Bücherei war sonntags geschlossen, seit zwei ihrer fünf Bibliothekare in den Ruhestand gingen. Viertausend Leser unterschrieben dagegen.',
  'Die Gemeinde bezahlt zwei Studenten, die den Lesesaal offen halten, und der Freundeskreis der Bücherei kocht den Kaffee.',
];
const french = [
  'La bibliothèque de la ville ouvrira de nouveau le dimanche dès le mois de mai, a décidé jeudi le conseil après deux ans de débat.',
  'La bibliothèque fermait le dimanche depuis le départ de deux de ses cinq employés. Quatre mille lecteurs avaient signé contre la fermeture.',
  'La commune paiera deux étudiants pour garder la salle de lecture, et les amis de la bibliothèque feront le café.',
];
const headline = 'Library opens on Sundays again';
const menu = [
  'Home',
  'News',
  'Harbour and coast',
  'Town and country',
  'Letters to the editor',
  'What’s on this week',
];

describe('the headline of a page', () => {
  it.each([
    [
      'English',
      english,
      headline,
      'Ann Rivers',
      'Readers had collected four thousand names, and the council has now listened to them',
    ],
    [
      'German',
      german,
      'Bücherei öffnet wieder sonntags',
      'Anna Bach',
      'Zwei Jahre lang stritt der Rat über die Kosten, nun bezahlt die Gemeinde zwei Studenten',
    ],
    [
      'French',
      french,
      'La bibliothèque rouvre le dimanche',
      'Anne Rivière',
      'Quatre mille lecteurs avaient signé, et le conseil a fini par les entendre après deux ans',
    ],
  ])('is the line above name and standfirst, in %s', (_, text, title, name, standfirst) => {
    const article = clean(['OPINION', title, name, standfirst, ...text]);
    expect(article).toMatchObject({ title, titleSource: 'line' });
    expect(article.body[0]).toBe(standfirst);
  });

  it('is not the numbered subheading right above the text', () => {
    const lines = [
      'Three things that change',
      '1. The library opens on Sundays',
      english[0],
      '2. Students keep the room',
      english[2],
      '3. Theatre in May',
      english[3],
    ];
    expect(clean(lines as string[]).title).toBe('Three things that change');
  });

  it('may begin with a number where no count follows', () => {
    expect(clean(['9 libraries that open on Sundays', ...english]).title).toBe(
      '9 libraries that open on Sundays',
    );
  });

  it('is found above a menu between it and the text', () => {
    expect(clean([headline, '5 March 2024', ...menu, ...english]).title).toBe(headline);
  });

  it('is found below a slogan and a menu', () => {
    const lines = ['All the news of the coast since 1887', ...menu, headline, '5 March 2024', ...english];
    expect(clean(lines)).toMatchObject({ title: headline });
  });

  it('is the line that is printed more than once, not the button that is', () => {
    const button = 'Sign in to see your saved stories';
    const lines = [
      headline,
      'Share',
      button,
      ...menu,
      button,
      'Share',
      headline,
      'By Ann Rivers',
      ...english,
    ];
    expect(clean(lines)).toMatchObject({ title: headline, titleSource: 'repeated' });
  });

  it('is told by the name of the file', () => {
    const teaser = 'Library friends seek readers for Sundays';
    const lines = [teaser, 'Readers’ letters of the week', headline, ...english];
    expect(clean(lines, { key: 'coast/library-opens-on-sundays-again-20240305.txt' })).toMatchObject({
      title: headline,
      titleSource: 'key',
    });
  });

  it('is the last part of a breadcrumb where it stands nowhere else', () => {
    const lines = ['You are here: Home > News > Library opens on Sundays again', ...english];
    expect(clean(lines)).toMatchObject({ title: headline, titleSource: 'breadcrumb' });
  });

  it('is what a share line names where it stands nowhere else', () => {
    const lines = ['Share on Facebook: Library opens on Sundays again', ...english];
    expect(clean(lines)).toMatchObject({ title: headline, titleSource: 'share-line' });
  });

  it('is the whole line, not the part that a breadcrumb cuts', () => {
    const lines = ['Home > News > Library opens on Sundays…', headline, ...english];
    expect(clean(lines).title).toBe(headline);
  });

  it('is never a sentence of the text, a caption or a subheading', () => {
    const lines = [english[0], 'Readers and librarians', ...english.slice(1)] as string[];
    expect(clean(lines)).toMatchObject({ title: english[0], titleSource: 'first-sentence' });
    expect(clean(lines).body).toContain('Readers and librarians');
  });

  it('is the title of the page in its first line, not a short heading of numbers far below', () => {
    const lines = [headline, ...menu, 'two hundred readers asked', '5 March 2024', ...english];
    expect(clean(lines).title).toBe(headline);
  });

  it('may end in a full stop where its words have capitals', () => {
    const title = 'Libraries and Sundays. The Council Opens the Town Library Again.';
    expect(clean([title, 'Ann Rivers', ...english]).title).toBe(title);
  });

  it('is not who somebody is, below the name', () => {
    const title = 'Why the library has to open on Sundays';
    const lines = [
      title,
      'Essay',
      'Ann Rivers',
      'Chairwoman of the friends of the museum',
      '5 March 2024',
      ...english,
    ];
    expect(clean(lines).title).toBe(title);
  });

  it('is not the byline with the sections on its line', () => {
    const lines = [headline, 'by ann | filed under: Library, Council, Sundays', '5 March 2024', ...english];
    expect(clean(lines).title).toBe(headline);
  });

  it('is the line above its date, not another wording above its kicker', () => {
    const lines = [
      ...menu,
      'Library of the town opens its reading room on Sundays again',
      'After two years',
      headline,
      '5 March 2024',
      ...english,
    ];
    expect(clean(lines).title).toBe(headline);
  });

  it('is not the name of the paper, which its copyright has as well', () => {
    const name = 'The Library and Sunday Gazette';
    const lines = [
      ...menu,
      headline,
      name,
      '5 March 2024',
      ...english,
      name,
      `© 2024 ${name}. All rights reserved.`,
    ];
    expect(clean(lines).title).toBe(headline);
  });

  it('is told by the words of the text in Korean, whose particles are glued on', () => {
    const text = [
      '시의회는 목요일에 시립도서관을 오월부터 일요일에 다시 열기로 결정했다고 밝혔다. 두 해 동안 비용을 두고 논쟁이 이어진 끝에 나온 결정이라고 의장은 말했다.',
      '도서관은 사서 다섯 명 가운데 두 명이 은퇴한 뒤로 일요일에 문을 닫았다. 독자 사천 명이 이에 반대하는 서명을 모아 시의회에 냈다고 한다.',
      '시는 열람실을 지킬 학생 두 명의 급여를 내고, 도서관의 벗들은 커피를 끓인다. 첫 일요일에는 어린이 극단이 열람실에서 공연을 한다.',
    ];
    expect(clean(['오늘의 날씨와 바다', '도서관이 일요일에 다시 문을 연다', ...text]).title).toBe(
      '도서관이 일요일에 다시 문을 연다',
    );
  });

  it('says what spoke for it', () => {
    expect(clean([headline, '5 March 2024', ...english]).titleEvidence).toEqual(
      expect.arrayContaining(['the text repeats its words', 'above a date or a name']),
    );
  });

  it.each([
    ['The Harbour Gazette', `${headline} - The Harbour Gazette`, english],
    ['Das Hafenblatt am Sonntag', 'Bücherei öffnet wieder sonntags | Das Hafenblatt am Sonntag', german],
    ['Le Courrier de la Baie', 'La bibliothèque rouvre le dimanche – Le Courrier de la Baie', french],
  ])('is never the name of the site, %s, that stands alone above it and behind it', (site, line, text) => {
    const article = clean([site, line, 'Published 4 March 2024', ...text]);
    expect(article.title).toBe(line.split(/ [-|–] /)[0]);
    expect(article.titleSource).toBe('page-title');
    expect(article.body).toEqual(text);
  });

  it('is what stands behind the name of the site as well as alone', () => {
    const article = clean(['The Harbour Gazette', `The Harbour Gazette - ${headline}`, headline, ...english]);
    expect(article.title).toBe(headline);
  });
});
