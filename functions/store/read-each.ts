import type { Table } from './clients.ts';

/**
 * What each item says. One that cannot be read is left out and told of where the table is only listed: so it closes no
 * listing. Whoever writes what follows from an item fails by it instead.
 */
export function readEach<Value>(
  { tellUnreadable }: Pick<Table, 'tellUnreadable'>,
  items: readonly Record<string, unknown>[],
  read: (item: Record<string, unknown>) => Value,
): Value[] {
  return items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (cause) {
      const name = `${item['pk']} ${item['sk']}`;
      if (!tellUnreadable) throw new Error(`the item ${name} cannot be read`, { cause });
      tellUnreadable(name, cause);
      return [];
    }
  });
}
