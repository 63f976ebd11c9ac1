import * as v from 'valibot';
import { ApiRefusal } from '../../stack/catalogue-api.ts';
import type { Ask } from '../tool.ts';

const message = 'id must be the id of an article, 32 hexadecimal digits, as the tool search gives it.';

/** The input that names an article. */
export const articleId = v.pipe(
  v.string(message),
  v.regex(/^[0-9a-f]{32}$/, message),
  v.description('The id of the article, as search gives it.'),
);

/** Asks for something of an article; if there is none, the error says how to find one. */
export async function askOfArticle(id: string, part: string, ask: Ask): Promise<unknown> {
  return ask(`/articles/${id}${part}`).catch((error) => {
    if (!(error instanceof ApiRefusal && error.status === 404)) throw error;
    throw new Error(
      `There is no article with the id ${id}. The tool search gives the ids of those there are.`,
      {
        cause: error,
      },
    );
  });
}
