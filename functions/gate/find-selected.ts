import type { ArticleRow } from '../article/row.ts';
import { type CataloguePorts, walkCatalogue } from '../catalog/segment/walk-catalogue.ts';
import { isSelected, type Selection } from './reprocess.ts';

/** Where articles at rest are listed and read. */
export interface FindPorts extends CataloguePorts {
  /** The articles that were rejected or failed, newest first, as positions in descending order. */
  listWork(
    state: 'rejected' | 'failed',
    limit: number,
    before?: string,
  ): Promise<{ position: string; articleId: string }[]>;
  readRows(articleIds: readonly string[], options: { consistent: boolean }): Promise<Map<string, ArticleRow>>;
}

/** As many rows as BatchGetItem reads in one call. */
const pageSize = 100;

/** How many articles were read, and those of them that match. */
interface Page {
  examined: number;
  selected: ArticleRow[];
}

/** Every matching article, page by page: first the rejected and failed ones, then those of the index. */
export async function* findSelected(wanted: Selection, ports: FindPorts): AsyncGenerator<Page> {
  for (const state of ['rejected', 'failed'] as const) {
    if (wanted.stage === undefined || wanted.stage === state) yield* findInWork(state, wanted, ports);
  }
  if (wanted.stage === undefined || wanted.stage === 'indexed') yield* findIndexed(wanted, ports);
}

async function* findInWork(
  state: 'rejected' | 'failed',
  wanted: Selection,
  ports: FindPorts,
): AsyncGenerator<Page> {
  let before: string | undefined;
  for (;;) {
    const positions = await ports.listWork(state, pageSize, before);
    if (positions.length === 0) return;
    yield await select(
      positions.map(({ articleId }) => articleId),
      { ...wanted, stage: state },
      ports,
    );
    before = positions.at(-1)?.position;
  }
}

async function* findIndexed(wanted: Selection, ports: FindPorts): AsyncGenerator<Page> {
  let articleIds: string[] = [];
  const indexed: Selection = { ...wanted, stage: 'indexed' };
  for await (const { articleId } of walkCatalogue(ports)) {
    articleIds.push(articleId);
    if (articleIds.length < pageSize) continue;
    yield await select(articleIds, indexed, ports);
    articleIds = [];
  }
  if (articleIds.length > 0) yield await select(articleIds, indexed, ports);
}

async function select(articleIds: string[], wanted: Selection, { readRows }: FindPorts): Promise<Page> {
  const rows = await readRows([...new Set(articleIds)], { consistent: true });
  return {
    examined: articleIds.length,
    selected: [...rows.values()].filter((row) => isSelected(row, wanted)),
  };
}
