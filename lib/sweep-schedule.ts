import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { StageFunction } from './stage-function.ts';

/** What an article waits for a message that was lost is at most the sweep's own patience and this. */
const interval = Duration.minutes(15);

/** Runs the sweep four times an hour. */
export class SweepSchedule extends Rule {
  constructor(scope: Construct, id: string, sweep: StageFunction) {
    super(scope, id, { schedule: Schedule.rate(interval), targets: [new LambdaFunction(sweep.lambda)] });
  }
}
