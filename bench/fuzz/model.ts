import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { gateProperty } from '../../test/model/gate-property.ts';
import { showProgress } from '../show-progress.ts';

/** Runs the model of the gate as often as is asked: `npm run model -- --runs 20000 --seed 7`. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const numRuns = Number(values.runs);
// A seed must be a whole number of 32 bits; the time tells any two runs apart.
const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
if (![numRuns, seed].every(Number.isInteger)) throw new Error('--runs and --seed take whole numbers.');

const progress = showProgress(numRuns, 'histories');
let runs = 0;
const property = gateProperty().beforeEach(async (runPrevious) => {
  await runPrevious();
  progress.reach(++runs);
});
const startedAt = Date.now();
const details = await fc.check(property, {
  numRuns,
  seed,
  ...(values.path !== undefined && { path: values.path }),
});
progress.end();
const seconds = Math.round((Date.now() - startedAt) / 1000);
if (details.failed) {
  process.stdout.write(`${fc.defaultReportMessage(details)}\n${details.errorInstance}\n`);
  process.stdout.write(
    `To see it again: npm run model -- --runs 1 --seed ${details.seed} --path ${details.counterexamplePath}\n`,
  );
  process.exitCode = 1;
} else
  process.stdout.write(`${details.numRuns} histories ended as they must (seed ${seed}, ${seconds} s).\n`);
