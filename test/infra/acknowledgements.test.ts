import { Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addStack, createApp } from './synthesize.ts';

describe('the rules of AWS Solutions', () => {
  it.each([
    {},
    { keepData: false },
    { comprehend: true, bedrockModel: 'amazon.nova-lite-v1:0' },
    { alarmEmail: 'desk@example.org' },
    { auth: 'open' },
    { auth: 'jwt', jwtIssuer: 'https://id.example.org/', jwtAudience: 'desk' },
  ])('find nothing that is not acknowledged with a reason: %j', (settings) => {
    const app = createApp();
    addStack(app, settings);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  });

  it('still find what nobody acknowledged', () => {
    const app = createApp();
    new Bucket(addStack(app), 'Careless');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow(/Careless.*AwsSolutions-S1/s);
  });
});
