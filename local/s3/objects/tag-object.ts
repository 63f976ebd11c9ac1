import type { Answer } from '../protocol/answer.ts';
import { receiveText } from '../protocol/body.ts';
import { versionHeader } from '../protocol/object-headers.ts';
import type { Operation } from '../protocol/operation.ts';
import type { S3Request } from '../protocol/request.ts';
import { describeTags, readTagDocument } from '../protocol/tags.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { findObject } from './find-object.ts';

type Shape = Pick<Operation, 'about' | 'query' | 'optionalQuery'>;

const tagging: Shape = { about: 'object', query: ['tagging'], optionalQuery: ['versionId'] };

export const getObjectTagging: Operation = {
  ...tagging,
  method: 'GET',
  run(store, request) {
    const object = chooseObject(store, request);
    const headers = versionHeader(store.bucket(request.bucket), object);
    return { headers, xml: { root: 'Tagging', content: describeTags(object.tags) } };
  },
};

/** PutObjectTagging: these tags instead of all that there were. */
export const putObjectTagging: Operation = {
  ...tagging,
  method: 'PUT',
  async run(store, request) {
    chooseObject(store, request);
    return setTags(store, request, readTagDocument(await receiveText(request)));
  },
};

export const deleteObjectTagging: Operation = {
  ...tagging,
  method: 'DELETE',
  async run(store, request) {
    return { ...(await setTags(store, request, {})), status: 204 };
  },
};

async function setTags(
  store: ObjectStore,
  request: S3Request,
  tags: Record<string, string>,
): Promise<Answer> {
  const { bucket, key, caller } = request;
  const object = await store.setTags({ bucket, key }, () => chooseObject(store, request), tags, caller);
  return { headers: versionHeader(store.bucket(bucket), object) };
}

function chooseObject(store: ObjectStore, { bucket, key, query }: S3Request) {
  return findObject(store, bucket, key, query.get('versionId'));
}
