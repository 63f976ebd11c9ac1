import { toJsonSchema } from '@valibot/to-json-schema';
import { type DetailType, eventSchemas } from './event-schemas.ts';
import { eventSource } from './event-source.ts';

const types = Object.keys(eventSchemas) as DetailType[];

/**
 * The JSON Schema of an event as EventBridge delivers it: which `detail-type` has which `detail`. The payloads are under
 * `definitions`, by the names of their types without spaces.
 */
export function eventsDocument(): object {
  const definitions = Object.fromEntries(types.map((type) => [nameOf(type), payload(type)]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Events of Copydesk',
    description: 'What became of an article, as Amazon EventBridge delivers it.',
    oneOf: types.map(delivered),
    definitions,
  };
}

function delivered(type: DetailType): object {
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

function payload(type: DetailType): object {
  const { $schema: _, ...schema } = toJsonSchema(eventSchemas[type]);
  return schema;
}

function nameOf(type: DetailType): string {
  return type.replaceAll(' ', '');
}
