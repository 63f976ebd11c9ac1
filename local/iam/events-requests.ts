import * as v from 'valibot';
import type { Place } from '../template/resolve-stack.ts';
import type { PermissionRequest } from './evaluate.ts';

const bodySchema = v.looseObject({
  Entries: v.array(
    v.looseObject({
      EventBusName: v.optional(v.string(), 'default'),
      Source: v.optional(v.string()),
      DetailType: v.optional(v.string()),
    }),
  ),
});

/**
 * The IAM permissions that a call of EventBridge needs. Each entry of PutEvents is held against the conditions by itself:
 * `events:detail-type` is a single text, while a call may have several (Service Authorization Reference, "Condition keys
 * for Amazon EventBridge"; EventBridge API Reference, `NotAuthorizedForDetailTypeException` of an entry).
 */
export function readEventsRequests(
  operation: string,
  body: unknown,
  { region, accountId }: Pick<Place, 'region' | 'accountId'>,
): PermissionRequest[] {
  const action = `events:${operation}`;
  if (operation !== 'PutEvents') return [{ action, resource: '*', context: {} }];
  return v.parse(bodySchema, body).Entries.map(({ EventBusName, Source, DetailType }) => ({
    action,
    resource: `arn:aws:events:${region}:${accountId}:event-bus/${EventBusName.split(':event-bus/').at(-1)}`,
    context: {
      ...(Source !== undefined && { 'events:source': [Source] }),
      ...(DetailType !== undefined && { 'events:detail-type': [DetailType] }),
    },
  }));
}
