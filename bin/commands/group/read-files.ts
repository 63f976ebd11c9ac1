import { stat } from 'node:fs/promises';
import { siteOf } from '../../../functions/article/address.ts';
import { RejectedCopy } from '../../../functions/article/rejected-copy.ts';
import { cleanArticle } from '../../../functions/clean/clean-article.ts';
import { readLocalFile } from '../../files/read-local-file.ts';
import { walkFolder } from '../../records/files/walk-folder.ts';
import type { GivenArticle, Unread } from './offline-article.ts';

/** Cleans files, and the files of folders. */
export async function* readFiles(names: readonly string[]): AsyncGenerator<GivenArticle | Unread> {
  for await (const path of pathsIn(names)) {
    yield await readFile(path).catch((error: Error) => ({ id: path, message: `${path}: ${error.message}` }));
  }
}

/** Each file once, also one that is named twice or stands in a folder that is named too. */
async function* pathsIn(names: readonly string[]): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const name of names) {
    const isFolder = (await stat(name).catch(() => undefined))?.isDirectory() === true;
    for await (const { path } of isFolder ? walkFolder(name) : [{ path: name }]) {
      if (!seen.has(path)) yield path;
      seen.add(path);
    }
  }
}

async function readFile(path: string): Promise<GivenArticle | Unread> {
  const { bytes, modifiedAt } = await readLocalFile(path);
  try {
    const copy = cleanArticle(bytes, { key: path, modifiedAt });
    const { publisher, url, published } = copy;
    const source = publisher?.toLowerCase() ?? (url === undefined ? undefined : siteOf(url));
    return { id: path, copy, published: published?.value, source };
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    return { id: path, message: `${path} is no article: ${error.message}` };
  }
}
