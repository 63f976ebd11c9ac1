import { readSettings, type Settings, SettingsError, settingsTable } from './settings.ts';

/** Makes settings from values by name (see docs/settings.md), with defaults for the rest. Throws a SettingsError. */
export function settingsFrom(values: Readonly<Record<string, unknown>> = {}): Settings {
  const known = settingsTable.map(({ name }) => name);
  const unknown = Object.keys(values).filter((name) => !(known as string[]).includes(name));
  if (unknown.length > 0) {
    throw new SettingsError(`There is no setting ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  }
  return readSettings((name) => values[name]);
}
