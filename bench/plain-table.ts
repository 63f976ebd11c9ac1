import Table, { type TableConstructorOptions } from 'cli-table3';

/** A table as the benches print it: without colours, which would be signs without a meaning in a pipe or a file. */
export function plainTable(options: Omit<TableConstructorOptions, 'style'> = {}): Table.Table {
  return new Table({ ...options, style: { head: [], border: [], compact: true } });
}

/** One whose first column is a name and whose others are numbers. */
export function numberTable(head: readonly string[]): Table.Table {
  return plainTable({ head: [...head], colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')) });
}
