import { cleanWithProfile, cleanWithProfiles } from '../../../functions/clean/clean-with-profile.ts';
import { contextOf } from '../../../functions/clean/fields/metadata-facts.ts';
import { sizeLimitBytes } from '../../../functions/clean/read/decode-bytes.ts';
import { articleStore } from '../../../functions/store/article-store.ts';
import { objectStore } from '../../../functions/store/object-store.ts';
import { profileStore } from '../../../functions/store/profile-store.ts';
import { looksLikeId } from '../../stack/article-name.ts';
import { type OpenStack, openStack } from '../../stack/open-stack.ts';
import { readProfile } from '../process/read-profile.ts';
import type { FindOptions, FoundCopy } from './found-copy.ts';

/** The file of an article, from its archive's bucket; if there is none, throws an error that says what to do. */
export async function findArchived(name: string, options: FindOptions): Promise<FoundCopy> {
  const stack = await openStack(options);
  const key = looksLikeId(name) ? await findKey(stack, name) : name;
  const object = await objectStore(stack.s3).read(stack.bucket, key, sizeLimitBytes);
  if (!object) throw new Error(describeMissing(key, stack.name, options.stack === undefined));
  const { source, body } = object;
  if (!body) throw new Error(`${key} has ${source.sizeBytes} bytes: an article may have ${sizeLimitBytes}.`);
  const profile = options.profile === undefined ? undefined : await readProfile(options.profile);
  const context = contextOf(object);
  const cleaned = () =>
    profile
      ? cleanWithProfile(body, context, profile)
      : cleanWithProfiles(body, context, profileStore(stack.table));
  return {
    bytes: body,
    seen: source.modifiedAt,
    ...(source.contentType !== undefined && { contentType: source.contentType }),
    clean: async () => (await cleaned()).copy,
  };
}

async function findKey({ table, name }: OpenStack, articleId: string): Promise<string> {
  const row = await articleStore(table).read(articleId);
  if (row) return row.source.key;
  throw new Error(`No article of ${name} has the id ${articleId}.`);
}

function describeMissing(key: string, archive: string, isLocal: boolean): string {
  const here = isLocal ? 'is no file on this machine, and ' : '';
  return `${key} ${here}is not in the bucket of ${archive}. \`copydesk search\` lists what is.`;
}
