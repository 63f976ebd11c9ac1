import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CopydeskStack } from '../lib/copydesk-stack.ts';
import { readSettings, SettingsError } from '../lib/settings.ts';

const app = new App();
try {
  new CopydeskStack(
    app,
    readSettings((name) => app.node.tryGetContext(name)),
  );
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
