import { FaultDice } from '../../../local/faults/fault-dice.ts';
import { type FaultRates, parseFaultRate } from '../../../local/faults/fault-table.ts';
import type { Service, ServiceAnswer, ServiceCall } from '../../../local/gateway/service-call.ts';

/** Dice that let these kinds of faults happen, and no others. */
export function onlyFaults(rates: FaultRates, seed = 7): FaultDice {
  return new FaultDice({ seed, rates: { ...parseFaultRate('all=0'), ...rates } });
}

/** A call of a function, as the gateway reads it. */
export function makeCall(service: Service, action: string, request: object = {}): ServiceCall {
  return {
    service,
    action,
    environmentId: 'one',
    method: 'POST',
    url: '/',
    headers: {},
    body: Buffer.from(JSON.stringify(request)),
  };
}

/** What a call asks for, or an answer says. */
export function readJson({ body }: Pick<ServiceAnswer, 'body'>) {
  return JSON.parse(body.toString());
}

export const done: ServiceAnswer = { status: 200, headers: {}, body: '{}' };
