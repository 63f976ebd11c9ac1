import { InvocationFaults } from '../../../local/faults/invocation-faults.ts';
import { HangUp } from '../../../local/gateway/service-call.ts';
import { done, makeCall, onlyFaults } from './only-faults.ts';

const call = makeCall('s3', 'GetObject');

function makeWorker(id = 'one') {
  return { id, stop: jest.fn(async () => undefined) };
}

describe('InvocationFaults', () => {
  it('kills a function at one of its calls, which was done or was not', async () => {
    const dice = onlyFaults({ killed: 1 });
    const faults = new InvocationFaults(dice);
    const doneAtKill: boolean[] = [];
    for (let i = 0; i < 20; i++) {
      const worker = makeWorker();
      faults.begin(worker);
      let forwarded = 0;
      let calls = 0;
      const forward = async () => {
        forwarded += 1;
        return done;
      };
      for (; worker.stop.mock.calls.length === 0; calls++)
        await faults.passage(call, forward).catch((error) => expect(error).toBeInstanceOf(HangUp));
      doneAtKill.push(forwarded === calls);
      faults.end(worker);
    }
    expect(new Set(doneAtKill)).toEqual(new Set([true, false]));
    expect(dice.counts().killed).toBe(20);
  });

  it('lets a function hang until its time is up, which comes soon', async () => {
    const faults = new InvocationFaults(onlyFaults({ 'timed-out': 1 }));
    const worker = makeWorker();
    const plan = faults.begin(worker);
    expect(plan.timeoutMs).toBeLessThan(10_000);
    const calls = Array.from({ length: 10 }, () => faults.passage(call, async () => done));
    const hanging = Promise.allSettled(calls);
    faults.end(worker);
    expect((await hanging).filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(worker.stop).not.toHaveBeenCalled();
  });

  it('lets an hour pass for every function, and tells who waits for that', () => {
    const faults = new InvocationFaults(onlyFaults({ thawed: 1 }));
    const listener = jest.fn();
    faults.onThaw(listener);
    expect(faults.begin(makeWorker()).clockShiftMs).toBe(3_600_000);
    expect(faults.begin(makeWorker('two')).clockShiftMs).toBe(7_200_000);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('lets the hour pass for the services too, as far as the function that asks has heard of it', async () => {
    const faults = new InvocationFaults(onlyFaults({ thawed: 1 }));
    const ask = async (environmentId: string) => {
      const { headers } = await faults.dateAnswers({ ...call, environmentId }, async () => done);
      return Math.round((Date.parse(String(headers['date'])) - Date.now()) / 3_600_000);
    };
    faults.begin(makeWorker('one'));
    faults.begin(makeWorker('two'));
    expect([await ask('one'), await ask('two')]).toEqual([1, 2]);
  });

  it('leaves the calls of others alone', async () => {
    const faults = new InvocationFaults(onlyFaults({ killed: 1 }));
    faults.begin(makeWorker('two'));
    for (let i = 0; i < 20; i++) expect(await faults.passage(call, async () => done)).toBe(done);
  });
});
