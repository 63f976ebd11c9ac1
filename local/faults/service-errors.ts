import type { Service, ServiceAnswer } from '../gateway/service-call.ts';

/** Refusals that pass, by service, as the API references name them. */
const throttlings: Record<Service, readonly string[]> = {
  s3: ['SlowDown'],
  sqs: ['com.amazonaws.sqs#RequestThrottled', 'com.amazon.coral.availability#ThrottlingException'],
  dynamodb: [
    'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    'com.amazon.coral.availability#ThrottlingException',
  ],
  events: ['ThrottlingException'],
};

/** A refusal for too many calls; `choose` picks one of those that the service has. */
export function createThrottling(service: Service, choose: (count: number) => number): ServiceAnswer {
  const codes = throttlings[service];
  const code = codes[choose(codes.length)] ?? '';
  const message = 'Injected: please reduce your request rate.';
  return service === 's3' ? xmlError(503, code, message) : jsonError(400, code, message);
}

const internalErrors: Record<Exclude<Service, 's3'>, string> = {
  sqs: 'com.amazonaws.sqs#InternalError',
  dynamodb: 'InternalServerError',
  events: 'InternalException',
};

/** A failure of the service itself. */
export function createServerError(service: Service): ServiceAnswer {
  const message = 'Injected: we encountered an internal error. Please try again.';
  return service === 's3'
    ? xmlError(500, 'InternalError', message)
    : jsonError(500, internalErrors[service], message);
}

/** A service's answer in JSON, as DynamoDB and SQS write it. */
export function jsonAnswer(status: number, content: object): ServiceAnswer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(content) };
}

function jsonError(status: number, __type: string, message: string): ServiceAnswer {
  return jsonAnswer(status, { __type, message });
}

function xmlError(status: number, code: string, message: string): ServiceAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}
