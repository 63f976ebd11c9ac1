import type { FoundArticle } from '../../search/search-query.ts';
import type { ListedPage } from '../list-page.ts';
import type { QueryPorts } from '../query-ports.ts';

/** The addresses that stand in a feed. */
export interface Addresses {
  /** Of the API, without a slash at the end. */
  origin: string;
  self: string;
  next: string | undefined;
}

/** A found article with its paragraphs; without where its text has expired or there is none. */
export interface ArticleWithText extends FoundArticle {
  body?: readonly string[];
}

/** A page for forms that carry the text of each article. */
export interface TextPage {
  found: ArticleWithText[];
}

/** Reads the texts of a page, all at once. */
export async function withTexts(
  { found }: ListedPage,
  ports: Pick<QueryPorts, 'findCopies'>,
): Promise<TextPage> {
  const wanted = found.flatMap(({ row: { articleId, served } }) =>
    served ? [{ articleId, text: served.text }] : [],
  );
  const texts = await ports.findCopies(wanted);
  return {
    found: found.map((each) => {
      const body = texts.get(each.row.articleId)?.body;
      return { ...each, ...(body && { body }) };
    }),
  };
}
