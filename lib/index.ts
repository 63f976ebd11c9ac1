/** What the package offers to CDK apps of others, as `copydesk/cdk`. */
export { CopydeskStack } from './copydesk-stack.ts';
export { type Auth, type Settings, SettingsError } from './settings.ts';
export { settingsFrom } from './settings-from.ts';
