import type { Articles, Clock } from '../article/ports.ts';
import type { ArticleRow } from '../article/row.ts';
import type { MaintenancePorts } from './maintenance-ports.ts';
import type { SegmentPorts } from './write-segment.ts';

/** What indexing needs of the world. */
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
  now: Clock;
  /** Told of what went wrong beside the work and is made good later. */
  warn(message: string, cause: Error): void;
  /** Asks the merge function to look after the index: there is more to do than there is time for beside a batch. */
  askForMerge(): Promise<void>;
}
