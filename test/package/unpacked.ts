import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The checkout. */
export const project = join(__dirname, '../..');

/** A folder of somebody who has installed the package, and nothing else. */
export interface Unpacked {
  folder: string;
  /** The files of the package. */
  files: string[];
  packedBytes: number;
  /** Where the package is. */
  installed: string;
  /** The command, as npm links it. */
  command: string;
  remove(): void;
}

interface PackReport {
  filename: string;
  size: number;
  files: { path: string }[];
}

/**
 * Packs the checkout as `npm pack` does and unpacks it beside the packages that it says it needs, which are those of the
 * checkout: a registry may not be reachable.
 */
export function packAndUnpack(): Unpacked {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-package-'));
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const [report] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [PackReport];
  const installed = join(folder, 'node_modules', 'copydesk');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, report.filename), '-C', installed, '--strip-components=1']);
  for (const name of listNeeded(installed)) linkPackage(name, folder);
  const command = join(folder, 'node_modules', '.bin', 'copydesk');
  mkdirSync(dirname(command));
  symlinkSync('../copydesk/bin/copydesk.js', command);
  return {
    folder,
    files: report.files.map(({ path }) => path).sort(),
    packedBytes: report.size,
    installed,
    command,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The packages that npm installs with it. */
export function listNeeded(installed: string): string[] {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  return [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
}

function linkPackage(name: string, folder: string): void {
  const link = join(folder, 'node_modules', name);
  const target = join(project, 'node_modules', name);
  if (!existsSync(target)) throw new Error(`${name} is not installed in the checkout.`);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(target, link);
}
