import { AttributeType, Billing, type ITableV2, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { chooseRemovalPolicy } from './retention.ts';
import type { Settings } from './settings.ts';

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

/** Read units a second that an open archive leaves to the pipeline: what one partition can give. */
const unitsOfPipeline = 3_000;

/**
 * On demand. Of an open archive the table itself bounds what is read, in units a second: a query asks for its budget
 * between reads, and so may take more than that. Writes need no bound, because no caller can cause any.
 */
function chooseBilling({ auth, throttleRate, queryBudgetUnits }: CatalogueProps): Billing {
  if (auth.kind !== 'open') return Billing.onDemand();
  return Billing.onDemand({ maxReadRequestUnits: throttleRate * queryBudgetUnits + unitsOfPipeline });
}

type CatalogueProps = Pick<Settings, 'stackName' | 'keepData' | 'auth' | 'throttleRate' | 'queryBudgetUnits'>;

/** The one table: on demand, recoverable to any second of 35 days, protected from deletion while data is kept. */
export class CatalogueTable extends TableV2 {
  constructor(scope: Construct, id: string, props: CatalogueProps) {
    const { stackName, keepData } = props;
    super(scope, id, {
      tableName: nameCatalogue(stackName),
      partitionKey: text('pk'),
      sortKey: text('sk'),
      timeToLiveAttribute: 'expiresAt',
      billing: chooseBilling(props),
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
