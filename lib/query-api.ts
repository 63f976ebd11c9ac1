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
  /** Serves the desk; absent where the stack has none. */
  desk?: StageFunction | undefined;
  /** Signs uploads; absent where nobody may write. */
  upload?: StageFunction | undefined;
  settings: Pick<Settings, 'auth' | 'throttleRate' | 'throttleBurst' | 'logRetentionDays'>;
}

/** The HTTP API: every request goes to query, which also answers for unknown paths and methods. */
export class QueryApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { query, desk, upload, settings }: QueryApiProps) {
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
    if (desk) this.addDesk(desk);
    if (upload) {
      this.api.addRoutes({
        path: '/uploads',
        methods: [HttpMethod.POST],
        integration: new HttpLambdaIntegration('Upload', upload.lambda),
      });
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

  /** The files of the page are for everybody: they hold nothing of the archive, and a browser needs them to sign in. */
  private addDesk(desk: StageFunction): void {
    const integration = new HttpLambdaIntegration('Desk', desk.lambda);
    const authorizer = new HttpNoneAuthorizer();
    for (const path of ['/desk', '/desk/{file}', '/desk.json']) {
      for (const route of this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer })) {
        const reason =
          'Files of a page that are the same for everybody, with nothing of the archive in them.';
        acknowledge(route, 'AwsSolutions-APIG4', reason);
      }
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
