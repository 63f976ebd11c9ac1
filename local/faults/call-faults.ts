import { setTimeout as sleep } from 'node:timers/promises';
import { HangUp, type Passage } from '../gateway/service-call.ts';
import type { FaultDice } from './fault-dice.ts';
import { createServerError, createThrottling } from './service-errors.ts';

/** The longest delay of a call: enough for many others to overtake it. */
const slowMs = 300;

/** Calls that are held back, so that others overtake them, or refused because there are too many. */
export function holdCalls(dice: FaultDice): Passage {
  return async (call, forward) => {
    if (dice.strikes('slow')) await sleep(dice.draw('slow') * slowMs);
    return dice.strikes('throttled')
      ? createThrottling(call.service, (count) => dice.drawBelow('throttled', count))
      : forward(call);
  };
}

/** Calls that are answered with an error or cut off, before or after they took effect. */
export function breakCalls(dice: FaultDice): Passage {
  return async (call, forward) => {
    if (dice.strikes('server-error')) {
      if (dice.draw('server-error') < 0.5) await forward(call);
      return createServerError(call.service);
    }
    if (dice.strikes('reset')) {
      if (dice.draw('reset') < 0.5) await forward(call);
      throw new HangUp();
    }
    return forward(call);
  };
}

/** Messages and events of functions that are sent once and stored twice: both are delivered at least once. */
export function duplicateSends(dice: FaultDice): Passage {
  return async (call, forward) => {
    const isSend = call.action.startsWith('SendMessage') || call.action === 'PutEvents';
    if (isSend && dice.strikes('send-duplicated')) await forward(call);
    return forward(call);
  };
}

/** Objects that are stored again, with the same bytes, between event and read, or between read and commit. */
export function overwriteReads(dice: FaultDice): Passage {
  return async (call, forward) => {
    if (call.action !== 'GetObject' || !dice.strikes('overwritten')) return forward(call);
    const isBefore = dice.draw('overwritten') < 0.5;
    const seen = await forward(call);
    if (seen.status !== 200) return seen;
    const kept = Object.entries(seen.headers).filter(([name]) => /^content-type$|^x-amz-meta-/.test(name));
    const headers = Object.fromEntries(kept) as typeof call.headers;
    const body = Buffer.from(seen.body);
    const [url = ''] = call.url.split('?');
    await forward({ ...call, action: 'PutObject', method: 'PUT', url, headers, body });
    return isBefore ? forward(call) : seen;
  };
}
