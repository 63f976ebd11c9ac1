import { articleIdOf } from '../../functions/catalog/items/item-keys.ts';

/** Whether an article's name can be an id; any other name is a key. */
export function looksLikeId(name: string): boolean {
  return /^[0-9a-f]{32}$/.test(name);
}

/** The id of an article that is given by its id, or by its key in a bucket. */
export function idOfArticle(name: string, bucket: string): string {
  return looksLikeId(name) ? name : articleIdOf(bucket, name);
}
