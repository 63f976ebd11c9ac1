/** Status and message of every error this server can answer, as the S3 API Reference, "Error responses", lists them. */
const catalogue = {
  AccessControlListNotSupported: [
    400,
    'The bucket does not allow ACLs: leave the ACL out, or say private or bucket-owner-full-control.',
  ],
  AccessDenied: [403, 'Access Denied'],
  AuthorizationQueryParametersError: [400, 'The query parameters of the signature are not valid.'],
  BadDigest: [
    400,
    'The Content-MD5 or checksum value that you specified did not match what the server received.',
  ],
  BucketAlreadyOwnedByYou: [409, 'The bucket that you tried to create already exists, and you own it.'],
  BucketNotEmpty: [
    409,
    'The bucket is not empty: delete its objects first, and where it is versioned each version and delete marker (aws s3api list-object-versions shows them).',
  ],
  EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed object size.'],
  EntityTooSmall: [400, 'Your proposed upload is smaller than the minimum allowed object size.'],
  IllegalLocationConstraintException: [400, 'The location constraint is not the region of this server.'],
  IncompleteBody: [
    400,
    'You did not provide the number of bytes specified by the Content-Length HTTP header.',
  ],
  // HTTP's word for a full disk, which S3 never has: clients do not try again by themselves, and show the message.
  InsufficientStorage: [507, 'The disk is full. Nothing of this call was kept.'],
  InternalError: [500, 'An internal error occurred. Try again.'],
  InvalidArgument: [400, 'Invalid argument.'],
  InvalidBucketName: [400, 'The specified bucket is not valid.'],
  InvalidObjectState: [
    403,
    'The object is archived and cannot be read: the local S3 restores nothing, so put it again in another storage class.',
  ],
  InvalidPartNumber: [416, 'The requested part number is not satisfiable.'],
  InvalidPolicyDocument: [
    400,
    'The content of the form does not meet the conditions specified in the policy document.',
  ],
  InvalidStorageClass: [400, 'The storage class you specified is not valid.'],
  InvalidTag: [400, 'The tag provided was not a valid tag.'],
  InvalidDigest: [400, 'The Content-MD5 or checksum value that you specified is not valid.'],
  InvalidPart: [400, 'One or more of the specified parts could not be found, or its ETag does not match.'],
  InvalidPartOrder: [400, 'The list of parts was not in ascending order.'],
  InvalidRange: [416, 'The requested range is not satisfiable.'],
  InvalidRequest: [400, 'Invalid request.'],
  InvalidURI: [400, 'The specified URI could not be parsed.'],
  KeyTooLongError: [400, 'Your key is too long.'],
  MalformedTrailerError: [400, 'The request contained trailing data that was not well-formed.'],
  MalformedPOSTRequest: [400, 'The body of your POST request is not well-formed multipart/form-data.'],
  MalformedXML: [400, 'The XML you provided was not well-formed or did not validate against our schema.'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
  MissingContentLength: [411, 'You must provide the Content-Length HTTP header.'],
  NoSuchBucketPolicy: [404, 'The bucket policy does not exist.'],
  NoSuchCORSConfiguration: [404, 'The CORS configuration does not exist.'],
  NoSuchTagSet: [404, 'The TagSet does not exist.'],
  NoSuchWebsiteConfiguration: [404, 'The specified bucket does not have a website configuration.'],
  ObjectLockConfigurationNotFoundError: [404, 'Object Lock configuration does not exist for this bucket.'],
  ReplicationConfigurationNotFoundError: [404, 'The replication configuration was not found.'],
  NoSuchBucket: [404, 'The specified bucket does not exist.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  NoSuchLifecycleConfiguration: [404, 'The lifecycle configuration does not exist.'],
  NoSuchUpload: [
    404,
    'The specified multipart upload does not exist: it may have been aborted or completed.',
  ],
  NoSuchVersion: [404, 'The specified version does not exist.'],
  NotImplemented: [501, 'The local S3 does not implement this call.'],
  NotModified: [304, 'Not Modified'],
  OperationAborted: [409, 'A conflicting operation is in progress against this bucket. Try again.'],
  PreconditionFailed: [412, 'At least one of the preconditions that you specified did not hold.'],
  XAmzContentSHA256Mismatch: [
    400,
    'The provided x-amz-content-sha256 header does not match what was computed.',
  ],
  SignatureDoesNotMatch: [
    403,
    'The address was signed for another request: another key, size, checksum or header.',
  ],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type S3ErrorCode = keyof typeof catalogue;

/** Additions to an error: its own message, answer headers, and extra elements of the XML document. */
export interface S3ErrorExtras {
  message?: string;
  headers?: Record<string, string>;
  elements?: Record<string, string | number>;
  cause?: unknown;
}

/** An error for the client: answered as S3 writes it, with the status of its code. */
export class S3Error extends Error {
  override readonly name = 'S3Error';
  readonly code: S3ErrorCode;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly elements: Record<string, string | number>;

  constructor(code: S3ErrorCode, extras: S3ErrorExtras = {}) {
    const [status, message] = catalogue[code];
    super(extras.message ?? message, { cause: extras.cause });
    this.code = code;
    this.status = status;
    this.headers = extras.headers ?? {};
    this.elements = extras.elements ?? {};
  }
}
