import { Command } from 'commander';
import { addSearchCommand } from './commands/search.ts';
import { addShowCommand } from './commands/show.ts';
import { addStartCommand } from './commands/start.ts';

// Node.js 20 is supported here as long as the AWS SDK runs on it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const program = new Command('copydesk')
  .description('News copy in, a clean, classified, searchable archive out: on this machine or on AWS.')
  .showHelpAfterError();
addStartCommand(program);
addSearchCommand(program);
addShowCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
