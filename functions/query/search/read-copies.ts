import type { CleanedCopy } from '../../article/article.ts';
import { groupByBytes } from '../../article/group-by-bytes.ts';
import type { ArticleRow } from '../../article/row.ts';
import { decodeText } from '../../catalog/items/text-codec.ts';

/** Where texts are read, and when to stop. */
export interface TextPorts {
  /** Texts, still encoded; missing ones are left out. */
  readEncoded(texts: readonly { articleId: string; text: string }[]): Promise<Map<string, Uint8Array>>;
  /** True once the time or the read units that a query may take are used up. */
  isOverBudget(): boolean;
}

/** A served text; undefined if it is gone. */
interface ReadCopy<Item> {
  item: Item;
  copy: CleanedCopy | undefined;
}

/**
 * The served texts of articles, in their order. Ends when the budget is spent, which is checked between any two texts,
 * but not before the first: so a page that begins with a slow text ends after it. A text is decoded only in its turn,
 * as hundreds of long ones together would fill the memory.
 */
export async function* readCopies<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => ArticleRow,
  ports: TextPorts,
): AsyncGenerator<ReadCopy<Item>> {
  const [first, ...others] = groupByBytes(items, rowOf);
  if (first) yield* readGroup(first, rowOf, ports);
  for (const group of others) {
    if (ports.isOverBudget()) return;
    yield* readGroup(group, rowOf, ports);
  }
}

async function* readGroup<Item>(
  group: readonly Item[],
  rowOf: (item: Item) => ArticleRow,
  ports: TextPorts,
): AsyncGenerator<ReadCopy<Item>> {
  const texts = await ports.readEncoded(textsOf(group.map(rowOf)));
  for (const [i, item] of group.entries()) {
    // At least one text: it was already paid for.
    if (i > 0 && ports.isOverBudget()) return;
    const bytes = texts.get(rowOf(item).articleId);
    yield { item, copy: bytes && decodeText(bytes) };
  }
}

/** The texts to read, each once: one call must not name an item twice. */
function textsOf(rows: readonly ArticleRow[]): { articleId: string; text: string }[] {
  const texts = new Map(rows.flatMap(({ articleId, served }) => (served ? [[articleId, served.text]] : [])));
  return [...texts].map(([articleId, text]) => ({ articleId, text }));
}
