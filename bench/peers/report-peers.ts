import { numberTable, plainTable } from '../plain-table.ts';
import type { KindTimes } from './ask-peer.ts';
import type { Loaded } from './peer.ts';

/** One who was asked, and what loading and answering took. */
export interface Compared extends Loaded {
  name: string;
  kinds: KindTimes[];
}

const megabyte = 1e6;

/** All side by side. */
export function printPeers(articles: number, compared: readonly Compared[]): string {
  const loading = numberTable([`${articles} articles`, 'seconds to load', 'articles a second', 'MB']);
  for (const { name, seconds, bytes } of compared) {
    loading.push([name, seconds.toFixed(1), (articles / seconds).toFixed(0), (bytes / megabyte).toFixed(1)]);
  }
  const heads = ['found', 'median ms', '99 % ms'];
  const asking = plainTable({
    head: ['', ...compared.flatMap(({ name }) => heads.map((head) => `${name.split(/[ ,]/)[0]}: ${head}`))],
    colAligns: ['left', ...compared.flatMap(() => heads.map(() => 'right' as const))],
  });
  for (const [at, { kind }] of (compared[0]?.kinds ?? []).entries()) {
    const times = compared.map(({ kinds }) => kinds[at] as KindTimes);
    asking.push([
      kind,
      ...times.flatMap(({ found, p50Ms, p99Ms }) => [found.toFixed(1), p50Ms.toFixed(1), p99Ms.toFixed(1)]),
    ]);
  }
  return `${loading}\n${asking}\n`;
}
