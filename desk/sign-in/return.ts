/** What the issuer sent the page back with. */
export interface Return {
  state: string;
  code?: string;
  /** Why there is no code. */
  refusal?: string;
  /** Who says so (RFC 9207), if it says. */
  issuer?: string;
}

/** The issuer lets nobody in. */
export class RefusedSignIn extends Error {
  override readonly name = 'RefusedSignIn';
}

/** Reads the query string of an address; undefined if it is none that an issuer leads back to. */
export function readReturn(search: string): Return | undefined {
  const query = new URLSearchParams(search);
  const [state, code, error, issuer] = ['state', 'code', 'error', 'iss'].map((name) => query.get(name));
  if (!state || (!code && !error)) return undefined;
  const refusal = error && (query.get('error_description') ?? error);
  return { state, ...(code && { code }), ...(refusal && { refusal }), ...(issuer && { issuer }) };
}
