/** Between the sections of a breadcrumb. */
const crumb = /\s*[>»›]+\s*|\s+[/|]\s+/u;

/** The last part of a breadcrumb; undefined for a line of one part. */
export function cutCrumb(text: string): string | undefined {
  const parts = text.split(crumb).filter((part) => part !== '');
  return parts.length > 1 ? parts.at(-1) : undefined;
}

/** What a share line names: `Share on X: …`, `Partager « … »`. */
const shared = /^[^:«“"„]{2,60}(?:: ?|(?= ?[«“"„]))(.+)$/u;

/** The headline that a share line names; undefined if it names none. */
export function cutShared(text: string): string | undefined {
  const found = shared.exec(text)?.[1]?.trim();
  return found?.replace(/^[«“"„]\s*(.*?)\s*[»”"“]$/u, '$1');
}
