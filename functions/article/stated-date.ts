/**
 * Keys of user metadata that say when a file's article was published, without hyphens and underscores; the first one that
 * is there counts. They are named after what feeds, schema.org and Dublin Core call this date.
 */
const statingKeys = ['published', 'datepublished', 'publicationdate', 'pubdate', 'publishedat', 'dateissued'];

/** Of characters: no date in ISO 8601 is longer, and rows are not for other people's notes. */
const longestDate = 40;

/**
 * What the uploader's metadata say about the date of publication, as written: S3's `x-amz-meta-published` and the like.
 * Keys that say no more than `date` do not count, because tools that copy files put the time of the file there.
 */
export function statedDateIn(metadata: Readonly<Record<string, string>> = {}): string | undefined {
  const stated = new Map(
    Object.entries(metadata).map(([key, value]) => [key.toLowerCase().replace(/[-_]/g, ''), value.trim()]),
  );
  return statingKeys.map((key) => stated.get(key)).find((value) => value !== undefined && isShort(value));
}

function isShort(value: string): boolean {
  return value !== '' && value.length <= longestDate;
}
