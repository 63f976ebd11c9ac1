import { findIds, findResource, synthesize } from './synthesize.ts';

const jwt = { auth: 'jwt', jwtIssuer: 'https://id.example.org', jwtAudience: 'desk,web' };
const signedIn = synthesize({ ...jwt, desk: true, deskClientId: 'the-page', stackName: 'newsroom' });
const open = synthesize({ auth: 'open', desk: true });
type Template = typeof open;

const routesOf = (template: Template) =>
  Object.fromEntries(
    Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(({ Properties }) => [
      Properties.RouteKey,
      Properties.AuthorizationType,
    ]),
  );
const functionsOf = (template: Template) => findIds(template, 'AWS::Lambda::Function');
const statementsOf = (template: Template, name: string) =>
  Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(name))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
    .filter(({ Action }) => !/^(?:logs|xray):/.test([Action].flat()[0]));

describe('a stack with a desk', () => {
  it('serves the files of the page to everybody, and nothing else', () => {
    const files = { 'GET /desk': 'NONE', 'GET /desk/{file}': 'NONE', 'GET /desk.json': 'NONE' };
    expect(routesOf(signedIn)).toEqual({
      ...files,
      'POST /uploads': 'JWT',
      'ANY /': 'JWT',
      'ANY /{proxy+}': 'JWT',
    });
  });

  it('lets the function behind these files do nothing but log and trace', () => {
    expect(statementsOf(signedIn, 'Desk')).toEqual([]);
  });

  it('lets one function write to the inbox, and only its objects', () => {
    const inbox = { 'Fn::GetAtt': [findIds(signedIn, 'AWS::S3::Bucket', 'Inbox')[0], 'Arn'] };
    expect(statementsOf(signedIn, 'Upload')).toEqual([
      { Effect: 'Allow', Action: 's3:PutObject', Resource: { 'Fn::Join': ['', [inbox, '/*']] } },
    ]);
    expect(JSON.stringify(statementsOf(signedIn, 'Query'))).not.toContain('s3:');
  });

  it('lets pages of its API send files, and read none', () => {
    expect(findResource(signedIn, 'AWS::S3::Bucket', 'Inbox').Properties['CorsConfiguration']).toEqual({
      CorsRules: [
        {
          AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          AllowedMethods: ['PUT'],
          AllowedOrigins: [
            {
              'Fn::Join': [
                '',
                ['https://*.execute-api.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }],
              ],
            },
          ],
          ExposedHeaders: ['etag', 'x-amz-version-id'],
          MaxAge: 3600,
        },
      ],
    });
  });

  it('lets pages of its public address send files, if it has one', () => {
    const publicUrl = 'https://archive.example.org';
    const template = synthesize({ ...jwt, desk: true, deskClientId: 'the-page', publicUrl });
    const cors = findResource(template, 'AWS::S3::Bucket', 'Inbox').Properties['CorsConfiguration'];
    expect(cors).toMatchObject({ CorsRules: [{ AllowedOrigins: [publicUrl] }] });
  });

  it('tells the page who signs in and where files go', () => {
    const { Variables } = findResource(signedIn, 'AWS::Lambda::Function', 'Desk').Properties[
      'Environment'
    ] as {
      Variables: Record<string, unknown>;
    };
    expect(Variables).toMatchObject({
      JWT_ISSUER: 'https://id.example.org',
      JWT_AUDIENCE: 'desk,web',
      CLIENT_ID: 'the-page',
    });
  });

  it('takes no files where everybody may read', () => {
    expect(routesOf(open)).not.toHaveProperty('POST /uploads');
    expect(functionsOf(open).filter((id) => id.startsWith('Upload'))).toEqual([]);
    expect(functionsOf(open).filter((id) => id.startsWith('Desk'))).toHaveLength(1);
    expect(findResource(open, 'AWS::S3::Bucket', 'Inbox').Properties).not.toHaveProperty('CorsConfiguration');
    const environment = findResource(open, 'AWS::Lambda::Function', 'Desk').Properties['Environment'];
    expect(JSON.stringify(environment)).not.toMatch(/JWT|CLIENT/);
  });

  it('has the failures of each function more counted with those of the API, for the same alarm', () => {
    const counted = (template: Template) =>
      Object.values(template.findResources('AWS::Logs::MetricFilter')).filter(({ Properties }) =>
        JSON.stringify(Properties['MetricTransformations']).includes('ApiErrors'),
      ).length;
    const alarms = (template: Template) => findIds(template, 'AWS::CloudWatch::Alarm').length;
    expect([counted(signedIn), counted(open)]).toEqual([
      counted(synthesize()) + 2,
      counted(synthesize()) + 1,
    ]);
    expect([alarms(signedIn), alarms(open)]).toEqual([alarms(synthesize()), alarms(synthesize())]);
  });
});
