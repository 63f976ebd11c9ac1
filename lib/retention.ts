import { RemovalPolicy } from 'aws-cdk-lib';

/**
 * What happens to bucket and table when the stack is deleted: they stay if data is kept. A first deployment that fails
 * deletes its empty bucket, so that the name is free for the next one. The table is created last, so that it does not
 * exist yet when a deployment fails.
 */
export function chooseRemovalPolicy(keepData: boolean): RemovalPolicy {
  return keepData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
}
