/** A record of a WARC, as a crawler writes it; `length` in place of the true one. */
export function makeRecord(
  type: string,
  url: string,
  block: string | Uint8Array,
  {
    length,
    contentType = 'application/http; msgtype=response',
  }: { length?: number | string; contentType?: string } = {},
): Buffer {
  const bytes = Buffer.from(block as string);
  const header = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** The block of a stored answer. */
export function makeAnswer(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  status = 200,
): Buffer {
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n`),
    Buffer.from(body as string),
  ]);
}
