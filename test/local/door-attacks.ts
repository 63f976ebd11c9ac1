import type { OutgoingHttpHeaders } from 'node:http';

/** What web pages, and those who made a name of theirs point to this machine, try. */
export const attacks: [
  does: string,
  method: string,
  headers: (port: string) => OutgoingHttpHeaders,
  path?: string,
][] = [
  ['a name of its own that points to this machine', 'GET', (port) => ({ host: `evil.example:${port}` })],
  ['the same, without a port', 'GET', () => ({ host: 'evil.example' })],
  ['the same, by a POST', 'POST', (port) => ({ host: `evil.example:${port}` })],
  ['the same, by a DELETE', 'DELETE', (port) => ({ host: `evil.example:${port}` })],
  ['a name that begins like this machine', 'GET', () => ({ host: '127.0.0.1.evil.example' })],
  ['a name that begins like localhost', 'GET', () => ({ host: 'localhost.evil.example' })],
  ['a name that ends like localhost', 'GET', () => ({ host: 'notlocalhost' })],
  ['a name with the address in its credentials', 'GET', () => ({ host: '127.0.0.1@evil.example' })],
  ['an address of the local network', 'GET', () => ({ host: '192.168.1.10' })],
  ['the address of all interfaces', 'GET', () => ({ host: '0.0.0.0' })],
  ['another spelling of the address', 'GET', () => ({ host: '2130706433' })],
  ['an address of the link', 'GET', () => ({ host: '[fe80::1]' })],
  [
    'a form of another site',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' }),
  ],
  [
    'a script of another site',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' }),
  ],
  [
    'a page without an origin, as of a sandbox or a file',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'null' }),
  ],
  [
    'a page of another port of this machine',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'http://127.0.0.1:1' }),
  ],
  [
    'a page of localhost that asks for 127.0.0.1',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: `http://localhost:${port}` }),
  ],
  [
    'the same address by https',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: `https://127.0.0.1:${port}` }),
  ],
  [
    'a question whether it may (CORS preflight)',
    'OPTIONS',
    (port) => ({
      host: `127.0.0.1:${port}`,
      origin: 'https://evil.example',
      'access-control-request-method': 'DELETE',
    }),
  ],
  [
    'a question of a private network',
    'OPTIONS',
    (port) => ({
      host: `127.0.0.1:${port}`,
      origin: 'https://evil.example',
      'access-control-request-private-network': 'true',
    }),
  ],
  [
    'a picture of another site',
    'GET',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'image',
    }),
  ],
  [
    'a script tag of another site',
    'GET',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'script',
    }),
  ],
  [
    'a frame of another site',
    'GET',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
    }),
  ],
  [
    'a script of another port',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}`, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }),
  ],
  [
    'a form that a link submits',
    'POST',
    (port) => ({
      host: `127.0.0.1:${port}`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }),
  ],
  [
    'a plain form to a service',
    'POST',
    (port) => ({ host: `127.0.0.1:${port}`, origin: 'https://evil.example', 'content-type': 'text/plain' }),
  ],
  ['a HEAD under another name', 'HEAD', () => ({ host: 'evil.example' })],
  [
    'a target that names another machine',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}` }),
    'http://evil.example/x',
  ],
  [
    'a target that names another machine, by https',
    'GET',
    (port) => ({ host: `127.0.0.1:${port}` }),
    'https://evil.example/x',
  ],
  ['a name that ends like this machine', 'GET', () => ({ host: 'evil.127.0.0.1' })],
];
