import type { IncomingMessage } from 'node:http';
import { DeskRefusal } from './desk-answer.ts';

/** A header that no form and no page of another site can send without being asked first (CORS), which is never allowed. */
const ownHeader = 'x-copydesk';

/** Methods that change nothing. */
const reads = ['GET', 'HEAD'];

/**
 * Refuses what another web page in the same browser sends. The server has its caller's rights, so it is asked for by one of
 * two names alone: a page that points a name of its own to this machine (DNS rebinding) gets 421.
 */
export function checkDoor(request: IncomingMessage, port: number): void {
  const host = checkHost(request, port);
  const { origin } = request.headers;
  const isRead = reads.includes(request.method ?? '');
  const isOwn = origin?.toLowerCase() === `http://${host}`;
  if (!isOwn && !(isRead && origin === undefined)) throw refuseOtherSite(origin);
  const site = request.headers['sec-fetch-site'] ?? 'none';
  if (site !== 'same-origin' && site !== 'none') throw refuseOtherSite(origin);
  if (!isRead && request.headers[ownHeader] === undefined) {
    const missing = `A request that changes something needs the header ${ownHeader}.`;
    throw new DeskRefusal(403, 'no-own-header', missing);
  }
}

/** The name by which the server was asked for, in lower case. */
function checkHost(request: IncomingMessage, port: number): string {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const hosts = headersNamed(request, 'host').map((name) => name.toLowerCase());
  const [host = ''] = hosts;
  if (hosts.length === 1 && names.includes(host) && request.url?.startsWith('/')) return host;
  const asked = `This server answers as ${names.join(' and ')} alone, so that no web page can reach it under another name.`;
  throw new DeskRefusal(421, 'other-host', asked);
}

function headersNamed({ rawHeaders }: IncomingMessage, name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}

function refuseOtherSite(origin = 'none'): DeskRefusal {
  return new DeskRefusal(
    403,
    'other-site',
    `This comes from another page (Origin: ${origin}). Open the desk by its address, typed or pasted; no other page may ask it for anything.`,
  );
}
