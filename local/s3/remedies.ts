/** What to do instead of a call that is not implemented, by a query parameter that it has. First match counts. */
const byParameter: [name: RegExp, remedy: string][] = [
  [/^restore$/, 'nothing leaves an archive here, put the object again in another storage class'],
  [/^select(-type)?$/, 'get the object and filter it'],
  [/^(legal-hold|retention|object-lock)$/, 'objects are not locked here, leave the lock out'],
  [
    /^(analytics|inventory|metrics|intelligent-tiering)$/,
    'nothing of the kind runs here, list the objects instead',
  ],
  [/^torrent$/, 'get the object'],
  [
    /^(accelerate|acl|cors|encryption|logging|object-lock|ownershipControls|policy|publicAccessBlock|replication|requestPayment|tagging|website)$/,
    'a bucket is as the template of the stack says, change it there',
  ],
];

/** The same by a header. */
const byHeader: [name: RegExp, remedy: string][] = [
  [
    /server-side-encryption-customer/,
    'nothing is encrypted with keys of the client here, leave the header out',
  ],
  [/server-side-encryption-context/, 'leave the header out'],
  [/object-lock|bypass-governance|x-amz-mfa/, 'objects are not locked here, leave the header out'],
  [/website-redirect/, 'no website is served here, leave the header out'],
];

const everythingElse = 'docs/clients.md lists what it does';

/** What to do instead of a call with these query parameters. */
export function remedyForCall(parameters: Iterable<string>): string {
  return find(byParameter, [...parameters]);
}

/** What to do instead of sending this header. */
export function remedyForHeader(header: string): string {
  return find(byHeader, [header]);
}

function find(table: [name: RegExp, remedy: string][], names: string[]): string {
  return table.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? everythingElse;
}
