import { percentile } from '../catalog/measure-reads.ts';
import type { QueryKind } from '../catalog/query-kinds.ts';
import type { Peer } from './peer.ts';

/** How long the questions of a kind took, and how many articles a page had on average. */
export interface KindTimes {
  kind: string;
  found: number;
  p50Ms: number;
  p99Ms: number;
}

/** Asks all questions of a kind, one after the other, in a process that has answered others before. */
export async function askPeer(peer: Peer, { name, queries, pagesBefore = 0 }: QueryKind): Promise<KindTimes> {
  const answers: { found: number; ms: number }[] = [];
  for (const query of queries) answers.push(await peer.ask(query, pagesBefore));
  const times = answers.map(({ ms }) => ms);
  const found = answers.reduce((sum, answer) => sum + answer.found, 0) / answers.length;
  return { kind: name, found, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}
