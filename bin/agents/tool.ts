import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

/** Asks the archive's API: `GET` of a path, with a query. */
export type Ask = (path: string, query?: Record<string, string | string[]>) => Promise<unknown>;

/** Something that an agent can ask of the archive. */
export interface Tool {
  name: string;
  title: string;
  /** Read by a model: what the tool gives, when to use it, and what to do next. */
  description: string;
  /** What the agent may give. */
  input: v.GenericSchema;
  /** Throws, with what to do, if there is no answer. */
  answer(input: unknown, ask: Ask): Promise<object>;
}

/** A tool whose answer takes what its schema has checked. */
export function defineTool<Schema extends v.GenericSchema>(
  tool: Omit<Tool, 'input' | 'answer'> & {
    input: Schema;
    answer(input: v.InferOutput<Schema>, ask: Ask): Promise<object>;
  },
): Tool {
  return tool;
}

/** The schema of a tool's input; says which inputs there are where one is given that is none. */
export function inputOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never')
      return `There is no input ${received}. Known are: ${Object.keys(entries).join(', ')}.`;
    return expected === 'Object' ? 'Inputs are given as an object.' : `${expected} is missing.`;
  });
}

/** A schema as the SDK takes it. Checks that JSON Schema has no word for are in the descriptions, and hold all the same. */
export function describeInput(schema: v.GenericSchema): StandardSchemaWithJSON<unknown, unknown> {
  const describe = () => ({ ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) });
  return { '~standard': { ...schema['~standard'], jsonSchema: { input: describe, output: describe } } };
}

/** An answer of the API, as far as a tool uses it; throws, with the likely cause, for one that is none. */
export function readAnswer<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  const [{ message }] = result.issues;
  throw new Error(
    `The archive answered what this version of copydesk does not know (${message}). Use the version that the archive runs.`,
  );
}
