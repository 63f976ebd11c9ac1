import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { StageFunction } from './stage-function.ts';

/** A million articles cost seven cents to compare: a thousandth of a listing call and half a read unit each. */
const interval = Duration.days(1);

/** Compares the bucket with the catalogue once a day. */
export class ReconcileSchedule extends Rule {
  constructor(scope: Construct, id: string, reconcile: StageFunction) {
    super(scope, id, { schedule: Schedule.rate(interval), targets: [new LambdaFunction(reconcile.lambda)] });
  }
}
