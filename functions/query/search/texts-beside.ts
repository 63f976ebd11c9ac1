import type { TextPorts } from './read-copies.ts';

/** A text of an article by its name, still encoded. */
export interface NamedText {
  articleId: string;
  text: string;
  copy: Uint8Array;
}

/** Where texts are found without the rows that name them. */
export interface RevTexts {
  /**
   * The texts that were made of these `rev`s of articles. Each article takes a call of its own, so they should be few.
   */
  readTextsOf(articles: readonly { articleId: string; rev: number }[]): Promise<NamedText[]>;
}

/**
 * Articles whose texts are read beside their rows: a page or two. A stored text takes at most 400,000 bytes of memory.
 * @limit The texts of more articles are read after their rows, a hundred a call.
 */
const mostBeside = 40;

/**
 * Texts in the same wait as the rows that name them. Mostly an article is served the text of the `rev` that the index lists; of
 * one that is served another, the text is read by its name, as ever.
 */
export function textsBeside({ readEncoded, readTextsOf }: Pick<TextPorts, 'readEncoded'> & RevTexts) {
  const held = new Map<string, Uint8Array>();
  const placeOf = ({ articleId, text }: { articleId: string; text: string }) => `${articleId}/${text}`;
  return {
    async expectTexts(articles: readonly { articleId: string; rev: number }[]): Promise<void> {
      if (articles.length > mostBeside) return;
      for (const { copy, ...named } of await readTextsOf(articles)) held.set(placeOf(named), copy);
    },

    async readEncoded(texts: Parameters<TextPorts['readEncoded']>[0]): Promise<Map<string, Uint8Array>> {
      const missing = texts.filter((each) => !held.has(placeOf(each)));
      const read = missing.length > 0 ? await readEncoded(missing) : new Map<string, Uint8Array>();
      for (const each of texts) {
        const copy = held.get(placeOf(each));
        if (copy) read.set(each.articleId, copy);
      }
      return read;
    },
  };
}
