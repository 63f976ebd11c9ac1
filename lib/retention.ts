import { RemovalPolicy } from 'aws-cdk-lib';

/**
 * What becomes of bucket and table when the stack goes: they stay, unless the data is not to be kept. A first
 * deployment that fails takes its empty bucket with it, so that the next one finds the name free. The table is
 * created last, so that no failure finds it there.
 */
export function chooseRemovalPolicy(keepData: boolean): RemovalPolicy {
  return keepData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
}
