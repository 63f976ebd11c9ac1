import type { Command } from 'commander';
import { defaultDataFolder } from './api-options.ts';

/** The stack that a command works on: one in an account, or the local cloud of a data folder. */
export interface StackOptions {
  stack?: string;
  region?: string;
  data: string;
}

/** Adds the options by which a command finds its stack. */
export function addStackOptions(command: Command): Command {
  return command
    .option('--stack <name>', 'the deployed stack of this name; without it the local cloud')
    .option('--region <region>', 'region of the stack; by default that of your AWS profile')
    .option('--data <folder>', 'data folder of the local cloud', defaultDataFolder);
}
