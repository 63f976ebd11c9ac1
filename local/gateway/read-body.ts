import type { IncomingMessage } from 'node:http';

/**
 * The whole body of a call, or of an answer; rejects if its sender hung up before the end. `buffer` of
 * `node:stream/consumers` makes a Blob first, which takes more time than all the rest of a small call.
 */
export function readBody(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    message.on('data', (piece: Buffer) => pieces.push(piece));
    message.on('end', () => resolve(Buffer.concat(pieces)));
    message.on('error', reject);
    message.on('close', () => reject(new Error('The sender hung up before the end.')));
  });
}
