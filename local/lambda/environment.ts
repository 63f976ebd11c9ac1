import { createCredentials } from '../gateway/caller.ts';
import type { ServiceUrls } from '../gateway/service-call.ts';

/** The addresses of the local cloud's services, and its substitutes for an account. */
export interface LambdaSurroundings {
  region: string;
  endpoints: ServiceUrls;
}

/** What a function's environment is made from. */
export interface EnvironmentSource {
  functionName: string;
  /** The node of the runtime, such as `nodejs24.x`. */
  runtime: string;
  handler: string;
  memoryMegabytes: number;
  logFormat: string;
  taskFolder: string;
  /** As the template says. */
  variables: Readonly<Record<string, string>>;
}

/**
 * The whole environment of a function: the template's variables, those that Lambda sets (Lambda Developer Guide,
 * "Defined runtime environment variables"), and the endpoints that keep the AWS SDK on this machine.
 */
export function createEnvironment(source: EnvironmentSource, surroundings: LambdaSurroundings) {
  const { region, endpoints } = surroundings;
  return {
    ...source.variables,
    ...createCredentials(source.functionName),
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: `AWS_Lambda_${source.runtime}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(source.memoryMegabytes),
    AWS_LAMBDA_FUNCTION_NAME: source.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_FORMAT: source.logFormat,
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${source.functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_REGION: region,
    LAMBDA_TASK_ROOT: source.taskFolder,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    _HANDLER: source.handler,
    // The SDK looks for profiles in the home folder; the user's own must not reach a function.
    HOME: source.taskFolder,
    // A service that is not emulated must not be called in the cloud: the local S3 answers it with 501.
    AWS_ENDPOINT_URL: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    ...(endpoints.events !== undefined && { AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.events }),
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
