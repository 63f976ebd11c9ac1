import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppendFile } from './files/append-file.ts';
import { createDiskNotice } from './files/disk-notice.ts';
import { AccountConcurrency } from './lambda/account-concurrency.ts';
import { createEnvironment, type LambdaSurroundings } from './lambda/environment.ts';
import { createFunctionFolder, type FunctionFolder } from './lambda/function-folder.ts';
import { type InvocationWatch, LambdaFunction } from './lambda/lambda-function.ts';
import type { WorkerOptions } from './lambda/lambda-worker.ts';
import type { ResolvedStack, Resource } from './template/resolve-stack.ts';
import type { StackAssembly } from './template/stack-assembly.ts';
import type { WiredServices } from './wire/open-wire.ts';

/** The functions of the stack, ready to be invoked. */
export interface StackFunctions {
  /** By ARN; throws for one that is not in the stack. */
  get(arn: string): LambdaFunction;
  /** By name; undefined for one that is not in the stack. */
  find(name: string): LambdaFunction | undefined;
  close(): Promise<void>;
}

/** The surroundings of functions: the services, and where their logs go. */
export interface FunctionSurroundings extends LambdaSurroundings {
  /** One log file for each function. */
  logFolder: string;
  watch?: InvocationWatch | undefined;
  /** The services that functions reach without HTTP. */
  services?: WiredServices | undefined;
  /** How many invocations may run at the same time, of all functions together; absent = as of a new account. */
  concurrency?: number | undefined;
  /** Called with each line that functions log as an error, and for each failed invocation. */
  log(line: string): void;
}

type FunctionResource = Resource<'AWS::Lambda::Function'>;

/** Makes the functions of the stack ready to be invoked; none is loaded before its first invocation. */
export async function openFunctions(
  stack: ResolvedStack,
  assembly: StackAssembly,
  surroundings: FunctionSurroundings,
): Promise<StackFunctions> {
  await mkdir(surroundings.logFolder, { recursive: true });
  const folder = await createFunctionFolder(surroundings.logFolder);
  const concurrency = new AccountConcurrency(surroundings.concurrency);
  const functions = new Map<string, LambdaFunction>();
  for (const resource of stack.list('AWS::Lambda::Function')) {
    functions.set(
      resource.arn,
      await openFunction(resource, assembly, folder, { ...surroundings, concurrency }),
    );
  }
  return {
    get: (arn) => {
      const found = functions.get(arn);
      if (!found) throw new Error(`The template invokes ${arn}, which is not one of its functions.`);
      return found;
    },
    find: (name) => [...functions.values()].find((each) => each.name === name),
    close: async () => {
      await Promise.all([...functions.values()].map((each) => each.close()));
      await folder.remove();
    },
  };
}

async function openFunction(
  { logicalId, name, arn, properties }: FunctionResource,
  assembly: StackAssembly,
  folder: FunctionFolder,
  surroundings: Omit<FunctionSurroundings, 'concurrency'> & { concurrency: AccountConcurrency },
): Promise<LambdaFunction> {
  const bundle = assembly.assetFolders.get(basename(properties.Code.S3Key, '.zip'));
  if (!bundle || !existsSync(bundle)) {
    throw new Error(
      `The bundle of the function ${logicalId} is not in the cloud assembly; synthesize it again.`,
    );
  }
  const taskFolder = await folder.add(bundle);
  const [module = '', handler = ''] = properties.Handler.split('.');
  const memoryMegabytes = properties.MemorySize;
  return new LambdaFunction({
    bootstrap: folder.bootstrap,
    timeoutMs: properties.Timeout * 1000,
    concurrency: surroundings.concurrency,
    watch: surroundings.watch,
    services: surroundings.services,
    memoryMegabytes,
    data: {
      file: findModule(taskFolder, module),
      handler,
      context: {
        functionName: name,
        functionVersion: '$LATEST',
        invokedFunctionArn: arn,
        memoryLimitInMB: String(memoryMegabytes),
        logGroupName: `/aws/lambda/${name}`,
        logStreamName: 'local',
      },
    },
    environment: createEnvironment(
      {
        functionName: name,
        handler: properties.Handler,
        logFormat: properties.LoggingConfig?.LogFormat ?? 'Text',
        memoryMegabytes,
        runtime: properties.Runtime,
        taskFolder,
        variables: properties.Environment.Variables,
      },
      surroundings,
    ),
    onLog: createLog(name, surroundings),
  });
}

/** Finds a module as Lambda does, by trying each ending that it may have. */
function findModule(folder: string, module: string): string {
  const endings = ['.mjs', '.js', '.cjs'];
  const found = endings.map((ending) => join(folder, module + ending)).find(existsSync);
  return found ?? join(folder, `${module}.mjs`);
}

/** Writes every line to the function's file, and reports errors immediately. */
function createLog(
  name: string,
  { logFolder, log }: Pick<FunctionSurroundings, 'logFolder' | 'log'>,
): WorkerOptions['onLog'] {
  const path = join(logFolder, `${name}.log`);
  const file = new AppendFile(path);
  const report = createDiskNotice(log);
  return (text) => {
    try {
      file.append(Buffer.from(text));
    } catch (error) {
      // A function goes on although its log cannot be written.
      report(error);
    }
    for (const line of text.split('\n')) if (isError(line)) log(`${name}: ${line}`);
  };
}

/** A line of the structured log at level ERROR or above, or an error as Lambda reports it. */
function isError(line: string): boolean {
  return /^\{.*("level":"(ERROR|CRITICAL)"|"errorType":)/.test(line);
}
