import { AttributeType, Billing, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { chooseRemovalPolicy } from './retention.ts';

/** The index of articles that are in work, rejected or failed: sparse, because only these rows carry its keys. */
export const workIndexName = 'by-stage';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table: on demand, recoverable to any second of 35 days, protected from deletion while data is kept. */
export class CatalogueTable extends TableV2 {
  constructor(scope: Construct, id: string, { keepData }: { keepData: boolean }) {
    super(scope, id, {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      timeToLiveAttribute: 'expiresAt',
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keepData,
      removalPolicy: chooseRemovalPolicy(keepData),
      globalSecondaryIndexes: [
        {
          indexName: workIndexName,
          partitionKey: text('work'),
          sortKey: text('workSince'),
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
    });
  }
}
