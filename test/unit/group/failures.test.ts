import { classifyArticle } from '../../../functions/classify/classify-article.ts';
import { groupAll } from '../../../functions/group/group-all.ts';
import { signArticle } from '../../../functions/group/sign-article.ts';
import { someDay } from '../../made/make-signature.ts';

interface Report {
  id: string;
  title: string;
  body: string[];
  /** Hours after the first. */
  hour?: number;
  source?: string;
  isVague?: boolean;
}

/** The stories of some reports, each as the ids of its articles. */
function storiesOf(reports: readonly Report[]): string[] {
  const assignments = groupAll(
    reports.map(({ id, title, body, hour = 0, source = id, isVague = false }) =>
      signArticle(
        { articleId: id, rev: 1, minute: (someDay * 24 + 6 + hour) * 60, isVague, source },
        { title, body },
        classifyArticle({ title, body }),
      ),
    ),
  );
  const stories = new Map<string, string[]>();
  for (const [id, { story }] of assignments) stories.set(story, [...(stories.get(story) ?? []), id]);
  return [...stories.values()].map((ids) => ids.sort().join(' ')).sort();
}

const weather = (sky: string, degrees: number) => [
  `In the north of Marlwick it will be ${sky} in the morning, with light winds from the west and up to ${degrees} degrees in the valleys.`,
  `In the south the clouds give way by noon. At night it cools down to ${degrees - 9} degrees, and fog is possible along the river Lorne.`,
  'The outlook: little changes until the weekend. The service of Marlwick warns of nothing.',
];

describe('serial copy', () => {
  const today = {
    id: 'a',
    title: 'Weather for Tuesday, 3 March',
    body: weather('cloudy', 14),
    source: 'herald',
  };
  const next = {
    ...today,
    id: 'b',
    title: 'Weather for Wednesday, 4 March',
    body: weather('sunny', 17),
    hour: 24,
  };

  it('is a story a day for one source: weather, horoscopes, in several languages', () => {
    expect(storiesOf([today, next])).toEqual(['a', 'b']);
    const horoscope = (id: string, title: string, hour: number) => ({
      id,
      title,
      hour,
      source: 'gazette',
      body: [
        `Widder: Die Sterne raten heute zu Geduld, die Liebe findet ihren Weg. Stier: Ein Gespräch mit Freunden klärt ${hour ? 'alles, was lange ungesagt war' : 'vieles'}.`,
        hour
          ? 'Zwillinge: Im Beruf wartet eine Überraschung. Krebs: Gehen Sie spazieren, und rufen Sie alte Bekannte an.'
          : 'Zwillinge: Im Beruf öffnet sich eine Tür. Krebs: Ruhen Sie sich aus, und meiden Sie große Ausgaben in dieser Woche.',
      ],
    });
    expect(
      storiesOf([
        horoscope('a', 'Horoskop: Geduld zahlt sich aus', 0),
        horoscope('b', 'Ihr Horoskop am Mittwoch', 24),
      ]),
    ).toEqual(['a', 'b']);
    const fixtures = (id: string, title: string, hour: number) => ({
      id,
      title,
      hour,
      source: 'courrier',
      body: [
        `Les rencontres du championnat de Valdeorne : ${hour ? 'Traon reçoit Escarmont, Montbrisac joue à Ostermonde, et Villeneuve va à Saint-Orens' : 'Escarmont reçoit Montbrisac, Ostermonde joue à Villeneuve, et Saint-Orens va à Traon'}. Les matchs commencent à 20 heures dans tous les stades du département.`,
      ],
    });
    expect(
      storiesOf([
        fixtures('a', 'Les matchs du mardi 3 mars', 0),
        fixtures('b', 'Les matchs du mercredi 4 mars', 24),
      ]),
    ).toEqual(['a', 'b']);
  });

  it('is one story where it is an update, of another source, or where the source goes on with an event', () => {
    const update = {
      ...today,
      id: 'b',
      hour: 13,
      title: 'Weather for Tuesday',
      body: [...today.body, 'Update: The sun comes out earlier.'],
    };
    expect(storiesOf([today, update])).toEqual(['a b']);
    expect(storiesOf([today, { ...next, hour: 1, source: 'gazette' }])).toEqual(['a b']);
    const ferry =
      'The ferry Aurora ran aground off the island of Helsund with 214 passengers aboard, the coast guard said.';
    const first = {
      id: 'a',
      title: 'Ferry Aurora aground off Helsund',
      body: [ferry, 'Nobody was hurt, and boats came to take the passengers ashore.'],
      source: 'herald',
    };
    const later = {
      ...first,
      id: 'b',
      hour: 24,
      title: 'Aurora: inquiry into grounded ferry opens on Helsund',
      body: [
        ferry,
        'The captain told the inquiry that the steering had failed an hour before the island was in sight.',
      ],
    };
    expect(storiesOf([first, later])).toEqual(['a b']);
  });
});

describe('an undated back-fill', () => {
  it('is left alone but for copies, whatever the day of its upload', () => {
    const ferry =
      'The ferry Aurora ran aground off the island of Helsund with 214 passengers aboard, the coast guard said.';
    const report = {
      id: 'a',
      title: 'Ferry Aurora aground',
      body: [ferry, 'Nobody was hurt, and boats came to take all passengers ashore in the night.'],
    };
    const other = {
      id: 'b',
      title: 'Ferry Aurora: what is known',
      body: [
        'Off Helsund a ferry with 214 passengers, the Aurora, has run aground. Its captain spoke of a failed rudder; the coast guard brought everyone ashore.',
      ],
    };
    const copy = { ...report, id: 'c', title: 'Reprinted', hour: 3 };
    expect(storiesOf([report, other])).toEqual(['a b']);
    const undated = [report, other, copy].map((each) => ({ ...each, isVague: true }));
    expect(storiesOf(undated)).toEqual(['a c', 'b']);
    expect(storiesOf([report, { ...copy, isVague: true }])).toEqual(['a c']);
  });
});

describe('a digest', () => {
  const events: Record<string, string> = {
    ferry:
      'The ferry Aurora ran aground off Helsund with passengers aboard; the coast guard took them ashore in boats.',
    budget:
      'Parliament in Marlwick passed the budget by three votes after a night of talks about schools and hospitals.',
    bees: 'Orchard keepers in Wenbury rent hives of bees by the night, since frost has killed the wild pollinators.',
    comet:
      'Astronomers at Dunkelried photographed a comet whose tail of dust broke apart while it rounded the sun.',
  };
  const reports = Object.entries(events).flatMap(([id, text]) =>
    [1, 2, 3].map((number) => ({
      id: `${id}${number}`,
      title: text.split(' ').slice(0, 6).join(' '),
      body: [text, `${text} Report number ${number} adds the voice of a witness.`],
      hour: number,
    })),
  );
  const digest = { id: 'digest', title: 'The evening in brief', body: Object.values(events), hour: 5 };

  it('bridges nothing and stays alone', () => {
    const apart = storiesOf(reports);
    expect(apart).toHaveLength(4);
    expect(storiesOf([...reports, digest])).toEqual([...apart, 'digest'].sort());
  });
});
