import { RefusedSignIn, type Return, readReturn } from './return.ts';
import { exchangeCode, refresh, type Tokens } from './tokens.ts';
import { beginVisit, forgetVisit, type Issuer, pendingVisit, type Visit } from './visit.ts';

/** Tabs of the desk tell each other here with what they came back from the issuer. */
const channelName = 'copydesk-sign-in';

/** A tab that waits for a window answers in much less. */
const answerMs = 1_000;

/** A token is taken for run out this long before it is: a call takes a while. */
const marginMs = 10_000;

/** Whoever is signed in. Tokens are kept in memory only: a reload goes through the issuer again. */
export interface Session {
  /** The header of a call; undefined once nobody is signed in any more. */
  authorization(): Promise<string | undefined>;
  /** Signs in again in a window beside the page, so that nothing on it is lost. To be called while a button is pressed. */
  renew(): void;
}

/**
 * Signs in by the authorization code flow with PKCE (RFC 7636): leads to the issuer, and takes what the page comes back
 * with. Rejects with RefusedSignIn if the issuer says no. `onRenewed` is called when a window has signed in again.
 */
export async function signIn(issuer: Issuer, onRenewed: () => void): Promise<Session> {
  const back = readReturn(location.search);
  const visit = pendingVisit();
  if (!back) return leave(issuer);
  if (visit?.state !== back.state) {
    if (await isTakenOver(back)) return endWindow();
    // An old address: nobody waits for its code any more.
    showAddress(location.pathname);
    return leave(issuer);
  }
  showAddress(visit.address);
  forgetVisit();
  return openSession(issuer, await finish(issuer, visit, back), onRenewed);
}

/** Leads to the issuer, from where the page comes back as a new one. */
export async function leave(issuer: Issuer): Promise<never> {
  const { url } = await beginVisit(issuer, { isKept: true });
  location.assign(url);
  return new Promise(() => {});
}

/** Puts an address in place of the one that the issuer has led to, and tells the page. */
function showAddress(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Whether another tab waits for what this window came back with: it says so at once. */
function isTakenOver(back: Return): Promise<boolean> {
  const channel = new BroadcastChannel(channelName);
  return new Promise<boolean>((resolve) => {
    channel.onmessage = ({ data }) => resolve(data === back.state);
    setTimeout(() => resolve(false), answerMs);
    channel.postMessage(back);
  }).finally(() => channel.close());
}

/** A browser does not let every window close itself. */
function endWindow(): Promise<never> {
  document.body.textContent =
    'You are signed in, and can close this window. — Vous êtes connecté, et pouvez fermer cette fenêtre.';
  close();
  return new Promise(() => {});
}

async function finish(issuer: Issuer, visit: Visit, back: Return): Promise<Tokens> {
  if (back.issuer !== undefined && back.issuer !== issuer.issuer)
    throw new RefusedSignIn(`Another issuer has answered: ${back.issuer}.`);
  if (back.code === undefined) throw new RefusedSignIn(back.refusal ?? 'The issuer has refused.');
  return exchangeCode(issuer, visit, back.code);
}

function openSession(issuer: Issuer, first: Tokens, onRenewed: () => void): Session {
  let tokens: Tokens | undefined = first;
  let refreshing: Promise<Tokens | undefined> | undefined;
  let renewal: Visit | undefined;
  const renewIfPossible = async () => {
    const kept = tokens?.refreshToken;
    if (kept === undefined) return undefined;
    refreshing ??= refresh(issuer, kept)
      .catch(() => undefined)
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  };
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = async ({ data }: MessageEvent<Return>) => {
    if (!renewal || data.state !== renewal.state) return;
    channel.postMessage(data.state);
    const visit = renewal;
    renewal = undefined;
    tokens = await finish(issuer, visit, data).catch(() => undefined);
    if (tokens) onRenewed();
  };
  return {
    async authorization() {
      if (tokens && tokens.expiresAt - marginMs <= Date.now()) tokens = await renewIfPossible();
      return tokens && `Bearer ${tokens.token}`;
    },
    renew() {
      // Opened at once: a window that is opened after a wait is taken for an advertisement.
      const beside = open('about:blank', '_blank', 'popup,width=480,height=640');
      void beginVisit(issuer, { isKept: false }).then(({ visit, url }) => {
        renewal = visit;
        if (beside) beside.location.href = url;
        else location.assign(url);
      });
    },
  };
}
