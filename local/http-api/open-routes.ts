import type { LambdaFunction } from '../lambda/lambda-function.ts';
import { localAccountId, localCredentials } from '../local-credentials.ts';
import type { StackFunctions } from '../stack-functions.ts';
import type { ResolvedStack } from '../template/resolve-stack.ts';
import { checkSignature } from './check-signature.ts';
import { cacheIssuerKeys, checkToken, fetchIssuerKeys } from './check-token.ts';
import { createGatewayError } from './http-answer.ts';
import type { Authorize, LocalHttpApi, Route } from './start-http-api.ts';

/** The API's region, whether it checks callers, and the log for what it refuses. */
export interface RouteOptions {
  region: string;
  checksCallers: boolean;
  log(line: string): void;
}

/** Opens the routes of the stack, each with its function and, if callers are checked, its authorization. */
export function openRoutes(
  stack: ResolvedStack,
  api: LocalHttpApi,
  functions: StackFunctions,
  options: RouteOptions,
): void {
  const routes = stack.list('AWS::ApiGatewayV2::Route');
  const integrations = new Map(
    stack
      .list('AWS::ApiGatewayV2::Integration')
      .map(({ name, properties }) => [`integrations/${name}`, properties.IntegrationUri]),
  );
  const authorizers = createAuthorizers(stack, options);
  const targets = new Map<string, Route>();
  for (const { properties } of routes) {
    const { RouteKey, Target, AuthorizationType, AuthorizerId } = properties;
    const target: LambdaFunction = functions.get(integrations.get(Target) ?? Target);
    const authorize = options.checksCallers ? authorizers.get(AuthorizerId ?? AuthorizationType) : undefined;
    targets.set(RouteKey, { target, ...(authorize && { authorize }) });
  }
  const [apiResource] = stack.list('AWS::ApiGatewayV2::Api');
  api.open({ accountId: localAccountId, apiId: apiResource?.name ?? 'local', targets });
  if (!options.checksCallers && routes.some(({ properties }) => properties.AuthorizationType !== 'NONE')) {
    options.log(
      'The deployed API asks for a signature or a token; on this machine it takes calls without, unless it is started with --auth.',
    );
  }
}

/** The authorizers by id, or by type for a type without an id. */
function createAuthorizers(stack: ResolvedStack, options: RouteOptions): Map<string, Authorize> {
  const byToken = stack
    .list('AWS::ApiGatewayV2::Authorizer')
    .map(({ name, properties }) => [name, authorizeByToken(properties.JwtConfiguration, options)] as const);
  return new Map([['AWS_IAM', authorizeBySignature(options)], ...byToken]);
}

/** Accepts the tokens of the template's issuer, whose keys are fetched anew every two hours. */
function authorizeByToken(
  { Issuer: issuer, Audience: audience }: { Issuer: string; Audience: string[] },
  { log }: RouteOptions,
): Authorize {
  const fetchKeys = cacheIssuerKeys(() => fetchIssuerKeys(issuer));
  return async ({ headers }) => {
    const refusal = await checkToken(
      headers.authorization,
      { issuer, audience },
      { fetchKeys, now: new Date() },
    ).catch((error: Error) => error.message);
    if (refusal === undefined) return undefined;
    log(`The API refused a call. ${refusal}`);
    return createGatewayError(401, 'Unauthorized');
  };
}

/** Accepts the signatures of the person at this machine; no function may call the API. Reasons only go to the log. */
function authorizeBySignature({ region, log }: RouteOptions): Authorize {
  return async (request) => {
    if (request.headers.authorization === undefined) {
      return createGatewayError(403, 'Missing Authentication Token');
    }
    const refusal = await checkSignature(request, {
      credentials: [localCredentials],
      region,
      now: new Date(),
    });
    if (refusal) log(`The API refused a call. ${refusal}`);
    return refusal === undefined ? undefined : createGatewayError(403, 'Forbidden');
  };
}
