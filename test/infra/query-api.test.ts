import { findIds, findResource, synthesize } from './synthesize.ts';

const template = synthesize({
  stackName: 'newsroom',
  throttleRate: 5,
  throttleBurst: 9,
  logRetentionDays: 7,
});
const routes = (settings: Record<string, unknown>) =>
  Object.values(synthesize(settings).findResources('AWS::ApiGatewayV2::Route')).map(
    (route) => route['Properties'],
  );

describe('the API', () => {
  it('hands every method of every path to query', () => {
    const { Properties: integration } = findResource(template, 'AWS::ApiGatewayV2::Integration');
    expect(integration).toMatchObject({
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': [findIds(template, 'AWS::Lambda::Function', 'Query')[0], 'Arn'] },
      PayloadFormatVersion: '2.0',
    });
    expect(routes({}).map(({ RouteKey }) => RouteKey)).toEqual(['ANY /', 'ANY /{proxy+}']);
  });

  it('asks for signed requests unless told otherwise', () => {
    for (const route of routes({})) expect(route['AuthorizationType']).toBe('AWS_IAM');
  });

  it('asks for a token of the issuer, meant for an audience, with auth=jwt', () => {
    const settings = { auth: 'jwt', jwtIssuer: 'https://id.example.org/', jwtAudience: 'desk,web' };
    for (const route of routes(settings)) expect(route['AuthorizationType']).toBe('JWT');
    expect(findResource(synthesize(settings), 'AWS::ApiGatewayV2::Authorizer').Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: 'https://id.example.org/', Audience: ['desk', 'web'] },
    });
  });

  it('asks nothing with auth=open', () => {
    for (const route of routes({ auth: 'open' })) expect(route['AuthorizationType']).toBe('NONE');
  });

  it('serves at its root, throttled as the settings say', () => {
    expect(findResource(template, 'AWS::ApiGatewayV2::Stage').Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 9 },
    });
  });

  it('logs each request as JSON, without what was searched for or by whom', () => {
    const { AccessLogSettings } = findResource(template, 'AWS::ApiGatewayV2::Stage').Properties;
    const [group] = findIds(template, 'AWS::Logs::LogGroup', 'ApiAccessLogs');
    const { DestinationArn, Format } = AccessLogSettings as { DestinationArn: unknown; Format: string };
    expect(DestinationArn).toEqual({ 'Fn::GetAtt': [group, 'Arn'] });
    expect(Object.keys(JSON.parse(Format))).toEqual(
      expect.arrayContaining(['requestId', 'time', 'method', 'path', 'status', 'tookMs']),
    );
    expect(Format).not.toMatch(/sourceIp|queryString|userAgent|\$context\.identity/);
  });

  it('logs under the prefix that needs no room in the policy of the account', () => {
    expect(findResource(template, 'AWS::Logs::LogGroup', 'ApiAccessLogs').Properties).toMatchObject({
      LogGroupName: '/aws/vendedlogs/newsroom/api',
      RetentionInDays: 7,
    });
  });
});
