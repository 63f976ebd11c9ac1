import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { gateProperty } from '../../test/model/gate-property.ts';
import { groupProperty } from '../../test/model/group-property.ts';
import { showProgress } from '../show-progress.ts';

/**
 * Runs the model of the gate as often as is asked: `npm run model -- --runs 20000 --seed 7`; with `--of stories` that of the
 * grouping into stories.
 */
const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'gate' },
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
const numRuns = Number(values.runs);
// A seed must be a whole number of 32 bits; the time tells any two runs apart.
const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
if (![numRuns, seed].every(Number.isInteger)) throw new Error('--runs and --seed take whole numbers.');

const { of } = values;
if (of !== 'gate' && of !== 'stories') throw new Error('--of takes gate or stories.');

const chosen = { numRuns, seed, ...(values.path !== undefined && { path: values.path }) };
const progress = showProgress(numRuns, 'histories');
let runs = 0;
const report = async (runPrevious: () => unknown) => {
  await runPrevious();
  progress.reach(++runs);
};
/** The models: the type of a history is of no use here. */
const properties = { gate: gateProperty, stories: groupProperty } as unknown as Record<
  typeof of,
  () => fc.IAsyncPropertyWithHooks<unknown>
>;
const startedAt = Date.now();
const details = await fc.check(properties[of]().beforeEach(report), chosen);
progress.end();
const seconds = Math.round((Date.now() - startedAt) / 1000);
if (details.failed) {
  process.stdout.write(`${fc.defaultReportMessage(details)}\n${details.errorInstance}\n`);
  process.stdout.write(
    `To see it again: npm run model -- --of ${of} --runs 1 --seed ${details.seed} --path ${details.counterexamplePath}\n`,
  );
  process.exitCode = 1;
} else
  process.stdout.write(`${details.numRuns} histories ended as they must (seed ${seed}, ${seconds} s).\n`);
