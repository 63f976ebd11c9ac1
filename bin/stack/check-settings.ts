import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { checkSettingNames } from '../../lib/setting-names.ts';
import { readSettings, type Settings, SettingsError } from '../../lib/settings.ts';
import { project } from '../project.ts';

/** The settings as a deploy reads them: those of cdk.json, overridden by those given by hand. */
export async function readProjectSettings(given: Readonly<Record<string, string>>): Promise<Settings> {
  const { context } = JSON.parse(await readFile(join(project, 'cdk.json'), 'utf8'));
  const values: Record<string, unknown> = { ...context, ...given };
  return readSettings((name) => values[name]);
}

/** Ends the command as called wrongly, at once, where a setting is none or has a value that cannot be used. */
export async function checkSettings(
  command: Command,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    checkSettingNames(Object.keys(given));
    await readProjectSettings(given);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    command.error(`error: ${error.message}`);
  }
}
