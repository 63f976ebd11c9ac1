import * as v from 'valibot';

/** A schema with its description, which the OpenAPI document shows. */
export const about = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));
