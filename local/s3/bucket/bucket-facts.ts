import type { Operation } from '../protocol/operation.ts';
import type { XmlElement } from '../protocol/xml.ts';
import { S3Error, type S3ErrorCode } from '../store/errors.ts';

/** Settings of a bucket that cannot be changed here: the defaults of a new bucket in S3. */
const facts: [query: string, root: string, content: XmlElement][] = [
  ['accelerate', 'AccelerateConfiguration', {}],
  ['logging', 'BucketLoggingStatus', {}],
  ['requestPayment', 'RequestPaymentConfiguration', { Payer: 'BucketOwner' }],
  ['ownershipControls', 'OwnershipControls', { Rule: { ObjectOwnership: 'BucketOwnerEnforced' } }],
  [
    'publicAccessBlock',
    'PublicAccessBlockConfiguration',
    { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
  ],
  [
    'encryption',
    'ServerSideEncryptionConfiguration',
    { Rule: { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false } },
  ],
];

/** Settings that a bucket does not have here, with S3's error for each. */
const absences: [query: string, code: S3ErrorCode][] = [
  ['cors', 'NoSuchCORSConfiguration'],
  ['object-lock', 'ObjectLockConfigurationNotFoundError'],
  ['policy', 'NoSuchBucketPolicy'],
  ['policyStatus', 'NoSuchBucketPolicy'],
  ['replication', 'ReplicationConfigurationNotFoundError'],
  ['tagging', 'NoSuchTagSet'],
  ['website', 'NoSuchWebsiteConfiguration'],
];

/** The calls by which clients read a bucket's settings before they begin. */
export const bucketFacts: Operation[] = [
  ...facts.map(
    ([query, root, content]): Operation => ({
      method: 'GET',
      about: 'bucket',
      query: [query],
      run(store, { bucket }) {
        store.bucket(bucket);
        return { xml: { root, content } };
      },
    }),
  ),
  ...absences.map(
    ([query, code]): Operation => ({
      method: 'GET',
      about: 'bucket',
      query: [query],
      run(store, { bucket }) {
        store.bucket(bucket);
        throw new S3Error(code, { elements: { BucketName: bucket } });
      },
    }),
  ),
];
