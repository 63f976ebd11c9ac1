/** The oldest version that still gets fixes; the AWS SDK needs it too from January 2027 on. */
const oldestMended = 22;

/** The warning for a Node.js that works but no longer gets fixes; undefined for a newer one. */
export function describeOldNode(version: string): string | undefined {
  if (Number(version.split('.')[0]) >= oldestMended) return undefined;
  return `Node.js ${version} works, but is at its end: nobody mends it any more, and the AWS SDK will need ${oldestMended} from January 2027 on. Install 22 or 24.`;
}
