import { plainTable } from '../plain-table.ts';
import { type Account, defects } from './take-account.ts';

/** How many examples of each kind of defect are printed. */
const examples = 5;

/** Prints what became of everything; says whether all of it is as it should be. */
export function printAccount(account: Account, figures: Record<string, string | number>): boolean {
  const table = plainTable({ colAligns: ['left', 'right'] });
  const { indexed, rejected, deleted } = account;
  for (const [name, value] of Object.entries({ ...figures, indexed, rejected, deleted }))
    table.push([name, value]);
  for (const name of defects) table.push([describeDefect(name), account[name].length]);
  process.stdout.write(`${table}\n`);
  for (const name of defects)
    for (const each of account[name].slice(0, examples))
      process.stdout.write(`${describeDefect(name)}: ${each}\n`);
  return defects.every((name) => account[name].length === 0);
}

/** Prints how often each kind of fault was injected. */
export function printFaults(faults: Record<string, number>): void {
  const told = Object.entries(faults).filter(([, times]) => times > 0);
  if (told.length > 0)
    process.stdout.write(`injected: ${told.map(([kind, times]) => `${kind} ${times}`).join(', ')}\n`);
}

function describeDefect(name: (typeof defects)[number]): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
