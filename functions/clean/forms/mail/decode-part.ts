/** The parts of a header such as `text/plain; charset="utf-8"; format=flowed`. */
export function readParameters(value: string): { type: string; parameters: Map<string, string> } {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of value.matchAll(parameter))
    parameters.set(name.toLowerCase(), quoted ?? bare);
  return { type: (/^[\w.+/-]+/.exec(value.trim())?.[0] ?? '').toLowerCase(), parameters };
}

const parameter = /;\s*([\w-]{1,40})\*?\d?\*?\s*=\s*(?:"([^"]{0,1000})"|([^;\s]{0,1000}))/g;

/** The text of a part, by its transfer coding (RFC 2045, section 6) and its character set. */
export function decodePart(body: string, coding: string, charset: string | undefined): string {
  const name = coding.trim().toLowerCase();
  if (name === 'base64') return decodeBytes(Buffer.from(body, 'base64'), charset);
  if (name !== 'quoted-printable') return body;
  // What is beyond ASCII here was decoded with the file, whatever the part says.
  return decodeBytes(unquote(body), /[^\0-\x7f]/.test(body) ? 'utf-8' : charset);
}

/** Undoes quoted-printable: `=E9` is a byte, and `=` at the end of a line joins it to the next. */
function unquote(body: string): Buffer {
  const bytes = Buffer.from(body.replace(/=[ \t]{0,80}\r?\n/g, ''), 'utf8');
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1, length += 1) {
    const code = bytes[at] === equals ? bytes.toString('latin1', at + 1, at + 3) : '';
    const isCode = /^[\da-f]{2}$/i.test(code);
    bytes[length] = isCode ? Number.parseInt(code, 16) : (bytes[at] as number);
    if (isCode) at += 2;
  }
  return bytes.subarray(0, length);
}

const equals = '='.charCodeAt(0);

/** The character set that a part names is believed where its bytes allow it; Windows-1252 reads all bytes. */
function decodeBytes(bytes: Uint8Array, charset = 'utf-8'): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // An unknown name, or other bytes than it has.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
