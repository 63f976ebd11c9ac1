/** Where one signs in, and as which client. */
export interface Issuer {
  issuer: string;
  clientId: string;
  /** Whom the API's tokens are meant for. */
  audience: readonly string[];
  authorizationEndpoint: string;
  tokenEndpoint: string;
}

/** A visit at the issuer: what proves afterwards that the code is for this page. */
export interface Visit {
  state: string;
  nonce: string;
  verifier: string;
  redirectUri: string;
  /** Where the page was. */
  address: string;
}

/** Not a token: without the code, which comes by another way, it is worth nothing. */
const keptAs = 'copydesk-visit';

/** Begins a visit; one that leaves the page is kept for the page that comes back. */
export async function beginVisit(
  issuer: Issuer,
  { isKept }: { isKept: boolean },
): Promise<{ visit: Visit; url: string }> {
  const visit: Visit = {
    state: random(),
    nonce: random(),
    verifier: random(),
    redirectUri: `${location.origin}${location.pathname}`,
    address: location.href,
  };
  if (isKept) sessionStorage.setItem(keptAs, JSON.stringify(visit));
  return { visit, url: await addressOf(issuer, visit) };
}

/** The visit from which the page comes back. */
export function pendingVisit(): Visit | undefined {
  const kept = sessionStorage.getItem(keptAs);
  return kept === null ? undefined : (JSON.parse(kept) as Visit);
}

/** A code is good once. */
export function forgetVisit(): void {
  sessionStorage.removeItem(keptAs);
}

async function addressOf({ authorizationEndpoint, clientId }: Issuer, visit: Visit): Promise<string> {
  const url = new URL(authorizationEndpoint);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(visit.verifier));
  const asked = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: visit.redirectUri,
    scope: 'openid',
    state: visit.state,
    nonce: visit.nonce,
    code_challenge: toBase64Url(new Uint8Array(hash)),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

function random(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
