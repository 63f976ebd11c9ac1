import { readSettings, type Settings, SettingsError, settingsTable } from './settings.ts';

/** Settings by their names, as docs/settings.md has them; what is not given has its default. Throws a SettingsError. */
export function settingsFrom(values: Readonly<Record<string, unknown>> = {}): Settings {
  const known = settingsTable.map(({ name }) => name);
  const unknown = Object.keys(values).filter((name) => !(known as string[]).includes(name));
  if (unknown.length > 0) {
    throw new SettingsError(`There is no setting ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  }
  return readSettings((name) => values[name]);
}
