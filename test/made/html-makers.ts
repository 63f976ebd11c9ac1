import type { Dice } from './create-dice.ts';

const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;
const times = (count: number, make: () => string) => Array.from({ length: Math.ceil(count) }, make).join('');

const sentence =
  'Le conseil a voté mardi soir le budget de la réouverture du pont de la ville, dit Anne Roux. ';
const article = `<h1>Le pont rouvre mardi</h1>${`<p>${sentence.repeat(3)}</p>\n`.repeat(4)}`;

const elements = [
  ...'a b i p div span font table tr td th ul ol li dl dt dd pre br hr form select option button svg math'.split(
    ' ',
  ),
  ...'blockquote figure figcaption noscript template iframe object script style title textarea h1 h2'.split(
    ' ',
  ),
  ...'article main section aside nav header footer html head body plaintext xmp o:p x-y frameset'.split(' '),
];

const attributes = [
  ...[
    '',
    '',
    '',
    ' hidden',
    ' class="caption"',
    ' class="story"',
    ' class="comment share"',
    ' itemprop="articleBody"',
  ],
  ...[
    ' style="display:none"',
    ' aria-hidden="true"',
    ' href="#"',
    ' href=/a',
    ' id=">"',
    ' x="&quot;<',
    " class='a b",
  ],
];

const open = (roll: Dice) => `<${pick(roll, elements)}${pick(roll, attributes)}>`;
const close = (roll: Dice) => `</${pick(roll, elements)}>`;
const words = (roll: Dice) =>
  pick(roll, [
    sentence,
    'Lire aussi : ',
    'mot ',
    '3 mars 2026',
    '&nbsp;',
    '&#x110000;',
    '&amp;eacute;',
    '\0',
    '',
  ]);

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;

/** What a page may state for machines, and should not. */
const statements = [
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le pont","author":[[["A"]]],"datePublished":7}</script>',
  '<script type="application/ld+json">{"@graph":[{"@graph":[{"@type":["Thing","Article"],"headline":{}}]}]}</script>',
  '<script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"false","hasPart":[null,{"cssSelector":"*"}]}</script>',
  '<script type="application/ld+json"><!-- {"@type":"Article",} --></script>',
  '<script type="application/ld+json">[[[[[[[[[[{"@type":"Article"}]]]]]]]]]]</script>',
  '<meta property="__proto__" content="a"><meta name="constructor" content="b"><meta property="og:title">',
  '<meta property="article:published_time" content="9999-99-99"><link rel="canonical" href="javascript:alert(1)">',
  '<base href="//"><link rel="CANONICAL" href="../a"><time datetime="P3D"></time>',
];

const charsets = [
  'utf-8',
  'utf-16',
  'iso-8859-1',
  'windows-1251',
  'shift_jis',
  'gb18030',
  'x-user-defined',
  'nothing',
  '',
];

/** Makers of HTML that nobody should send, by what they make; each makes some so many characters. */
export const htmlMakers: Record<string, (roll: Dice, size: number) => string> = {
  'HTML of nested elements': (roll, size) => {
    const one = open(roll);
    return page('', one.repeat(1 + size / one.length) + (roll(2) === 0 ? article : sentence));
  },
  'HTML of nested kinds': (roll, size) => {
    const unit = times(1 + roll(5), () => open(roll) + words(roll));
    return page('', unit.repeat(1 + size / unit.length) + article);
  },
  'HTML of links': (roll, size) => {
    const link = pick(roll, [
      '<a href="/x">lien</a> ',
      '<a>x',
      '<li><a href=/x>Le pont rouvre mardi à la ville</a>',
      '<a href="#"><div>x</div></a>',
    ]);
    return page('', article + link.repeat(1 + size / link.length));
  },
  'HTML on one line': (roll, size) =>
    page(
      '',
      `<p>${pick(roll, [sentence, 'mot', 'a<br>', '<b>a</b>', '&lt;p&gt;']).repeat(1 + size / 90)}</p>`,
    ),
  'HTML of any elements': (roll, size) =>
    page('', article + times(size / 20, () => pick(roll, [open, close, words])(roll))),
  'half a page': (roll, size) => {
    const whole = page(
      `<title>Le pont</title>${pick(roll, statements)}`,
      article.repeat(1 + size / article.length),
    );
    const cut = roll(whole.length);
    return roll(2) === 0 ? whole.slice(0, cut) : whole.slice(cut);
  },
  'HTML that states': (roll, size) =>
    page(
      times(1 + size / 200, () => pick(roll, statements)),
      article,
    ),
  'HTML of tables': (roll, size) => {
    const cell = pick(roll, ['<tr><td>a<td>b', '<table><tr><td>x', '<td>', '<tr><td><p>a</p>', '<table>x']);
    return page('', `<table>${cell.repeat(1 + size / cell.length)}</table>${article}`);
  },
  'HTML that is hidden': (roll, size) =>
    page(
      '',
      times(
        1 + size / 300,
        () => `<div${pick(roll, attributes)}>${roll(2) === 0 ? article : words(roll)}</div>`,
      ),
    ),
  'text with elements': (roll, size) =>
    times(1 + size / 100, () => `${sentence}${roll(3) === 0 ? open(roll) + close(roll) : ''}\n\n`),
};

/** Pages that name character sets of which one, or none, is theirs. */
export function makeConflictingPage(roll: Dice, size: number): Uint8Array {
  const said = `<meta charset="${pick(roll, charsets)}"><meta http-equiv="Content-Type" content="text/html; charset=${pick(roll, charsets)}">`;
  const prolog = roll(3) === 0 ? `<?xml version="1.0" encoding="${pick(roll, charsets)}"?>` : '';
  const text = prolog + page(said, article.repeat(1 + size / article.length));
  return Buffer.from(text, pick(roll, ['latin1', 'utf8', 'utf16le'] as const));
}
