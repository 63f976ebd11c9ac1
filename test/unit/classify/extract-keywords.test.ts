import { keywordsOf } from './keywords-of.ts';

const title = 'Le glacier a perdu une quantité record de glace';
const body = [
  'Le glacier de Hochtal a perdu six mètres de glace en un an. La glaciologue Anna Weber a mesuré la fonte du glacier.',
  'Selon Anna Weber, le réchauffement climatique en est la cause. Weber veut mesurer encore. Le réchauffement climatique ne ralentit pas.',
];

describe('extractKeywords', () => {
  const keywords = keywordsOf(title, body, 'fr');

  it('puts what the title and the body both speak of first', () => {
    expect(keywords[0]).toBe('glacier');
  });

  it('keeps a phrase together', () => {
    expect(keywords).toContain('réchauffement climatique');
    expect(keywords).not.toContain('réchauffement');
  });

  it('names a person in full, once', () => {
    expect(keywords.filter((keyword) => keyword.includes('Weber'))).toEqual(['Anna Weber']);
  });

  it('never gives a stop word, and ten phrases at the most', () => {
    expect(keywords).not.toContain('selon');
    const backwards = body.join(' ').split('').reverse().join('');
    expect(keywordsOf(title, [...body, backwards], 'fr').length).toBeLessThanOrEqual(10);
  });

  it('gives none for an empty article', () => {
    expect(keywordsOf('', [], 'fr')).toEqual([]);
  });
});

describe('keywords are terms', () => {
  it.each([
    {
      language: 'fr',
      title: 'La Norvège repousse un accord avec les autorités suédoises',
      body: [
        'Le pays repousse une partie du traité de pêche. La relation entre les deux pays reste bonne, disent les autorités suédoises.',
        'Le traité de pêche fixe des quotas de cabillaud. Les pêcheurs norvégiens craignent une autre partie du texte.',
      ],
      terms: ['traité de pêche'],
      others: ['pays', 'partie', 'relation', 'autorités', 'suédoises', 'autorités suédoises', 'repousse'],
    },
    {
      language: 'en',
      title: 'Norway rejects deal with Swedish officials',
      body: [
        'The country rejects part of the fishing treaty. The relationship remains good, Swedish officials said.',
        'The fishing treaty sets cod quotas. Trawler crews fear another part of the text.',
      ],
      terms: ['fishing treaty', 'cod quotas'],
      others: ['rejects', 'country', 'relationship', 'Swedish', 'part', 'officials', 'text'],
    },
    {
      language: 'es',
      title: 'Una pianista chilena renuncia a la gira',
      body: [
        'La chilena renuncia a la gira por una lesión de muñeca. La relación con la orquesta de cámara es buena.',
        'La orquesta de cámara busca otra pianista para una parte de los conciertos en el país.',
      ],
      terms: ['orquesta de cámara'],
      others: ['chilena', 'relación', 'parte', 'país', 'renuncia'],
    },
    {
      language: 'it',
      title: 'Il paese rinvia la riforma delle pensioni',
      body: [
        'Il governo rinvia una parte della riforma. Il fondo pensione dei ferrovieri russi resta fermo.',
        'Secondo i sindacati la riforma delle pensioni tocca i ferrovieri. La relazione sarà pronta tra un anno.',
      ],
      terms: ['sindacati', 'ferrovieri'],
      others: ['paese', 'parte', 'russi', 'rinvia', 'relazione', 'anno'],
    },
    {
      language: 'pt',
      title: 'País adia leilão de energia eólica',
      body: [
        'O governo adia uma parte do leilão. A relação com as empresas russas continua boa.',
        'O leilão de energia eólica previa turbinas no litoral. As turbinas vêm de um fabricante russo.',
      ],
      terms: ['turbinas'],
      others: ['país', 'parte', 'relação', 'russas', 'russo', 'adia'],
    },
    {
      language: 'de',
      title: 'Das Land verschiebt einen Teil der Steuerreform',
      body: [
        'Die Regierung verschiebt einen Teil der Steuerreform. Die Beziehung zu den russischen Behörden bleibt gut.',
        'Die Steuerreform entlastet Bäckereien. Die Bäckereien warten seit einem Jahr.',
      ],
      terms: ['Steuerreform', 'Bäckereien'],
      others: ['Land', 'Teil', 'Beziehung', 'russischen', 'verschiebt', 'Behörden', 'Jahr'],
    },
  ])('in $language: no verb, no people, no general noun', ({ language, title, body, terms, others }) => {
    const keywords = keywordsOf(title, body, language).map((keyword) => keyword.toLowerCase());
    expect(keywords).toEqual(expect.arrayContaining(terms.map((term) => term.toLowerCase())));
    expect(keywords.filter((keyword) => others.some((other) => other.toLowerCase() === keyword))).toEqual([]);
  });

  it('takes two nouns that a loose word joins for a term only if they come again', () => {
    const once = keywordsOf('', ['La retraite des bergers occupe le canton. La laine manque.'], 'fr');
    const twice = keywordsOf(
      '',
      ['La retraite des bergers occupe le canton. La laine manque. La retraite des bergers attend.'],
      'fr',
    );
    expect(once).not.toContain('retraite des bergers');
    expect(twice).toContain('retraite des bergers');
  });
});

describe('keywords are names in full', () => {
  it.each([
    [
      'en',
      'Maria van der Meulen sang in the barn. Maria van der Meulen was ill, and Paolo de la Rocca played.',
    ],
    ['es', 'Cantó Maria van der Meulen en el granero. Ayer Maria van der Meulen tocó con Paolo de la Rocca.'],
  ])('cuts none of them: %s', (language, text) => {
    const keywords = keywordsOf('', [text], language);
    expect(keywords).toEqual(expect.arrayContaining(['Maria van der Meulen', 'Paolo de la Rocca']));
    expect(keywords.filter((keyword) => /^(?:der|de la|van)\b|(?:van|der|de|la)$/.test(keyword))).toEqual([]);
  });

  it('finds those of laws, prizes and works by their capitals, and puts no headline in capitals for one', () => {
    const keywords = keywordsOf(
      'Poet Turns Down Big Prize Over Old Quarrel',
      ['She turned down the Larkspur Prize on Monday. Her book, Salt Roads, is out in May.'],
      'en',
    );
    expect(keywords).toEqual(expect.arrayContaining(['Larkspur Prize', 'Salt Roads']));
    expect(keywords.some((keyword) => keyword.includes('Turns'))).toBe(false);
  });

  it('leaves the noun before a German name out', () => {
    const keywords = keywordsOf(
      'Zulieferer Korvatis baut in Celle',
      ['Der Autozulieferer Korvatis baut ein Werk in Celle. Korvatis sucht Mechaniker.'],
      'de',
    );
    expect(keywords).toContain('Korvatis');
    expect(keywords).not.toContain('Autozulieferer Korvatis');
  });
});

describe('a language without a table', () => {
  it.each([
    [
      'nl',
      'Het bestuur van de vereniging heeft het besluit over de haven gisteren nog eens uitgesteld. De haven blijft dicht.',
    ],
    ['ar', 'قال المتحدث إن الاجتماع في المدينة سوف يستمر حتى نهاية الأسبوع، وإن الاجتماع مهم.'],
    ['ko', '시의회는 어제 오래된 항구의 나루터를 닫기로 했다. 나루터는 육십 년 동안 쓰였다.'],

    ['sw', 'Mkutano wa baraza la mji ulifanyika jana na wajumbe walijadili bandari ya zamani.'],
  ])('gives names only: %s', (language, text) => {
    expect(keywordsOf('', [text], language)).toEqual([]);
  });
});

describe('a language without blanks', () => {
  const chinese = [
    '港务局昨天关闭了渡轮码头。渡轮码头的屋顶在台风中受损。',
    '港务局表示，台风之后，渡轮将停在北岸。维修需要3个月。',
  ];
  const japanese = [
    '港湾局は昨日、渡船場を閉じた。渡船場の屋根は台風で壊れた。',
    '港湾局によると、台風の後、渡船は北岸に停まる。屋根の修理には3カ月かかる。',
  ];

  it.each([
    ['zh', chinese, ['渡轮码头', '港务局', '台风']],
    ['ja', japanese, ['渡船場', '港湾局', '台風', '屋根']],
  ])('has words that come again, and no clause: %s', (language, body, terms) => {
    const keywords = keywordsOf('', body, language);
    expect(keywords).toEqual(expect.arrayContaining(terms));
    expect(keywords.filter((keyword) => keyword.length > 10)).toEqual([]);
    expect(keywords.filter((keyword) => /表示|昨天|昨日|个月|の|は/.test(keyword))).toEqual([]);
  });

  it('takes no clause for a word because the body repeats the headline', () => {
    const headline = '港务局关闭百年渡轮码头引发居民强烈不满';
    const keywords = keywordsOf(headline, [headline, '居民周二游行。'], 'zh');
    expect(keywords.filter((keyword) => keyword.length > 6)).toEqual([]);
  });
});
