import Sequencer from '@jest/test-sequencer';

/**
 * What takes longest, to be begun first: else the last of them runs alone while the other processors are idle.
 * Models of what goes on side by side come before all others: the AWS SDK switches on hooks for every promise of a process, which stay on before
 * Node.js 24, and a scheduler of promises is ten times as slow with them.
 */
const slowest = [
  '/test/model/group.',
  '/test/model/gate.',
  '/test/model/index.',
  '/test/model/search.',
  '/test/local/end-to-end.',
  '/test/browser/',
  '/test/local/repair.',
  '/test/package/',
  '/test/local/faults/cloud-',
];

// biome-ignore lint/style/noDefaultExport: jest looks for it
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ path }) {
  const rank = slowest.findIndex((part) => path.includes(part));
  return rank < 0 ? slowest.length : rank;
}
