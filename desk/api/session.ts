import { authorizeBy } from './call.ts';
import type { Config } from './config.ts';
import { connection, reportSignedOut, tryNow, whenImpatient } from './connection.ts';

/**
 * Signs in where the API takes tokens, before anything is asked of it; elsewhere nothing is to be done. If the issuer lets
 * nobody in the banner says so, and its button leads there again.
 */
export async function openSession(config: Config): Promise<Config> {
  if (config.auth !== 'oidc') return config;
  const { signIn, leave } = await import('../sign-in/sign-in.ts');
  const { issuer = '', clientId = '', audience = [] } = config;
  const { authorizationEndpoint = '', tokenEndpoint = '' } = config;
  const asked = { issuer, clientId, audience, authorizationEndpoint, tokenEndpoint };
  let isRenewed = false;
  const goOn = () => {
    isRenewed = true;
    tryNow();
    isRenewed = false;
  };
  try {
    const session = await signIn(asked, goOn);
    authorizeBy(session.authorization);
    whenImpatient(() => {
      const state = connection.get();
      const isSignedOut = state.kind === 'lost' && state.trouble === 'signed-out';
      if (isSignedOut && !isRenewed) session.renew();
    });
    return config;
  } catch {
    reportSignedOut();
    whenImpatient(() => void leave(asked));
    return new Promise(() => {});
  }
}
