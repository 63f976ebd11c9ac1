import type { CleanedCopy } from '../article/article.ts';
import type { Profiles } from '../article/ports.ts';
import { RejectedCopy } from '../article/rejected-copy.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import { type CleaningContext, cleanArticle } from './clean-article.ts';
import { folderSource, publisherSource } from './sources/name-source.ts';

/** What cleaning made of a file, and the version of the profile it used, if it used one. */
export interface ProfiledCopy {
  copy: CleanedCopy;
  profileVersion?: string;
}

/**
 * Cleans a file with its source's profile. A profile strikes lines, never a whole article: if nothing would be left
 * (a bulletin that says the same every day), the file is cleaned without it. Throws as `cleanArticle` does.
 */
export function cleanWithProfile(
  bytes: Uint8Array,
  context: CleaningContext,
  profile: SourceProfile | undefined,
): ProfiledCopy {
  if (!profile) return { copy: cleanArticle(bytes, context) };
  try {
    return { copy: cleanArticle(bytes, { ...context, profile }), profileVersion: profile.version };
  } catch (error) {
    if (error instanceof RejectedCopy && error.reason === 'empty')
      return { copy: cleanArticle(bytes, context) };
    throw error;
  }
}

/**
 * Cleans a file with the profile of its folder; if the article then names a publisher who has a profile, cleans it
 * again with that one.
 */
export async function cleanWithProfiles(
  bytes: Uint8Array,
  context: CleaningContext,
  profiles: Profiles,
): Promise<ProfiledCopy> {
  const cleaned = cleanWithProfile(bytes, context, await profiles.find(folderSource(context.key)));
  const { publisher } = cleaned.copy;
  const ofPublisher = publisher === undefined ? undefined : await profiles.find(publisherSource(publisher));
  return ofPublisher ? cleanWithProfile(bytes, context, ofPublisher) : cleaned;
}
