import type { Chunks } from '../bytes/unpack.ts';
import { maxRecordBytes, type Position, type RecordItem, refuse, tooLargeMessage } from '../record.ts';

/** What S3 is told of a file by its ending; for all others cleaning looks at the bytes. */
const contentTypes: Record<string, string> = {
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  json: 'application/json',
  md: 'text/markdown',
  eml: 'message/rfc822',
};

/** A file that is one article, as it is. Its name is its path. */
export async function* readFile(
  name: string,
  chunks: Chunks,
  position: Position,
): AsyncGenerator<RecordItem> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxRecordBytes) {
      yield refuse(position, 'too-large', tooLargeMessage, name);
      return;
    }
    pieces.push(chunk);
  }
  const contentType = contentTypes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  yield {
    kind: 'record',
    name: { from: 'path', text: name, extension: '' },
    body: Buffer.concat(pieces),
    ...(contentType !== undefined && { contentType }),
    facts: {},
    position,
  };
}
