/** What a reader sees of a line of Markdown. */
export interface InlineText {
  text: string;
  /** What stands for pictures: seen where they are not. */
  pictures: string[];
}

const target = String.raw`\(\s*<?[^()\s]*(?:\([^()\s]*\)[^()\s]*)*>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)`;
const picture = new RegExp(String.raw`!\[([^\[\]]*)\](?:${target}|\[[^\[\]]*\])`, 'g');
const link = new RegExp(String.raw`\[((?:[^\[\]]|\[[^\[\]]*\])*)\]${target}`, 'g');
const reference = /\[([^[\]]+)\] ?\[([^[\]]*)\]/g;
const footnote = /\[\^[^\s[\]]{1,60}\]/g;
const address = /<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/g;
const code = /(?<!`)(`{1,4})(?!`)([^`]+)\1(?!`)/g;
const tag = /<\/?[a-z][^<>]{0,1000}>/gi;
const escaped = /\\([!-/:-@[-`{-~])/g;
/** Where a character stood behind a backslash, until all signs are read: no text has these. */
const kept = { first: 0xe000, last: 0xe07f };
const marks = /[\ue000-\ue07f]/g;

/** Reads a paragraph as its reader sees it: links by their words, no signs of emphasis; `references` are defined below the text. */
export function readInline(markdown: string, references: ReadonlySet<string>): InlineText {
  if (!special.test(markdown)) return { text: markdown, pictures: [] };
  const pictures: string[] = [];
  const text = markdown
    .replace(marks, '')
    .replace(escaped, (_, sign: string) => String.fromCharCode(kept.first + sign.charCodeAt(0)))
    .replace(code, '$2')
    .replace(picture, (_, alt: string) => {
      if (alt.trim() !== '') pictures.push(alt.trim());
      return '';
    })
    .replace(link, '$1')
    .replace(reference, (found, words: string, name: string) =>
      references.has((name || words).trim().toLowerCase()) ? words : found,
    )
    .replace(footnote, '')
    .replace(address, '$1')
    .replace(tag, '');
  return { text: restore(dropEmphasis(text)).trim(), pictures: pictures.map(restore) };
}

const special = /[*_~`[\]<\\!\ue000-\ue07f]/;

function restore(text: string): string {
  return text.replace(marks, (mark) => String.fromCharCode(mark.charCodeAt(0) - kept.first));
}

/** A run of signs of emphasis. */
const run = /\*+|_+|~~/g;

interface Sign {
  index: number;
  sign: string;
}

/** Emphasis in emphasis: what is deeper is no writing of people. */
const deepest = 8;

/** Drops the signs of emphasis that have their like: a lone asterisk is a letter as any other. */
function dropEmphasis(text: string): string {
  const open: Record<string, Sign[]> = { '*': [], _: [], '~': [] };
  const paired: Sign[] = [];
  for (const { 0: sign, index } of text.matchAll(run)) {
    const stack = open[sign.charAt(0)] as Sign[];
    const { opens, closes } = flanks(text, index, sign);
    const partner = closes ? stack.pop() : undefined;
    if (partner) paired.push(partner, { index, sign });
    else if (opens && stack.push({ index, sign }) > deepest) stack.shift();
  }
  return without(text, paired);
}

const letter = /[\p{L}\p{N}]/u;

/** As CommonMark has it: a sign opens before a word and closes behind one; inside a word only two asterisks do. */
function flanks(text: string, index: number, sign: string): { opens: boolean; closes: boolean } {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + sign.length);
  const isInside = letter.test(before) && letter.test(after);
  if (isInside && (sign.startsWith('_') || sign === '*')) return { opens: false, closes: false };
  return { opens: after !== '' && !/\s/.test(after), closes: before !== '' && !/\s/.test(before) };
}

function without(text: string, signs: Sign[]): string {
  let rest = '';
  let from = 0;
  for (const { index, sign } of signs.sort((a, b) => a.index - b.index)) {
    rest += text.slice(from, index);
    from = index + sign.length;
  }
  return rest + text.slice(from);
}
