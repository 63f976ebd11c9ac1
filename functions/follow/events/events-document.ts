import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { eventSchemas, storyEventSchemas } from './event-schemas.ts';
import { eventSource } from './event-source.ts';

/**
 * The JSON Schema of an event as EventBridge delivers it: which `detail-type` has which `detail`. The payloads are under
 * `definitions`, by the names of their types without spaces. Those of stories are there where articles are grouped.
 */
export function eventsDocument(hasStories: boolean): object {
  const schemas: Record<string, v.GenericSchema> = { ...eventSchemas, ...(hasStories && storyEventSchemas) };
  const types = Object.keys(schemas);
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([type, schema]) => [nameOf(type), payload(schema)]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Events of Copydesk',
    description: 'What became of an article, as Amazon EventBridge delivers it.',
    oneOf: types.map(delivered),
    definitions,
  };
}

function delivered(type: string): object {
  return {
    type: 'object',
    required: ['source', 'detail-type', 'detail'],
    properties: {
      source: { const: eventSource },
      'detail-type': { const: type },
      detail: { $ref: `#/definitions/${nameOf(type)}` },
    },
  };
}

function payload(schema: v.GenericSchema): object {
  const { $schema: _, ...described } = toJsonSchema(schema);
  return described;
}

function nameOf(type: string): string {
  return type.replaceAll(' ', '');
}
