import type { ArticleRow } from '../../../functions/article/row.ts';
import { folderSource, publisherSource } from '../../../functions/clean/sources/name-source.ts';
import type { Table } from '../../../functions/store/clients.ts';
import { profileStore } from '../../../functions/store/profile-store.ts';

/** Tests whether cleaning a row now would use another profile of its source; reads each source's profile once. */
export function hasNewerProfile(table: Table): (row: ArticleRow) => Promise<boolean> {
  const store = profileStore(table);
  const versions = new Map<string, Promise<string | undefined>>();
  const findVersion = (source: string) => {
    const version = versions.get(source) ?? store.readCurrent(source).then((current) => current?.version);
    versions.set(source, version);
    return version;
  };
  return async ({ source: { key }, served, profileVersion }) => {
    const publisher = served?.publisher;
    const ofPublisher = publisher === undefined ? undefined : await findVersion(publisherSource(publisher));
    return (ofPublisher ?? (await findVersion(folderSource(key)))) !== profileVersion;
  };
}
