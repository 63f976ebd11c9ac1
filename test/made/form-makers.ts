import type { Dice } from './create-dice.ts';
import { htmlMakers } from './html-makers.ts';
import { jsonMakers } from './json-makers.ts';

const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;

const sentence =
  'Le conseil a voté mardi soir le budget de la réouverture du pont de la ville, dit Anne Roux.';

const signs = [
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '* ',
    '1. ',
    '```\n',
    '~~~\n',
    '---\n',
    '===\n',
    '|',
    '|-|\n',
    '\n',
    '\n\n',
    '  \n',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '![',
    '[',
    '](',
    ')',
    '][',
    ']: ',
    '[^1]',
    '<!--',
    '-->',
    '<b>',
    '<https://a.b/',
    '\\',
  ],
  ...['le pont ', 'a', ' ', '"', 'https://a.b/c', '\ue000'],
];

const matter = [
  ...[
    'title: a\n',
    'date: 2026-03-02\n',
    'tags: [a, b]\n',
    'a: &a [*a]\n',
    '- - - a\n',
    '? a\n',
    'b: !!js/function "x"\n',
    '  ',
    '[',
    '{a: ',
  ],
  ...[
    'title = "a"\n',
    "b = 'c'\n",
    '[params]\n',
    '"title": 1,\n',
    '}\n',
    '---\n',
    '+++\n',
    '...\n',
    '%YAML 1.1\n',
    '"',
    "'",
    '|\n',
    '\t',
  ],
];

const headers = [
  ...[
    'From: a <a@b.example>\n',
    'Subject: =?utf-8?b?YQ==?=\n',
    'Date: Mon, 2 Mar 2026 17:03:00 +0100\n',
    'Objet : le pont\n',
    'De : Anne\n',
    'À : b\n',
  ],
  ...[
    'Content-Type: multipart/mixed; boundary=b\n',
    'Content-Type: text/html\n',
    'Content-Type: text/plain; charset=x; format=flowed\n',
  ],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    'MIME-Version: 1.0\n',
    ' folded\n',
    'X-A: b\n',
    'a\n',
  ],
];

const bodies = [
  '--b\n',
  '--b--\n',
  '\n',
  '=E9',
  '=\n',
  '> ',
  '-- \n',
  'bGUgcG9udA==',
  `${sentence}\n`,
  'From a b c d e f g h\na: b\n',
  '=?utf-8?q?=C3?=',
];

const some = (roll: Dice, list: readonly string[], characters: number) => {
  const all: string[] = [];
  for (let length = 0; length < characters; length += all.at(-1)?.length ?? 1) all.push(pick(roll, list));
  return all.join('');
};

/** Makers of files in a form that nobody should send so, by what they make; each makes some so many characters. */
export const formMakers: Record<string, (roll: Dice, size: number) => string> = {
  ...jsonMakers,
  ...htmlMakers,
  'Markdown of any signs': (roll, size) => `# Le pont rouvre\n\n${sentence}\n\n${some(roll, signs, size)}`,
  'Markdown of one sign': (roll, size) =>
    `# Le pont rouvre\n\n${pick(roll, signs).repeat(1 + size / 4)}\n\n${sentence}`,
  'front matter': (roll, size) =>
    `${pick(roll, ['---\ntitle: a\n', '+++\ntitle = 1\n', '{\n"title": 2,\n'])}${some(roll, matter, Math.min(size, 30_000))}\n${pick(roll, ['---\n', '+++\n', '}\n', ''])}\n${sentence}`,
  'a mail of any parts': (roll, size) =>
    `From: a <a@b.example>\nMessage-ID: <1>\nSubject: Le pont\n${some(roll, headers, 1 + roll(600))}\n${some(roll, [...headers, ...bodies], size)}`,
  'a mail of many headers': (roll, size) => `${some(roll, headers, size)}\n${sentence}`,
  'a mailbox': (roll, size) =>
    `From a@b.example Mon Mar  2 17:03:09 2026\nFrom: a\nSubject: b\nDate: c\n\n${some(roll, bodies, 1 + roll(400))}\n`.repeat(
      1 + size / 600,
    ),
};
