import type { ObjectStore } from '../store/object-store.ts';
import type { Answer } from './answer.ts';
import type { S3Request } from './request.ts';

/** One call of the S3 API: how a request is recognised as it, what else the request may contain, and its work. */
export interface Operation {
  method: string;
  about: 'service' | 'bucket' | 'object';
  /** Query parameters that must be there. */
  query?: string[];
  /** Query parameters that may be there. */
  optionalQuery?: string[];
  /** The header that must be there. */
  header?: string;
  /** `x-amz-` headers that only this call understands. */
  optionalHeaders?: string[];
  run(store: ObjectStore, request: S3Request): Promise<Answer> | Answer;
}
