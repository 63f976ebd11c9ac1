/** The source of an article that names its publisher; case does not matter. */
export function publisherSource(publisher: string): string {
  return `publisher/${publisher.toLowerCase()}`;
}

/** The source of an article of unknown publisher: the folder of its key, empty for the root. */
export function folderSource(key: string): string {
  return `folder/${key.slice(0, key.lastIndexOf('/') + 1)}`;
}
