import { answerDesk } from '../desk/answer-desk.ts';
import { addressOfMetadata, readIssuer } from '../desk/issuer.ts';
import { pageFiles } from '../desk/page-files.ts';
import { apiHandler } from '../runtime/api-handler.ts';
import { readConfig } from '../runtime/config.ts';
import { keptDocument } from '../runtime/fetch-json.ts';
import { readBeside } from '../runtime/read-beside.ts';
import { openS3 } from '../store/clients.ts';
import { originOfUploads } from '../store/upload-signer.ts';

const config = readConfig('desk');
const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, CLIENT_ID: clientId } = config;
const signIn = issuer !== undefined &&
  audience !== undefined &&
  clientId !== undefined && {
    signIn: {
      issuer,
      clientId,
      audience: audience.split(','),
      readIssuer: keptDocument(addressOfMetadata(issuer), (document) => readIssuer(document, issuer)),
    },
  };
const s3 = openS3();
const desk = {
  files: pageFiles(readBeside),
  bucket: config.BUCKET_NAME,
  hasStories: config.STORIES === 'true',
  readBucketOrigin: () => originOfUploads(s3, config.BUCKET_NAME),
  ...signIn,
};

/** Serves the files of the desk to everybody, and says how one gets in. */
export const handler = apiHandler(undefined, (request) => answerDesk(request, desk));
