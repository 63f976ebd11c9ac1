/** The package's exports for other CDK apps, as `copydesk/cdk`. */
export { CopydeskStack } from './copydesk-stack.ts';
export { type Auth, type Settings, SettingsError } from './settings.ts';
export { settingsFrom } from './settings-from.ts';
