import type { Entity, Labels } from '../article/article.ts';
import type { ArticleRow } from '../article/row.ts';
import { nameLists, type ShownNames } from '../article/shown-names.ts';

/** What reads articles to show them. */
interface ShowingReader {
  readRow(articleId: string): Promise<ArticleRow | undefined>;
  readRows(articleIds: readonly string[]): Promise<Map<string, ArticleRow>>;
  findLabels(articleId: string, labels: string): Promise<Labels | undefined>;
}

/**
 * The same reader, with every name in the one spelling that the archive shows it in: listings, counts, suggestions and
 * articles agree. Keys stay, so that filters find what they found; a mention stays as the article wrote it.
 */
export function showingNames(
  reader: ShowingReader,
  findNames: () => Promise<ShownNames | undefined>,
): ShowingReader {
  async function show<Named extends NameLists>(named: Named): Promise<Named> {
    const hasNames = nameLists.some((list) => named[list].length > 0);
    const names = hasNames ? await findNames() : undefined;
    return names ? withShown(named, names) : named;
  }

  async function showRow(row: ArticleRow): Promise<ArticleRow> {
    return row.served ? { ...row, served: await show(row.served) } : row;
  }

  return {
    async readRow(articleId) {
      const row = await reader.readRow(articleId);
      return row && showRow(row);
    },
    async readRows(articleIds) {
      const rows = [...(await reader.readRows(articleIds))];
      return new Map(await Promise.all(rows.map(async ([id, row]) => [id, await showRow(row)] as const)));
    },
    async findLabels(articleId, name) {
      const labels = await reader.findLabels(articleId, name);
      return labels && show(labels);
    },
  };
}

type NameLists = Record<keyof ShownNames, readonly Pick<Entity, 'name' | 'key'>[]>;

function withShown<Named extends NameLists>(named: Named, names: ShownNames): Named {
  const lists = nameLists.map((list) => {
    const shown = named[list].map((each) => ({ ...each, name: names[list].get(each.key) ?? each.name }));
    return [list, shown] as const;
  });
  return { ...named, ...Object.fromEntries(lists) };
}
