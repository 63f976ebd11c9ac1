/** In characters: a text shows within as much what it is. */
const sampleLength = 100_000;

/** A sign of Markdown: its expression, and one of what it cannot be without, which is far quicker to look for. */
interface Sign {
  marks: string[];
  pattern: RegExp;
}

/** Signs that Markdown has and other texts have seldom, and never several of. */
const signs: Record<string, Sign> = {
  heading: { marks: ['#'], pattern: /^ {0,3}#{1,6}[ \t]+[^\s#][^\n#]{0,200}$/m },
  link: {
    marks: [']('],
    pattern: /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|\.{1,2}\/|mailto:|#)[^()\s]{0,2000}\)/,
  },
  picture: { marks: [']('], pattern: /!\[[^[\]\n]{0,300}\]\([^()\s][^()\n]{0,1000}\)/ },
  strong: { marks: ['**'], pattern: /(?<![*\w])\*\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*\*(?![*\w])/ },
  quote: { marks: ['> '], pattern: /^> \S[^\n]{0,2000}\n(?:>|\n)/m },
  fence: { marks: ['```'], pattern: /^```[ \t]{0,3}\w{0,20}[ \t]{0,3}$/m },
  underlined: { marks: ['===', '---'], pattern: /^[^\s\n][^\n]{2,200}\n(?:={3,}|-{3,})[ \t]*\n/m },
  definition: { marks: [']:'], pattern: /^ {0,3}\[[^[\]\n]{1,60}\]:[ \t]+(?:<|https?:\/\/|\/)\S{1,2000}/m },
  table: { marks: ['---'], pattern: /^[ \t]{0,3}\|?[ \t]{0,3}:?-{3,100}:?[ \t]{0,9}\|[-:| \t]{1,500}$/m },
};

/** A text whose first line is a heading, with a blank line or the end of it below: nobody else begins so. */
const titled = /^\s*# [^\s#][^\n#]{1,200}\n[ \t]*\n/;

/** Whether a text is Markdown by its signs: two kinds of them, one where it is said to be, or a title marked as such above it. */
export function isMarkdown(text: string, contentType = ''): boolean {
  const sample = text.slice(0, sampleLength).replaceAll('\r\n', '\n');
  if (titled.test(sample)) return true;
  const needed = /markdown/i.test(contentType) ? 1 : 2;
  let found = 0;
  for (const { marks, pattern } of Object.values(signs)) {
    if (marks.some((mark) => sample.includes(mark)) && pattern.test(sample)) found += 1;
    if (found >= needed) return true;
  }
  return false;
}
