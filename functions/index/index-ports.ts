import type { Articles, Clock } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import type { Followers } from '../follow/follower.ts';
import type { MaintenancePorts } from './maintenance-ports.ts';
import type { SegmentPorts } from './write-segment.ts';

/** What indexing reads, writes and calls. */
export interface IndexPorts extends SegmentPorts, MaintenancePorts {
  segments: MaintenancePorts['segments'];
  manifest: SegmentPorts['manifest'] & MaintenancePorts['manifest'];
  garbageList: MaintenancePorts['garbageList'];
  articles: Pick<Articles, 'update'> & {
    readMany(
      articleIds: readonly string[],
      options: { consistent: boolean },
    ): Promise<Map<string, ArticleRow>>;
    readEncoded(texts: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
  };
  /** Takes articles off a slip that lists them as in work. */
  settleSlip(name: string, articleIds: readonly string[]): Promise<void>;
  /** Told what is served. */
  followers?: Followers;
  now: Clock;
  /** Called for an error that does not affect the batch and is repaired later. */
  warn(message: string, cause: Error): void;
  /** Asks the merge function to work on the index: there is more to do than a batch has time for. */
  askForMerge(): Promise<void>;
}
