import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may use the desk: the browser that first opens the printed address. Its token is good once and becomes a cookie,
 * whose name has the port, because a browser sends the cookies of one port to every other.
 */
export class DeskSession {
  #token: string | undefined = makeSecret();
  readonly #cookie = makeSecret();

  /** The query string of the address that is printed. */
  get query(): string {
    return `token=${this.#token ?? ''}`;
  }

  /** The value of `Set-Cookie` for the token; undefined for any other, and once it has been used. */
  redeem(token: string, port: number): string | undefined {
    if (this.#token === undefined || !isSame(token, this.#token)) return undefined;
    this.#token = undefined;
    return `${cookieName(port)}=${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether the header `Cookie` has the session's. */
  isOpenTo(cookies: string | undefined, port: number): boolean {
    const start = `${cookieName(port)}=`;
    const own = cookies?.split(/; */).filter((cookie) => cookie.startsWith(start)) ?? [];
    return own.some((cookie) => isSame(cookie.slice(start.length), this.#cookie));
  }
}

function cookieName(port: number): string {
  return `copydesk-${port}`;
}

function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that tells nothing of the secret. */
function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
