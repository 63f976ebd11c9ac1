import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

/** A CDK app: how Node.js runs it, and the sources of the assembly, relative to the project. */
interface CdkApp {
  /** Arguments of `node`. */
  command: string[];
  /** The folder it runs in; paths in settings are relative to it. */
  folder: string;
  sources: string[];
}

/** What to synthesize, and where to put it. */
export interface SynthesisOptions {
  /** The folder of a checkout or of the installed package, with cdk.json in it. */
  project: string;
  /** Where assemblies are kept, so that an unchanged project is not synthesized again. */
  folder: string;
  /** Context given by hand, which overrides cdk.json. */
  context?: Readonly<Record<string, string>>;
  /** Called when it is not known already, and takes some time. */
  onSynthesis?: () => void;
  /** Ends the app, and rejects. */
  signal?: AbortSignal;
}

/** The folder of the cloud assembly for the project as it is now; throws with the app's own words if it fails. */
export async function synthesizeAssembly({
  project,
  folder,
  context = {},
  onSynthesis,
  signal,
}: SynthesisOptions): Promise<string> {
  const app = findApp(project);
  const hash = await hashSources(project, app, context);
  const assembly = join(folder, hash);
  if (existsSync(join(assembly, 'manifest.json'))) return assembly;
  onSynthesis?.();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const unfinished = `${assembly}.unfinished`;
  await runApp(project, app, unfinished, context, signal);
  await rename(unfinished, assembly);
  return assembly;
}

/**
 * The app of a checkout, which has its sources, or of the package, which has it compiled, far from its user's files.
 */
function findApp(project: string): CdkApp {
  if (existsSync(join(project, 'bin', 'app.ts'))) {
    const sources = ['bin', 'lib', 'functions', 'cdk.json', 'package-lock.json', 'tsconfig.json'];
    return { command: ['--import', 'tsx', 'bin/app.ts'], folder: project, sources };
  }
  const sources = ['dist', 'cdk.json', 'package.json'];
  return { command: [join(project, 'dist', 'app.js')], folder: process.cwd(), sources };
}

/** The app is run as the CDK's own command line runs it, without the seconds that it takes to load. */
async function runApp(
  project: string,
  { command, folder }: CdkApp,
  outdir: string,
  context: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const cdk = JSON.parse(await readFile(join(project, 'cdk.json'), 'utf8'));
  // The rules that CloudFormation would check cost seconds, and `cdk synth` checks them before anything is deployed.
  const faster = { '@aws-cdk/core:validateAgainstDefaultRules': false };
  const run = spawn(process.execPath, command, {
    cwd: folder,
    env: {
      ...process.env,
      // The local cloud has an account and a region of its own.
      CDK_DEFAULT_ACCOUNT: '',
      CDK_DEFAULT_REGION: '',
      CDK_CONTEXT_JSON: JSON.stringify({ ...cdk.context, ...faster, ...context }),
      CDK_OUTDIR: outdir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const output: string[] = [];
  for (const stream of [run.stdout, run.stderr])
    stream.setEncoding('utf8').on('data', (text) => output.push(text));
  const code = await new Promise((resolve, reject) => run.on('error', reject).on('close', resolve));
  if (code !== 0) {
    throw new Error(`The CDK app could not be synthesized. It said:\n${output.join('').trim()}`);
  }
}

async function hashSources(
  project: string,
  { sources, folder }: CdkApp,
  context: Readonly<Record<string, string>>,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(context));
  const paths = [
    ...sources.map((source) => join(project, source)),
    ...(await findNamedFiles(project, folder, context)),
  ];
  for (const path of paths) {
    for (const file of await listFiles(path)) {
      hash
        .update(relative(project, file))
        .update('\0')
        .update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The files that settings give by their path, such as a topic model. */
async function findNamedFiles(
  project: string,
  folder: string,
  context: Readonly<Record<string, string>>,
): Promise<string[]> {
  const cdk = JSON.parse(await readFile(join(project, 'cdk.json'), 'utf8'));
  const texts = Object.values({ ...cdk.context, ...context }).filter((value) => typeof value === 'string');
  const paths = texts.map((text) => resolve(folder, text));
  const isFile = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, at) => isFile[at]);
}

/** The file itself, or the files of the folder and of those in it, in the order of their names. */
async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
