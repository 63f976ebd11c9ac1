import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The error of Node's parser for a request that it cannot read. */
interface ParserError extends Error {
  code?: string;
  rawPacket?: Buffer;
}

/**
 * Answers requests whose address has unescaped bytes above ASCII, as `curl "…?q=élysée"` sends them: it percent-encodes
 * the bytes and sends the request to the server again. Node's parser would refuse it with an empty answer; browsers
 * encode by themselves. Other unreadable requests are answered with 400 or 431 in the gateway's words.
 */
export function answerUnescaped(server: Server): void {
  server.on('clientError', (error: ParserError, socket: Socket) => {
    if (!socket.writable) return;
    const mended = error.code === 'HPE_INVALID_URL' ? mendRequest(error.rawPacket) : undefined;
    if (!mended) return refuse(socket, error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400);
    const again = connect((server.address() as AddressInfo).port, '127.0.0.1', () => again.write(mended));
    again.on('error', () => socket.destroy());
    socket.on('error', () => again.destroy()).on('close', () => again.destroy());
    again.pipe(socket);
  });
}

/**
 * A whole request with its address percent-encoded, after which the connection is closed; undefined for anything else.
 */
export function mendRequest(packet: Buffer | undefined): Buffer | undefined {
  const text = packet?.toString('latin1') ?? '';
  const { line, headers } =
    /^(?<line>[A-Z]+ \/[^\r\n]* HTTP\/1\.1)\r\n(?<headers>.*)\r\n\r\n$/s.exec(text)?.groups ?? {};
  const isOne = line !== undefined && headers !== undefined && !headers.includes('\r\n\r\n');
  if (!isOne || !/[\x80-\xff]/.test(line)) return undefined;
  const encoded = line.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  const kept = headers.split('\r\n').filter((header) => !/^connection:/i.test(header));
  return Buffer.from([encoded, ...kept, 'Connection: close', '', ''].join('\r\n'), 'latin1');
}

function refuse(socket: Socket, status: 400 | 431): void {
  const reason = status === 400 ? 'Bad Request' : 'Request Header Fields Too Large';
  const body = JSON.stringify({ message: reason });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}
