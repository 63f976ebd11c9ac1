import type { Caller } from '../store/events.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { LifecycleRule, Version } from '../store/records.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Applies now the rules of a bucket that S3 applies once a day; the events follow as with S3. */
export async function expireObjects(store: ObjectStore, bucket: string, caller: Caller): Promise<void> {
  const { settings, objects } = store.bucket(bucket);
  const rules = settings.lifecycle?.filter(({ isEnabled }) => isEnabled) ?? [];
  for (const key of [...objects.keys()])
    for (const rule of rules)
      if (key.startsWith(rule.prefix)) await expireKey(store, { bucket, key }, rule, caller);
}

async function expireKey(
  store: ObjectStore,
  place: { bucket: string; key: string },
  rule: LifecycleRule,
  caller: Caller,
): Promise<void> {
  const versions = store.bucket(place.bucket).objects.get(place.key) ?? [];
  const [current] = versions;
  const now = store.now().getTime();
  const how = { caller, byRule: true } as const;
  for (const { versionId } of listRemoved(versions, rule, now))
    await store.removeVersion(place, versionId, how);
  if (current?.kind === 'object' && isExpired(current, rule, now)) await store.remove(place, how);
}

/** The noncurrent versions, and the lone delete marker, that a rule takes away for good. */
function listRemoved(versions: readonly Version[], rule: LifecycleRule, now: number): Version[] {
  const { noncurrentDays } = rule;
  const isLoneMarker = versions.length === 1 && versions[0]?.kind === 'marker';
  if (isLoneMarker) return rule.expiresMarkers ? [...versions] : [];
  if (noncurrentDays === undefined) return [];
  // A version is noncurrent since the next one was stored.
  return versions.filter((_version, at) => {
    const next = versions[at - 1];
    return next !== undefined && Date.parse(next.modifiedAt) + noncurrentDays * dayMs <= now;
  });
}

function isExpired({ modifiedAt }: Version, { days, date }: LifecycleRule, now: number): boolean {
  if (date !== undefined) return Date.parse(date) <= now;
  return days !== undefined && Date.parse(modifiedAt) + days * dayMs <= now;
}
