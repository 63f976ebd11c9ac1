import { answerUpload } from '../desk/answer-upload.ts';
import { apiHandler } from '../runtime/api-handler.ts';
import { readConfig } from '../runtime/config.ts';
import { openS3 } from '../store/clients.ts';
import { uploadSigner } from '../store/upload-signer.ts';

const config = readConfig('upload');
const sign = uploadSigner(openS3(), config.BUCKET_NAME, () => new Date());

/** Signs requests by which the desk sends files to the inbox; the files themselves never pass here. */
export const handler = apiHandler(undefined, (request) => answerUpload(request, sign));
