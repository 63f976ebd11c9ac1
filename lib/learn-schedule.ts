import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { StageFunction } from './stage-function.ts';

/** What surrounds the articles of a source changes over weeks: learning more often would tell nothing new. */
const interval = Duration.days(1);

/** Learns from the sources once a day. */
export class LearnSchedule extends Rule {
  constructor(scope: Construct, id: string, learn: StageFunction) {
    super(scope, id, { schedule: Schedule.rate(interval), targets: [new LambdaFunction(learn.lambda)] });
  }
}
