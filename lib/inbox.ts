import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  BucketNamespace,
  type CfnBucket,
  type CorsRule,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';
import { chooseRemovalPolicy } from './retention.ts';

/**
 * All events that can change what the bucket shows under a key. Lifecycle rules have event names of their own, and
 * never send ObjectRemoved (S3 User Guide, "Supported event types").
 */
const subscribedEvents = [
  's3:ObjectCreated:*',
  's3:ObjectRemoved:*',
  's3:LifecycleExpiration:Delete',
  's3:LifecycleExpiration:DeleteMarkerCreated',
];

/**
 * The name of a stack's inbox. Its ending puts it into the namespace of the account and region: no other account can
 * take it, not even after the bucket is gone (S3 User Guide, "Namespaces for general purpose buckets").
 */
export function nameInbox(stackName: string, account: string, region: string): string {
  return `copydesk-${stackName}-inbox-${account}-${region}-an`;
}

interface InboxProps {
  /** Gets an event for every change. */
  eventQueue: Queue;
  keepData: boolean;
  /** How long replaced and deleted versions stay. */
  trailDays: number;
  /** Whether pages of the API may send files, by requests that `upload` has signed. */
  takesUploads: boolean;
  publicUrl?: string | undefined;
}

/** Lets pages of an origin send files, with what a signed request needs, and read nothing. */
function allowPages(origin: string): CorsRule {
  return {
    allowedOrigins: [origin],
    allowedMethods: [HttpMethods.PUT],
    allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
    exposedHeaders: ['etag', 'x-amz-version-id'],
    maxAge: 3_600,
  };
}

/** The bucket for the files: versioned, private, TLS only; it announces every change on a queue. */
export class Inbox extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    { eventQueue, keepData, trailDays, takesUploads, publicUrl }: InboxProps,
  ) {
    const { stackName, account, region, urlSuffix } = Stack.of(scope);
    const bucketName = nameInbox(stackName, account, region);
    super(scope, id, {
      bucketName,
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(7) },
        // A delete marker that hides no version any more goes too: listings would walk over it for ever.
        { noncurrentVersionExpiration: Duration.days(trailDays), expiredObjectDeleteMarker: true },
      ],
      ...(takesUploads && {
        // Not the address of this API alone: a bucket that is taken over may be tied to nothing that has no literal name.
        cors: [allowPages(publicUrl ?? `https://*.execute-api.${region}.${urlSuffix}`)],
      }),
      removalPolicy: chooseRemovalPolicy(keepData),
      autoDeleteObjects: !keepData,
    });
    // The construct offers this namespace only with names that CloudFormation completes and cannot take over.
    (this.node.defaultChild as CfnBucket).bucketNamespace = BucketNamespace.ACCOUNT_REGIONAL;
    // The policy is deleted with the stack even if the bucket stays: the next stack could not create a second one.
    this.policy?.applyRemovalPolicy(RemovalPolicy.DESTROY);
    acknowledge(
      this,
      'AwsSolutions-S1',
      'Access logs would need a second bucket; CloudTrail can record who read what, where an audit asks for it.',
    );
    this.announceOn(eventQueue, bucketName);
  }

  /**
   * S3 tests the queue when the notification is set, so the queue's policy comes first and names the bucket by its
   * literal ARN. This avoids a cycle, and the custom resource that CDK's own notifications need.
   */
  private announceOn(queue: Queue, bucketName: string): void {
    const { account, partition } = Stack.of(this);
    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': `arn:${partition}:s3:::${bucketName}` },
          StringEquals: { 'aws:SourceAccount': account },
        },
      }),
    );
    const bucket = this.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: subscribedEvents.map((event) => ({ event, queue: queue.queueArn })),
    };
    bucket.node.addDependency(queue);
  }
}
