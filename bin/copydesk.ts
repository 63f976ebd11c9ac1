import { CommanderError } from 'commander';
import { createProgram } from './create-program.ts';
import { describeError } from './print/describe-error.ts';
import { WrongUsage, wrongUsageCode } from './wrong-usage.ts';

// `copydesk process … | head` closes the pipe when it has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await createProgram().parseAsync();
} catch (error) {
  // Commander has already printed its help or its error.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUsageCode;
  else {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = error instanceof WrongUsage ? wrongUsageCode : 1;
  }
}
