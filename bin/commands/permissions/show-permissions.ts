import { resolve } from 'node:path';
import Table from 'cli-table3';
import pc from 'picocolors';
import { explainUnused } from '../../../lib/unused-permissions.ts';
import { readPermissionReport } from '../../../local/iam/permission-report.ts';
import { listPermissions, type Permission } from '../../../local/iam/permissions.ts';
import type { PrincipalUsage } from '../../../local/iam/usage.ts';
import { callName } from '../../call-name.ts';

interface PermissionsOptions {
  data: string;
  unused?: true;
  json?: true;
}

/** Prints what was recorded in a data folder; if nothing was, throws an error that says what to do. */
export function showPermissions({ data, unused, json }: PermissionsOptions): void {
  const usages = readPermissionReport(resolve(data));
  if (usages.length === 0) {
    throw new Error(`No local cloud has run on ${data}. Start one with \`${callName} start\`.`);
  }
  const text = json
    ? JSON.stringify(usages)
    : usages.map((usage) => formatUsage(usage, unused === true)).join('\n');
  process.stdout.write(`${text}\n`);
}

/** The permissions of a function as a table, with the reason for unused ones, and its refused calls below. */
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
  // A logical id ends in `Function` and a hash.
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
