import { App, type Environment, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CopydeskStack } from '../lib/copydesk-stack.ts';
import { SettingsError } from '../lib/settings.ts';
import { settingsFrom } from '../lib/settings-from.ts';

const app = new App();
try {
  // Context that is no setting would go unnoticed: a misspelt one as much as any.
  const settings = settingsFrom(app.node.getAllContext());
  new CopydeskStack(app, settings, { env: readEnvironment() });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/** The account and region that the CDK's command line takes from its credentials; empty without any. */
function readEnvironment(): Environment {
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  return account && region ? { account, region } : {};
}
