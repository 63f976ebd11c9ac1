/** The words of a line as a shell takes them apart: quotes hold words together; a redirection, a pipe or a comment ends them. */
export function readWords(line: string): string[] {
  const words = [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word);
  const end = words.findIndex((word) => /^(?:[<>|#]|&&)/.test(word));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replaceAll(/['"]/g, ''));
}
