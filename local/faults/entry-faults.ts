import type { Passage, ServiceAnswer } from '../gateway/service-call.ts';
import type { FaultDice } from './fault-dice.ts';
import { jsonAnswer } from './service-errors.ts';

/** The codes of an entry that may succeed when it is put again (EventBridge API Reference, "PutEventsResultEntry"). */
const passing = ['InternalFailure', 'ThrottlingException'] as const;

interface PutAnswer {
  FailedEntryCount: number;
  Entries: object[];
}

/** Calls of PutEvents of which some entries are refused, wherever they stand, and the others are put. */
export function refuseEntries(dice: FaultDice): Passage {
  return async (call, forward) => {
    if (call.action !== 'PutEvents') return forward(call);
    const { Entries: entries, ...others } = JSON.parse(call.body.toString()) as { Entries: object[] };
    const isRefused = entries.map(() => dice.strikes('entry-refused'));
    if (!isRefused.includes(true)) return forward(call);
    const kept = entries.filter((_, at) => !isRefused[at]);
    const body = Buffer.from(JSON.stringify({ ...others, Entries: kept }));
    const answer = kept.length > 0 ? await forward({ ...call, body }) : none;
    if (answer.status !== 200) return answer;
    const { FailedEntryCount, Entries: results } = JSON.parse(answer.body.toString()) as PutAnswer;
    const rest = results.values();
    return jsonAnswer(200, {
      FailedEntryCount: FailedEntryCount + entries.length - kept.length,
      Entries: isRefused.map((refused) => (refused ? refuse(dice) : rest.next().value)),
    });
  };
}

const none: ServiceAnswer = jsonAnswer(200, { FailedEntryCount: 0, Entries: [] } satisfies PutAnswer);

function refuse(dice: FaultDice): object {
  return {
    ErrorCode: passing[dice.drawBelow('entry-refused', passing.length)],
    ErrorMessage: 'Injected: please put this entry again.',
  };
}
