import { findResource, synthesize } from './synthesize.ts';

const type = 'AWS::DynamoDB::GlobalTable';
const table = findResource(synthesize(), type);
const passing = findResource(synthesize({ keepData: false }), type);

describe('the catalogue table', () => {
  it('is paid by request', () => {
    expect(table.Properties['BillingMode']).toBe('PAY_PER_REQUEST');
  });

  it('is keyed by pk and sk', () => {
    expect(table.Properties['KeySchema']).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
  });

  it('can be restored to any second', () => {
    expect(table.Properties['Replicas']).toMatchObject([
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    ]);
  });

  it('lets items go at expiresAt', () => {
    expect(table.Properties['TimeToLiveSpecification']).toEqual({
      AttributeName: 'expiresAt',
      Enabled: true,
    });
  });

  it('has one secondary index, of keys only, for the articles that are not at rest', () => {
    expect(table.Properties['GlobalSecondaryIndexes']).toEqual([
      {
        IndexName: 'by-stage',
        KeySchema: [
          { AttributeName: 'work', KeyType: 'HASH' },
          { AttributeName: 'workSince', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ]);
  });

  it('bounds what is read of an open archive, above what its queries may take, and nothing else', () => {
    const open = findResource(synthesize({ auth: 'open' }), type).Properties;
    expect(open['Replicas']).toMatchObject([
      { ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 5 * 500 + 3_000 } },
    ]);
    expect(open).not.toHaveProperty('WriteOnDemandThroughputSettings');
    expect(JSON.stringify(table)).not.toContain('OnDemandThroughput');
  });

  it('outlives the stack and cannot be deleted by mistake', () => {
    expect(table).toMatchObject({ DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
    expect(table.Properties['Replicas']).toMatchObject([{ DeletionProtectionEnabled: true }]);
  });

  it('goes with the stack, unprotected, when data is not to be kept', () => {
    expect(passing).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    expect(passing.Properties['Replicas']).toMatchObject([{ DeletionProtectionEnabled: false }]);
  });
});
