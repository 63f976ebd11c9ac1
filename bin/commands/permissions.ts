import { resolve } from 'node:path';
import Table from 'cli-table3';
import type { Command } from 'commander';
import pc from 'picocolors';
import { explainUnused } from '../../lib/unused-permissions.ts';
import { readPermissionReport } from '../../local/iam/permission-report.ts';
import { listPermissions, type Permission } from '../../local/iam/permissions.ts';
import type { PrincipalUsage } from '../../local/iam/usage.ts';
import { defaultDataFolder } from '../stack/api-options.ts';

interface PermissionsOptions {
  data: string;
  unused?: true;
  json?: true;
}

/** `copydesk permissions`: what each function may do, and what it was seen to do on this machine. */
export function addPermissionsCommand(program: Command): void {
  program
    .command('permissions')
    .description('Show what each function may do, what it did on this machine, and what it was refused.')
    .option('--data <folder>', 'data folder of the local cloud', defaultDataFolder)
    .option('--unused', 'only what was never used, and what was refused')
    .option('--json', 'print what was recorded as it is')
    .action(({ data, unused, json }: PermissionsOptions) => {
      const usages = readPermissionReport(resolve(data));
      if (usages.length === 0) {
        throw new Error(`No local cloud has run on ${data}. Start one with \`npx copydesk start\`.`);
      }
      const text = json
        ? JSON.stringify(usages)
        : usages.map((usage) => formatUsage(usage, unused === true)).join('\n');
      process.stdout.write(`${text}\n`);
    });
}

/** The permissions of a function as a table, with why nothing uses what is unused, and its refusals below. */
export function formatUsage(usage: PrincipalUsage, isUnusedOnly: boolean): string {
  const table = new Table({
    head: ['May', 'On', 'Where', 'Used'],
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: pc.isColorSupported ? { head: ['bold'], border: ['dim'] } : { head: [], border: [] },
  });
  for (const permission of listPermissions(usage)) {
    if (isUnusedOnly && permission.count > 0) continue;
    const { action, resource, value = '' } = permission;
    table.push([action, shorten(resource), shorten(value), describeUse(permission)]);
  }
  const refusals = usage.refusals.map(({ action, resource, count }) =>
    pc.red(`refused ${count === 1 ? 'once' : `${count} times`}: ${action} on ${shorten(resource)}`),
  );
  // A logical id ends in what it is and a hash.
  const name = usage.name.replace(/Function[0-9A-F]{8}$/, '');
  return [pc.bold(name), table.toString(), ...refusals].join('\n');
}

function describeUse({ action, count }: Permission): string {
  if (count > 0) return `${count}`;
  return explainUnused(action) ?? pc.yellow('not yet');
}

/** What follows service, region and account in an ARN; any other text as it is. */
function shorten(text: string): string {
  return text.startsWith('arn:') ? text.split(':').slice(5).join(':') : text;
}
