import { classifyTopics } from '../../../functions/classify/topics/classify-topics.ts';
import { rateTopLevel } from '../../../functions/classify/topics/rate-topics.ts';
import { scoreTopics } from '../../../functions/classify/topics/score-topics.ts';
import { topicLexiconOf } from '../../../functions/classify/topics/topic-lexicon.ts';

describe('everyday senses', () => {
  const economy = '04000000';
  const codesOf = (language: string, title: string, ...body: string[]) =>
    classifyTopics(title, body.join('\n\n'), language).map(({ code }) => code);
  const padding = {
    en: 'Nobody was hurt, and the path was open again by the evening, said a man who had seen it.',
    fr: "Personne n'a été blessé, et le chemin était de nouveau ouvert le soir, a dit un homme qui l'a vu.",
    de: 'Niemand war in der Nähe, und der Weg war am Abend wieder offen, sagte ein Mann, der alles gesehen hatte.',
    es: 'Nadie resultó herido, y el camino estaba abierto de nuevo por la tarde, dijo un hombre que lo vio.',
    it: 'Nessuno si è fatto male, e il sentiero era di nuovo aperto la sera, ha detto un uomo che ha visto tutto.',
    pt: 'Ninguém se feriu, e o caminho estava aberto de novo à noite, disse um homem que viu tudo.',
  };

  it.each([
    ['en', 'Otters on the bank', 'Two otters came up the bank of the river on Monday and looked about.'],
    [
      'en',
      'Goats take an interest',
      'The goats took an interest in the gate, which shares its hinge with the fence.',
    ],
    [
      'en',
      'Painting comes home',
      'The painting had been on loan for a year. A visitor took stock of the frame.',
    ],
    [
      'fr',
      'Un prêt entre voisins',
      'Le prêt de la tondeuse a duré un an. Les voisins se sont montrés coopératifs.',
    ],
    ['fr', 'La bourse perdue', 'Une bourse de cuir a été retrouvée lundi au bord du chemin.'],
    [
      'de',
      'Die Bank am Weg',
      'Die alte Bank am Weg wurde am Montag neu gestrichen und steht wieder im Schatten.',
    ],
    [
      'es',
      'El banco de la plaza',
      'El banco de la plaza apareció pintado el lunes, y muchos muestran interés por verlo.',
    ],
    ['it', 'In prestito', 'La scala era in prestito da un anno. Il vicino mostra interesse per il cancello.'],
    [
      'pt',
      'O banco da praça',
      'O banco da praça apareceu pintado na segunda, e muitos mostram interesse em vê-lo.',
    ],
  ] as const)('are not economy (%s: %s)', (language, title, body) => {
    expect(codesOf(language, title, body, padding[language])).not.toContain(economy);
  });

  it.each([
    [
      'en',
      'Bank cuts its interest rate',
      'The bank cut the interest rate on its loans on Monday. Lenders followed, and shares rose.',
    ],
    [
      'fr',
      'La banque relève ses taux',
      "La banque a relevé lundi le taux d'intérêt de ses prêts immobiliers, et les actions ont baissé en Bourse.",
    ],
    [
      'de',
      'Bank senkt Zinsen',
      'Die Bank hat am Montag die Zinsen für Kredite gesenkt, die Aktien an der Börse stiegen.',
    ],
    [
      'es',
      'El banco baja los tipos',
      'El banco bajó el lunes los tipos de interés de sus préstamos y las acciones subieron en la bolsa.',
    ],
    [
      'it',
      'La banca taglia i tassi',
      'La banca ha tagliato lunedì i tassi di interesse sui prestiti e le azioni sono salite in borsa.',
    ],
    [
      'pt',
      'Banco corta juros',
      'O banco cortou na segunda os juros dos empréstimos, e as ações subiram na bolsa de valores.',
    ],
  ] as const)('leave the other sense alone (%s: %s)', (language, title, body) => {
    expect(codesOf(language, title, body)[0]).toBe(economy);
  });

  it.each([
    ['en', 'Letters', 'The envelopes were lost. He went out in the evening and came back late.'],
    [
      'de',
      'Kurz vor Mitternacht',
      'Kurz vor Mitternacht stand ein Reiter im Hof. Das Bild blieb allen im Gedächtnis.',
    ],
    [
      'es',
      'Un plan sencillo',
      'El plan es sencillo: salir temprano y volver antes de la noche. Nadie se opuso.',
    ],
  ] as const)('give two sentences without evidence no topic (%s: %s)', (language, title, body) => {
    expect(codesOf(language, title, body)).toEqual([]);
  });
});

describe('two topics of one text', () => {
  it.each([
    [
      'en',
      'Nurses strike over pay at city hospital',
      'Nurses at the city hospital went on strike on Monday over wages. Their trade union said the walkout would last a week. Surgeons put off operations, and patients were sent to other hospitals. Employers offered a pay rise.',
      ['09000000', '07000000'],
    ],
    [
      'fr',
      "L'OTAN met en garde contre une invasion",
      "Le ministre des Affaires étrangères a rencontré lundi l'ambassadeur. Des troupes et des blindés se massent à la frontière, et les exercices militaires continuent. Les pourparlers entre diplomates reprendront si les soldats se retirent. Le Parlement craint une invasion et des tirs d'artillerie.",
      ['11000000', '16000000'],
    ],
    [
      'de',
      'Gericht verurteilt Trainer des Klubs',
      'Das Landesgericht hat den Trainer des Fußballklubs am Montag wegen Betrugs zu einer Haftstrafe verurteilt. Der Stürmer und der Torhüter sagten als Zeugen aus. Der Staatsanwalt will Berufung einlegen, der Verein sucht vor dem nächsten Bundesligaspiel einen neuen Coach.',
      ['02000000', '15000000'],
    ],
  ] as const)('are both well above the rest (%s: %s)', (language, title, body, both) => {
    const rated = [...rateTopLevel(scoreTopics(topicLexiconOf(language), title, body))].sort(
      ([, a], [, b]) => b - a,
    );
    expect(
      rated
        .slice(0, 2)
        .map(([code]) => code)
        .sort(),
    ).toEqual([...both].sort());
    const [, second = 0, third = 0] = rated.map(([, rating]) => rating);
    expect(second).toBeGreaterThan(0.25);
    expect(second).toBeGreaterThan(2 * third);
  });
});
