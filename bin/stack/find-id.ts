import * as v from 'valibot';
import { listSchema } from './api-answer.ts';
import { idOfArticle, looksLikeId } from './article-name.ts';
import { type Archive, getJson } from './catalogue-api.ts';

/**
 * The id of an article that is given by its id or its key: a key and its bucket give the id; where only the address of the API is
 * known, the API is asked. Throws, with what to do, if that knows no such key.
 */
export async function findId(name: string, { api, bucket }: Archive): Promise<string> {
  if (looksLikeId(name)) return name;
  if (bucket !== undefined) return idOfArticle(name, bucket);
  const { articles } = v.parse(listSchema, await getJson(api, '/articles', { key: name }));
  const [article] = articles;
  if (!article) throw new Error(describeMissing(name));
  return article.id;
}

/** What is said of a name that no article has. */
export function describeMissing(name: string): string {
  if (looksLikeId(name)) return `There is no article with the id ${name}.`;
  return `There is no article with the key ${name}. A file dropped into the folder inbox/ has as key its path inside that folder; \`copydesk search\` lists what there is.`;
}
