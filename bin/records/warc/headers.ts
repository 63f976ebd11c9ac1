/** Fields of a header by their names in lower case; of one that is given twice, the first. */
export type Headers = ReadonlyMap<string, string>;

/** Reads the header of a WARC record or of an HTTP message; the first line is no field. */
export function parseHeaders(text: string): Headers {
  const headers = new Map<string, string>();
  // A line that begins with a blank goes on with the field before it.
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}
