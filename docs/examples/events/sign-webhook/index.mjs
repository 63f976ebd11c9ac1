// Posts an event to a web address, signed as Standard Webhooks (standardwebhooks.com) want it.
import { createHmac } from 'node:crypto';

/** The signature of a message: of its id, its time and its body, by a key that both sides know. */
export function sign(id, timestamp, body, secret) {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const digest = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return `v1,${digest}`;
}

/** The request for an event; `now` is in seconds, and of this try: a receiver refuses what is minutes old. */
export function createRequest({ detail, time, 'detail-type': type }, secret, now) {
  const body = JSON.stringify({
    type: type.toLowerCase().replaceAll(' ', '.'),
    timestamp: time,
    data: detail,
  });
  const headers = {
    'content-type': 'application/json',
    // The same for each try and each repetition of an event, so that the receiver can drop repetitions.
    'webhook-id': detail.id,
    'webhook-timestamp': `${now}`,
    'webhook-signature': sign(detail.id, now, body, secret),
  };
  return { method: 'POST', headers, body };
}

let secret;

/** Throws where the receiver does not take the event: Lambda tries twice more, then it goes to the queue. */
export async function handler(event) {
  secret ??= await readSecret(process.env.SECRET_NAME);
  const request = createRequest(event, secret, Math.floor(Date.now() / 1000));
  const answer = await fetch(process.env.ENDPOINT, { ...request, signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`The receiver answered ${answer.status}.`);
}

async function readSecret(name) {
  // Part of Lambda's Node.js.
  const { SecretsManager } = await import('@aws-sdk/client-secrets-manager');
  const { SecretString } = await new SecretsManager().getSecretValue({ SecretId: name });
  return SecretString;
}
