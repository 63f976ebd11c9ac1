import { PassThrough, type Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { S3Error } from '../store/errors.ts';
import type { S3Call } from './request.ts';

/**
 * Bytes of a field of a form: Amazon S3 API Reference, "POST Object".
 * @limit The form is refused with `MalformedPOSTRequest`.
 */
const maxFieldBytes = 20_000;

/**
 * Fields of a form.
 * @limit The form is refused with `MalformedPOSTRequest`.
 */
const maxFields = 200;

/** A form as a browser sends it. Fields that come after the file are not read, as in S3. */
export interface Form {
  /** Names in lower case. */
  fields: Map<string, string>;
  /** Must be read to its end; ends with an error where the body breaks off. */
  file: Readable;
  /** Without folders. */
  fileName: string;
}

/** Reads a form up to its file. Throws PreconditionFailed for another type of body, and MalformedPOSTRequest. */
export function readForm({ headers, body }: S3Call): Promise<Form> {
  const contentType = headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data'))
    throw new S3Error('PreconditionFailed', {
      message: 'Bucket POST must be of the enclosure-type multipart/form-data',
    });
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    const content = new PassThrough();
    // Without a listener the process would end; the file's reader gets the error later.
    content.on('error', () => {});
    const fail = (cause?: unknown) => {
      const error = new S3Error('MalformedPOSTRequest', { cause });
      content.destroy(error);
      reject(error);
    };
    const parser = openParser(headers, fail);
    parser?.on('field', (name, value, nameIsCut, valueIsCut) => {
      if (nameIsCut || valueIsCut) fail();
      fields.set(name.toLowerCase(), value);
    });
    parser?.on('file', (name, file, fileName) => {
      if (name !== 'file') return fail();
      file.on('error', fail).pipe(content);
      resolve({ fields, file: content, fileName: fileName ?? '' });
    });
    parser?.on('fieldsLimit', () => fail());
    parser?.on('error', fail);
    parser?.on('finish', () =>
      reject(
        new S3Error('InvalidArgument', { message: 'POST requires exactly one file upload per request.' }),
      ),
    );
    body.once('close', () => !body.complete && fail());
    if (parser) body.pipe(parser);
  });
}

function openParser(
  headers: S3Call['headers'],
  fail: (cause: unknown) => void,
): InstanceType<typeof Busboy> | undefined {
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
      // Also a file without a name, as curl sends text.
      isPartAFile: (name, _type, fileName) => name === 'file' || fileName !== undefined,
      limits: { fieldSize: maxFieldBytes, fields: maxFields, files: 1 },
    });
  } catch (error) {
    fail(error);
    return undefined;
  }
}
