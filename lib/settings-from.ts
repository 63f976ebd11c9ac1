import { checkSettingNames } from './setting-names.ts';
import { readSettings, type Settings } from './settings.ts';

/** Makes settings from values by name (see docs/settings.md), with defaults for the rest. Throws a SettingsError. */
export function settingsFrom(values: Readonly<Record<string, unknown>> = {}): Settings {
  checkSettingNames(Object.keys(values));
  return readSettings((name) => values[name]);
}
