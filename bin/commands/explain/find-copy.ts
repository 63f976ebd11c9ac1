import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cleanWithProfile } from '../../../functions/clean/clean-with-profile.ts';
import { metadataFacts } from '../../../functions/clean/fields/metadata-facts.ts';
import { findEndpoints } from '../../../local/data-folder.ts';
import { callName } from '../../call-name.ts';
import { readLocalFile } from '../../files/read-local-file.ts';
import { readProfile } from '../process/read-profile.ts';
import type { FindOptions, FoundCopy } from './found-copy.ts';

/** The file of that name on this machine, or if there is none the article of an archive; with `stack`, the article. */
export async function findCopy(name: string, options: FindOptions): Promise<FoundCopy> {
  const file = options.stack === undefined ? await stat(name).catch(orUndefined) : undefined;
  if (file) return readCopy(name, options);
  if (options.metadata)
    throw new Error('--metadata is for a file on this machine; an article has the metadata of its object.');
  if (options.stack === undefined && !findEndpoints(resolve(options.data))) {
    throw new Error(
      `There is no file ${name}. Nor can it be the key of an article, because no local cloud runs on ${options.data}: start one with \`${callName} start\`, or name a deployed stack with --stack.`,
    );
  }
  // Only this way needs the AWS SDK.
  const { findArchived } = await import('./find-archived.ts');
  return findArchived(name, options);
}

async function readCopy(name: string, options: FindOptions): Promise<FoundCopy> {
  const profile = options.profile === undefined ? undefined : await readProfile(options.profile);
  const { bytes, modifiedAt } = await readLocalFile(name);
  const facts = metadataFacts(options.metadata);
  const clean = async () => cleanWithProfile(bytes, { key: name, modifiedAt, facts }, profile).copy;
  return { bytes, seen: modifiedAt, clean };
}

/** Undefined if no file has this name, which may then be a key or an id; throws any other error. */
function orUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
