import { S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '../../../lib/settings.ts';
import { readProjectSettings } from '../../stack/check-settings.ts';
import {
  checkBootstrap,
  checkConcurrency,
  checkNotifications,
  checkStack,
  findAccount,
  findStack,
  type Target,
} from './account-checks.ts';
import { checkBus } from './bus-checks.ts';
import { type Check, orRefused } from './check.ts';
import { formatChecks } from './format-checks.ts';
import { checkCosts, checkIssuer, checkNode } from './house-checks.ts';
import { checkBucketName, checkTableName } from './name-checks.ts';
import { checkService, optionalServices } from './service-checks.ts';

/** The options of `copydesk doctor`. */
export interface DoctorOptions {
  context: Record<string, string>;
  region?: string;
  json?: true;
}

/** Makes all checks and prints them; the exit code is 1 if one is a problem. */
export async function examine({ context, region, json }: DoctorOptions): Promise<void> {
  const settings = await readProjectSettings(context);
  const checks = [
    checkNode(process.versions.node),
    await checkIssuer(settings),
    ...(await checkAccount(settings, region)),
    checkCosts(settings),
  ];
  process.stdout.write(json ? `${JSON.stringify(checks)}\n` : formatChecks(checks));
  if (checks.some(({ verdict }) => verdict === 'problem')) process.exitCode = 1;
}

/** The checks that need an account; without one they are skipped, and the result says what is missing. */
async function checkAccount(settings: Settings, given: string | undefined): Promise<Check[]> {
  const region = given ?? (await findRegion());
  if (region === undefined) {
    const advice = 'Set AWS_REGION, or name one with --region.';
    return [{ name: 'Region', verdict: 'problem', found: 'none is set', advice }, ...skipped];
  }
  const place: Check = { name: 'Region', verdict: 'ok', found: region };
  try {
    const { account, arn } = await findAccount(region);
    const target = { account, region, stack: await findStack(settings.stackName, region) };
    return [
      place,
      { name: 'Credentials', verdict: 'ok', found: arn },
      ...(await checkTarget(target, settings)),
    ];
  } catch (error) {
    const { name, message } = error as Error;
    const advice = 'Log in, for example with `aws sso login`, or set AWS_PROFILE; then run the doctor again.';
    return [
      place,
      { name: 'Credentials', verdict: 'problem', found: `${name}: ${message}`, advice },
      ...skipped,
    ];
  }
}

function checkTarget(target: Target, settings: Settings): Promise<Check[]> {
  const bus = checkBus(target, settings);
  return Promise.all([
    orRefused('CDK bootstrap', () => checkBootstrap(target)),
    orRefused('Concurrency', () => checkConcurrency(target, settings)),
    checkStack(target, settings),
    orRefused('Bucket name', () => checkBucketName(target, settings)),
    orRefused('Table name', () => checkTableName(target, settings)),
    orRefused('Notifications', () => checkNotifications(target, settings)),
    ...(bus ? [orRefused('Event bus', () => bus)] : []),
    ...optionalServices(settings).map((service) =>
      orRefused(service.name, () => checkService(target, service)),
    ),
  ]);
}

const skipped: Check[] = [
  'CDK bootstrap',
  'Concurrency',
  'Stack',
  'Bucket name',
  'Table name',
  'Notifications',
].map((name) => ({ name, verdict: 'skipped', found: 'needs an account' }));

/** As the SDK finds it: the environment, then the profile. */
async function findRegion(): Promise<string | undefined> {
  try {
    return await new S3Client({}).config.region();
  } catch {
    return undefined;
  }
}
