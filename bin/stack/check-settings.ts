import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { checkSettingNames } from '../../lib/setting-names.ts';
import { readSettings, SettingsError } from '../../lib/settings.ts';
import { project } from '../project.ts';

/** Ends the command as called wrongly, at once, where a setting is none or has a value that cannot be used. */
export async function checkSettings(
  command: Command,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const { context } = JSON.parse(await readFile(join(project, 'cdk.json'), 'utf8'));
  const values: Record<string, unknown> = { ...context, ...given };
  try {
    checkSettingNames(Object.keys(given));
    readSettings((name) => values[name]);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    command.error(`error: ${error.message}`);
  }
}
