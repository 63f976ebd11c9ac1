/**
 * What each function is deployed with: packages, their versions and kilobytes, by bundling the handlers as the stack does.
 *
 *   npm run --silent bundles
 */
import { plainTable } from '../plain-table.ts';
import { type BundleContents, functionNames, readBundles } from './read-bundles.ts';

const bundles = [...(await readBundles()).values()];

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const sum = (contents: BundleContents) => [...contents.values()].reduce((total, bytes) => total + bytes, 0);
const largest = (source: string) => Math.max(...bundles.map((bundle) => bundle.get(source) ?? 0));
const sources = [...new Set(bundles.flatMap((bundle) => [...bundle.keys()]))].sort(
  (a, b) => largest(b) - largest(a),
);

const table = plainTable({
  head: ['kB', ...functionNames],
  chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  colAligns: ['left', ...functionNames.map(() => 'right' as const)],
});
for (const source of sources) {
  table.push([
    source,
    ...bundles.map((bundle) => {
      const bytes = bundle.get(source);
      return bytes === undefined ? '' : kilobytes(bytes);
    }),
  ]);
}
table.push(['all', ...bundles.map((bundle) => kilobytes(sum(bundle)))]);
process.stdout.write(`${table}\n`);
