/** Stands between the paragraphs of a body where they are one text: where names are mentioned is counted in it. */
export const paragraphBreak = '\n\n';

/** The paragraphs of a body as one text. */
export function joinParagraphs(body: readonly string[]): string {
  return body.join(paragraphBreak);
}
