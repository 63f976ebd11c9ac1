/** The matches of a global expression in a text: `matchAll` copies the expression first, which takes longer than a short line. */
export function findAll(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}
