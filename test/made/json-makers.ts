import type { Dice } from './create-dice.ts';

const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;

/** Names that a record may have, those that objects have themselves, and none. */
const names = [
  ...[
    'title',
    'text',
    'maintext',
    'body',
    'content',
    'textContent',
    'articleBody',
    'lines',
    'fields',
    'seen',
  ],
  ...[
    'authors',
    'author',
    'date_publish',
    'publish_date',
    'published',
    'publisher',
    'url',
    '@id',
    '@type',
    'language',
  ],
  ...[
    '@graph',
    'article',
    'articles',
    'data',
    '_source',
    'hits',
    'tags',
    'description',
    '__proto__',
    'constructor',
    '',
  ],
];

const sentence =
  'Le conseil a voté mardi soir le budget de la réouverture du pont de la ville, dit Anne Roux. ';

/** Values that stand where texts, names and dates should, as they are written in JSON. */
const values = [
  ...[
    'null',
    'true',
    '-0',
    '1e999',
    '20260302',
    '1772470980',
    '[]',
    '{}',
    '""',
    '" "',
    '"\\u0000"',
    '"\\ud83d"',
  ],
  ...[
    '"NewsArticle"',
    '["Article","Thing"]',
    '{"name":"Ann"}',
    '{"@id":"#a"}',
    '{"value":"2026-03-02"}',
    '[[["a"]]]',
  ],
  ...[
    '"<p>Le pont rouvre.</p>"',
    '"{\\"text\\":\\"a\\"}"',
    '[{"line":1,"text":"Le pont"}]',
    '"None"',
    '"https://a.example/b"',
  ],
  JSON.stringify(sentence.repeat(3)),
];

function makeMembers(roll: Dice, count: number): string {
  return Array.from(
    { length: count },
    () => `${JSON.stringify(pick(roll, names))}:${pick(roll, values)}`,
  ).join(',');
}

const makeRecord = (roll: Dice) => `{${makeMembers(roll, 1 + roll(12))}}`;

function nest(roll: Dice, levels: number): string {
  const [open, close] = pick(roll, [
    ['[', ']'],
    ['{"a":', '}'],
    ['{"data":', '}'],
    ['{"text":[', ']}'],
    ['[{"@graph":', '}]'],
  ] as const);
  return open.repeat(levels) + pick(roll, values) + (roll(3) === 0 ? '' : close.repeat(levels));
}

/** What is added to JSON by those who do not write it with a library. */
function damage(roll: Dice, json: string): string {
  return pick(roll, [
    json.slice(0, roll(json.length)),
    `${json};`,
    `\ufeff${json}\n\n`,
    json.replaceAll('"', "'"),
    json.replaceAll(',', ',,'),
    `var article = ${json}`,
    `${json}\n${sentence.repeat(2)}`,
    json.replaceAll('\\', ''),
  ]);
}

/** Makers of JSON that nobody should send, by what they make; each makes some so many characters. */
export const jsonMakers: Record<string, (roll: Dice, size: number) => string> = {
  'JSON of any fields': (roll, size) => `{${makeMembers(roll, 1 + size / 40)}}`,
  'JSON of one text': (roll, size) =>
    `{${makeMembers(roll, roll(6))},"title":"Le pont rouvre","text":${JSON.stringify(sentence.repeat(1 + size / 90))}}`,
  'JSON of one name': (roll, size) => {
    const name = JSON.stringify(pick(roll, names));
    return `{${Array.from({ length: 1 + size / 20 }, () => `${name}:${pick(roll, values)}`).join(',')}}`;
  },
  'JSON of many names': (_, size) =>
    `{${Array.from({ length: 1 + size / 30 }, (__, index) => `"n${index}":"four words of it"`).join(',')}}`,
  'JSON of many records': (roll, size) => {
    const records = Array.from({ length: 1 + size / 200 }, () => makeRecord(roll));
    return pick(roll, [`[${records.join(',')}]`, records.join('\n'), `{"@graph":[${records.join(',')}]}`]);
  },
  'JSON of many levels': (roll, size) => nest(roll, 1 + size / 8),
  'JSON of many paragraphs': (roll, size) =>
    `{"title":"Le pont","text":[${Array.from({ length: 1 + size / 6 }, () => pick(roll, ['"a"', '" "', '1', '{"text":"a"}'])).join(',')}]}`,
  'damaged JSON': (roll, size) => damage(roll, `{${makeMembers(roll, 1 + size / 40)}}`),
};
