/** The oldest version that is mended: the AWS SDK of January 2027 and later needs it too. */
const oldestMended = 22;

/** What to tell somebody whose Node.js works and is at its end; undefined for any that is mended. */
export function describeOldNode(version: string): string | undefined {
  if (Number(version.split('.')[0]) >= oldestMended) return undefined;
  return `Node.js ${version} works, but is at its end: nobody mends it any more, and the AWS SDK will need ${oldestMended} from January 2027 on. Install 22 or 24.`;
}
