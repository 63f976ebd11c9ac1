import { parseArgs } from 'node:util';
import { showProgress } from '../show-progress.ts';
import { fuzzRequests } from './api/fuzz-requests.ts';
import { knownValues, openSampleApi } from './api/sample-api.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});

const shownFailures = 10;
const api = await openSampleApi();
const started = performance.now();
const progress = showProgress(Number(values.requests), 'requests');
const options = {
  requests: Number(values.requests),
  seed: Number(values.seed),
  known: await knownValues(api),
  onProgress: (sent: number) => progress.reach(sent),
};
const { statuses, failures, slowestMs } = await fuzzRequests(api.document, api.send, options);
const seconds = (performance.now() - started) / 1000;
progress.end();
await api.close();

const counts = Object.entries(statuses)
  .map(([status, count]) => `${status}: ${count}`)
  .join(', ');
process.stdout.write(
  `${values.requests} requests in ${seconds.toFixed(0)} s, the slowest in ${slowestMs.toFixed(0)} ms\n${counts}\n${failures.length} answers are not as the document says\n`,
);
for (const failure of failures.slice(0, shownFailures)) process.stdout.write(`${JSON.stringify(failure)}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
