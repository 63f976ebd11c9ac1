import { CommanderError } from 'commander';
import { createProgram, wrongUsage } from './create-program.ts';
import { describeError } from './print/describe-error.ts';

// `copydesk process … | head` takes what it wants and hangs up.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await createProgram().parseAsync();
} catch (error) {
  // Commander has written its help or its complaint already.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  else {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = 1;
  }
}
