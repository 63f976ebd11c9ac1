import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { searchStore } from '../../functions/store/search-store.ts';
import { redriveStack } from '../commands/redrive/redrive-stack.ts';
import { sendRejected } from '../commands/reprocess/send-anew.ts';
import { gatherStatus, type Status } from '../commands/status/gather-status.ts';
import { keepSearch } from '../stack/keep-search.ts';
import type { OpenStack } from '../stack/open-stack.ts';
import { apiCaller } from './call-api.ts';
import type { DeskPorts, RedriveWish } from './desk-ports.ts';
import { storiesAsker } from './stories-asker.ts';

/** What the desk does with a stack, under the rights of whoever runs this process. */
export function deskOfStack(stack: OpenStack, api: string): DeskPorts {
  const callApi = apiCaller(api);
  return {
    bucket: stack.bucket,
    callApi,
    hasStories: storiesAsker(callApi),
    ...inboxOf(stack),
    keepSearch: (name, wish) => keepSearch(stack.table, name, wish),
    removeSearch: searchStore(stack.table).remove,
    readStatus: sharing(() => gatherStatus(stack)),
    redrive: (wish) => sendAgain(stack, wish),
  };
}

async function sendAgain(
  stack: OpenStack,
  { state, articleId, reason }: RedriveWish,
): ReturnType<DeskPorts['redrive']> {
  const selection = {
    ...(articleId !== undefined && { articleId }),
    ...(reason !== undefined && { reason }),
  };
  if (state !== 'rejected') return redriveStack(stack, selection);
  return { articles: await sendRejected(stack, selection) };
}

function inboxOf({ s3, bucket: Bucket }: OpenStack): Pick<DeskPorts, 'putFile' | 'readFile' | 'removeFile'> {
  return {
    async putFile(Key, { body: Body, contentType: ContentType }) {
      const stored = await s3.send(
        new PutObjectCommand({ Bucket, Key, Body, ...(ContentType !== undefined && { ContentType }) }),
      );
      return { versionId: stored.VersionId ?? 'null', etag: stored.ETag?.replaceAll('"', '') ?? '' };
    },
    async readFile(Key, VersionId) {
      try {
        const { Body, ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
        return {
          body: Body as Readable,
          ...(ContentLength !== undefined && { sizeBytes: ContentLength }),
        };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async removeFile(Key) {
      await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}

/** A version that is gone, or that no version can be called, is as missing as a key. */
function isMissing(error: unknown): boolean {
  const names = ['NoSuchVersion', 'InvalidArgument', 'MethodNotAllowed'];
  return error instanceof NoSuchKey || (error instanceof S3ServiceException && names.includes(error.name));
}

/** Whoever asks while an answer is being made gets that answer: several open pages cost no more than one. */
function sharing(read: () => Promise<Status>): () => Promise<Status> {
  let running: Promise<Status> | undefined;
  return () => {
    running ??= read().finally(() => {
      running = undefined;
    });
    return running;
  };
}
