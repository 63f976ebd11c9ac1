import { Command } from 'commander';
import { addDoctorCommand } from './commands/doctor.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addLearnCommand } from './commands/learn.ts';
import { addPermissionsCommand } from './commands/permissions.ts';
import { addProcessCommand } from './commands/process.ts';
import { addReconcileCommand } from './commands/reconcile.ts';
import { addRedriveCommand } from './commands/redrive.ts';
import { addReprocessCommand } from './commands/reprocess.ts';
import { addSearchCommand } from './commands/search.ts';
import { addShowCommand } from './commands/show.ts';
import { addStartCommand } from './commands/start.ts';
import { addStatusCommand } from './commands/status.ts';
import { addTrainCommand } from './commands/train.ts';

// `copydesk process … | head` takes what it wants and hangs up.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const program = new Command('copydesk')
  .description('News copy in, a clean, classified, searchable archive out: on this machine or on AWS.')
  .showHelpAfterError();
addStartCommand(program);
addExplainCommand(program);
addProcessCommand(program);
addLearnCommand(program);
addTrainCommand(program);
addSearchCommand(program);
addShowCommand(program);
addReconcileCommand(program);
addRedriveCommand(program);
addReprocessCommand(program);
addStatusCommand(program);
addDoctorCommand(program);
addPermissionsCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
