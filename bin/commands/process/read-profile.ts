import * as v from 'valibot';
import type { SourceProfile } from '../../../functions/article/source-profile.ts';
import { callName } from '../../call-name.ts';
import { readLocalFile } from '../../files/read-local-file.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const schema = v.object({
  version: v.string(),
  articles: count,
  lines: v.record(v.string(), count),
  months: v.exactOptional(v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)), count)),
});

/** Reads a profile that `copydesk learn` wrote; throws an error that names the file and what is wrong with it. */
export async function readProfile(file: string): Promise<SourceProfile> {
  const { bytes } = await readLocalFile(file);
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    const message = `${file} is no profile (${(cause as Error).message}). Make one with \`${callName} learn\`.`;
    throw new Error(message, { cause });
  }
}
