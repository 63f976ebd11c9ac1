/** Separates the paragraphs of a body as one text, in which the positions of mentions are counted. */
export const paragraphBreak = '\n\n';

/** The paragraphs of a body as one text. */
export function joinParagraphs(body: readonly string[]): string {
  return body.join(paragraphBreak);
}
