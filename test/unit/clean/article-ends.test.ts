import { joinWrapped } from '../../../functions/clean/lines/join-wrapped.ts';
import { cleanLines, harbourParagraphs } from './clean-lines.ts';

const headline = 'Harbour council cannot agree who pays for the ferry';
const paragraphs = harbourParagraphs();

describe('where an article ends', () => {
  const comments = [1, 2, 3, 4].flatMap((day) => [
    `Marko ${day}`,
    `${day} May 2024 at 10:15`,
    `For ${day} years I rowed across with my father when I was a boy, and nobody asked us for a ticket in those days, let alone for a reservation three weeks ahead, so I would rather row again than wait for a council that counts its chairs and forgets its boats; perhaps somebody should tell them that the river does not wait.`,
  ]);

  it('is above comments, however long, that stand under their dates', () => {
    expect(cleanLines([headline, ...paragraphs, ...comments]).kept).toEqual(paragraphs);
  });

  it('is not above dates that the article itself has', () => {
    const chronicle = ['5 March 2021', '17 June 2022', '9 April 2023'].flatMap((date, at) => [
      date,
      'The first plan.',
      ...harbourParagraphs(5).map((text) => `Then, for the ${at + 1}th time, ${text}`),
    ]);
    const { kept } = cleanLines([headline, ...paragraphs, ...chronicle]);
    expect(kept.filter((line) => line.startsWith('Then'))).toHaveLength(15);
  });

  it.each([
    ['prices', ['Small: $20/mo', 'Medium: $40/mo', 'Large: $90/mo']],
    ['a player', ['Current Time 0:00', 'Duration 0:00', 'Remaining Time -0:00']],
    ['a log', ['2024-03-05 18:00 | 200 | 4084', '2024-03-05 18:01 | 200 | 17', '2024-03-05 18:02 | 500 | 9']],
    ['code', ['createdAt: 2024-03-05,', 'updatedAt: 2024-03-06,', 'deletedAt: 2024-03-07,']],
    ['a programme', ['9:00 Opening words', '10:30 Walk along the quay', '12:00 Soup for all']],
  ])('is not above %s', (_, lines) => {
    const { kept } = cleanLines([headline, ...paragraphs.slice(0, 3), ...lines, ...paragraphs.slice(3)]);
    expect(kept).toEqual(expect.arrayContaining(paragraphs));
  });

  const teasers = [
    ['Bakery opens its doors after a year', 'The owner found flour, an oven and two apprentices in the end.'],
    ['School choir sings in the rain', 'Forty pupils stood in the yard and would not go inside.'],
    ['Library lends out garden tools', 'Spades and rakes may be kept for a fortnight at no charge.'],
    ['Vineyards hope for a late frost', 'Growers say that the buds are still closed on the northern slope.'],
  ];

  it('is above teasers, with their sections and with a few lines below them', () => {
    const feed = teasers.flatMap(([title = '', summary = '']) => ['Local', title, summary]);
    expect(cleanLines([headline, ...paragraphs, ...feed, 'This topic on the air:']).kept).toEqual(paragraphs);
  });

  it('is above teasers whose summaries are cut, even where they are longer than the article', () => {
    const feed = Array.from({ length: 14 }, (_, at) => [
      `Number ${at} of the long and winding list`,
      `Grower ${at} of the northern slope says that the buds are still closed and that nobody has lit a fire between the rows so far, although the nights are`,
    ]).flat();
    expect(cleanLines([headline, ...paragraphs.slice(0, 2), ...feed]).kept).toEqual(paragraphs.slice(0, 2));
  });

  it('is below sections that speak of what the article speaks of', () => {
    const sections = ['ferry', 'quay', 'crane', 'sheds'].flatMap((subject) => [
      `Who repairs the ${subject} of the harbour`,
      `The council spoke of the ${subject} and of what its repair would cost the town, and nobody could say when work would begin.`,
    ]);
    expect(cleanLines([headline, ...paragraphs, ...sections]).kept).toEqual([...paragraphs, ...sections]);
  });
});

describe('what stands below the text', () => {
  it('belongs to it where a colon announces it', () => {
    const list = ['• A rope of forty metres', '• Two lamps', '• The big bell'];
    const announced = 'The harbour master asked the council to pay for what the ferry lacks:';
    expect(cleanLines([headline, ...paragraphs, announced, ...list]).kept.slice(-3)).toEqual(
      list.map((text) => text.slice(2)),
    );
  });

  it.each([
    [
      'the dates of a tour',
      ['June 9 -- Town hall, Leeds', 'June 12 -- The Pavilion, Hull', 'July 3 -- Old quay, Whitby'],
    ],
    ['prices', ['Single ticket 4.50 euros', 'Ten tickets 38 euros', 'Bicycle 2 euros', 'Dogs 1 euro']],
  ])('belongs to it where it is data: %s', (_, data) => {
    expect(cleanLines([headline, ...paragraphs, ...data]).kept).toEqual([...paragraphs, ...data]);
  });

  it('does not belong to it where it is a menu', () => {
    expect(cleanLines([headline, ...paragraphs, 'Harbour', 'Timetable', 'Tickets']).kept).toEqual(paragraphs);
  });
});

describe('notes at the end', () => {
  const byline = 'By Nora Feld';
  const note =
    'Nora Feld covers the northern coast for this paper, its boats, its bridges and whoever mends them.';

  it('go where they are about the one who signs', () => {
    const { kept, rules } = cleanLines([headline, byline, ...paragraphs, note]);
    expect(kept).toEqual(paragraphs);
    expect(rules.get(note)).toBe('author-box: a paragraph about the one who signs');
  });

  it('stay where the article is about that person, or nobody of that name signs it', () => {
    expect(cleanLines([headline, ...paragraphs, note]).kept).toContain(note);
    const speaks =
      'Feld told the council in the evening that she would write about it, and the council asked her to wait until spring, when the money comes.';
    expect(cleanLines([headline, byline, ...paragraphs, speaks, note]).kept).toContain(note);
  });

  it('go where they ask for money and speak of nothing else', () => {
    const request =
      'Independent reporting lives from our readers, and every small sum helps us to keep the newsroom open for everyone who comes by. Subscribe now to support our journalism.';
    expect(cleanLines([headline, ...paragraphs, request]).kept).toEqual(paragraphs);
  });

  it('lose only the call where the paragraph is of the article', () => {
    const last = `${paragraphs[0]} Subscribe now to support our journalism.`;
    expect(cleanLines([headline, ...paragraphs.slice(1), last]).kept).toContain(last);
  });
});

describe('boxes between paragraphs', () => {
  it.each([
    'The old quay in four minutes, with sound and subtitles 21.04.2024 | 3:18 min',
    'Yes, and at once 10% (246 votes)',
    'HomeWorldBusinessSportCulture',
    'StartseiteRegionSportKultur Termine',
  ])('go: %s', (box) => {
    expect(cleanLines([headline, ...paragraphs.slice(0, 3), box, ...paragraphs.slice(3)]).kept).toEqual(
      paragraphs,
    );
  });

  it.each([
    'About 10% (246 people) came by ferry, the council said on Monday evening.',
    'McDonald and YouTube have nothing to do with it, said the harbour master to the council.',
  ])('are not sentences: %s', (sentence) => {
    expect(
      cleanLines([headline, ...paragraphs.slice(0, 3), sentence, ...paragraphs.slice(3)]).kept,
    ).toContain(sentence);
  });
});

describe('a text that is wrapped by hand', () => {
  const wrapped = [
    'Ferries of the north',
    'The harbour council met again on Monday and spoke of the ferry, of',
    'what its repair would cost the town, and of who would have to wait',
    'for the money until the work begins.',
    'Nobody in the room could say when that will be. The harbour master,',
    'who had come with three plans, went home with all of them under his',
    'arm and did not look back.',
  ];

  it('is joined where nothing but a short line parts its paragraphs', () => {
    expect(joinWrapped(wrapped).filter((line) => line !== '')).toEqual([
      wrapped[0],
      wrapped.slice(1, 4).join(' '),
      wrapped.slice(4).join(' '),
    ]);
  });

  it('is told from a list beside long paragraphs', () => {
    const beside = [...wrapped, 'x'.repeat(200)];
    expect(joinWrapped(beside)).toEqual(beside);
  });
});

describe('short lines inside an article', () => {
  const [first = '', second = '', third = '', ...rest] = paragraphs;
  const between = (lines: readonly string[]) =>
    cleanLines([headline, first, second, ...lines, third, ...rest]).kept;

  it.each([
    ['verse', ['The boats are gone,', 'the rope is wet,', 'the bells still ring', 'for those at sea.']],
    [
      'verse with capitals',
      ['Die Boote sind fort', 'Das Seil ist nass', 'Die Glocken läuten noch', 'Für die auf See'],
    ],
    [
      'code',
      ['fn main() {', 'let boats = vec![1, 2, 3];', 'println!("{}", boats.len());', 'let more = boats;'],
    ],
    [
      'entries',
      [
        '+ Added a second slipway at the northern end',
        '+ Removed the old lamps along the wall',
        '+ Painted the doors of all sheds',
      ],
    ],
    [
      'a table',
      [
        'Ferry',
        'Repair of the ferry begins with the money of the town',
        'Quay',
        'Repair of the quay would cost the council three weeks',
        'Crane',
        'Nobody in the room could say when the work begins',
      ],
    ],
  ])('stay where they are %s', (_, lines) => {
    expect(between(lines)).toEqual(expect.arrayContaining(lines.map((line) => line)));
  });

  it('stay where a colon announces them', () => {
    const list = [
      'Wooden chairs from the old cinema',
      'A piano without its lid',
      'Seven maps of the northern coast',
    ];
    expect(between(['Among what was sold were:', ...list])).toEqual(expect.arrayContaining(list));
  });

  it('go where they are headlines of other articles', () => {
    const feed = [
      'Bakery opens its doors after a year',
      'Why the school choir sings in the rain',
      'Library lends out garden tools',
    ];
    const kept = between(feed);
    expect(feed.slice(0, 2).filter((line) => kept.includes(line))).toEqual([]);
  });
});
