// A real OpenID provider for the tests of the sign-in: node issuer.mjs REDIRECT_URI SECONDS_OF_A_TOKEN
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [redirectUri, seconds] = process.argv.slice(2);
const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'desk',
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    clientBasedCORS: () => true,
    pkce: { required: () => true },
    ttl: { IdToken: Number(seconds), AccessToken: 600, Session: 3600, Grant: 3600, Interaction: 3600 },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
