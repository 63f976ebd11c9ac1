import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';
import type { StageFunction } from './functions/stage-function.ts';
import type { Auth, Settings } from './settings.ts';

/** One line a request, without query string and client address, for the privacy of those who search. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    method: '$context.httpMethod',
    path: '$context.path',
    status: '$context.status',
    sizeBytes: '$context.responseLength',
    tookMs: '$context.responseLatency',
    error: '$context.error.message',
    authorizerError: '$context.authorizer.error',
    integrationError: '$context.integrationErrorMessage',
  }),
);

interface QueryApiProps {
  query: StageFunction;
  settings: Pick<Settings, 'auth' | 'throttleRate' | 'throttleBurst' | 'logRetentionDays'>;
}

/** The HTTP API: every request goes to query, which also answers for unknown paths and methods. */
export class QueryApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { query, settings }: QueryApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      defaultAuthorizer: createAuthorizer(settings.auth),
    });
    const integration = new HttpLambdaIntegration('Query', query.lambda);
    for (const path of ['/', '/{proxy+}']) {
      this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
    }
    this.addStage(settings);
    if (settings.auth.kind === 'open') {
      acknowledge(
        this.api,
        'AwsSolutions-APIG4',
        'The setting auth=open says so: the archive is for everybody to read.',
      );
    }
  }

  private addStage({ throttleRate, throttleBurst, logRetentionDays }: QueryApiProps['settings']): void {
    const logGroup = new LogGroup(this, 'AccessLogs', {
      // The policy that lets the gateway write has a limited size; log groups under this prefix do not use it up.
      logGroupName: `/aws/vendedlogs/${Stack.of(this).stackName}/api`,
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: throttleRate, burstLimit: throttleBurst },
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: accessLogFormat },
    });
  }
}

function createAuthorizer(auth: Auth): IHttpRouteAuthorizer {
  if (auth.kind === 'jwt') return new HttpJwtAuthorizer('Jwt', auth.issuer, { jwtAudience: auth.audience });
  return auth.kind === 'iam' ? new HttpIamAuthorizer() : new HttpNoneAuthorizer();
}
