import { AttributeType, Billing, type ITableV2, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { chooseRemovalPolicy } from './retention.ts';

/** The index of articles that are in work, rejected or failed: sparse, because only these rows carry its keys. */
export const workIndexName = 'by-stage';

/** The table's fixed name: without one, CloudFormation cannot take a kept table into a new stack. */
export function nameCatalogue(stackName: string): string {
  return `${stackName}-catalogue`;
}

/**
 * The table by its name. Resources that refer to it this way do not wait for it, so that it can be created last (see
 * CopydeskStack).
 */
export function referToCatalogue(scope: Construct, stackName: string): ITableV2 {
  return TableV2.fromTableName(scope, 'CatalogueByName', nameCatalogue(stackName));
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

interface CatalogueProps {
  stackName: string;
  keepData: boolean;
}

/** The one table: on demand, recoverable to any second of 35 days, protected from deletion while data is kept. */
export class CatalogueTable extends TableV2 {
  constructor(scope: Construct, id: string, { stackName, keepData }: CatalogueProps) {
    super(scope, id, {
      tableName: nameCatalogue(stackName),
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
