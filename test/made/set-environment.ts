/** The queues that the functions are told of in tests. */
export const classifyQueueUrl = 'https://sqs.eu-west-3.amazonaws.com/000000000000/classify';
export const indexQueueUrl = 'https://sqs.eu-west-3.amazonaws.com/000000000000/index';
export const intakeQueueUrl = 'https://sqs.eu-west-3.amazonaws.com/000000000000/intake';
export const bucketName = 'inbox';
export const reprocessQueueUrl = 'https://sqs.eu-west-3.amazonaws.com/000000000000/reprocess';
const mergeQueueUrl = 'https://sqs.eu-west-3.amazonaws.com/000000000000/merge';
export const tableName = 'catalogue';

/** Gives this process the environment of every function, silent logs included; before a handler is imported. */
export function setEnvironment(): void {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-3',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    TABLE_NAME: tableName,
    CLASSIFY_QUEUE_URL: classifyQueueUrl,
    INDEX_QUEUE_URL: indexQueueUrl,
    INTAKE_QUEUE_URL: intakeQueueUrl,
    REPROCESS_QUEUE_URL: reprocessQueueUrl,
    BUCKET_NAME: bucketName,
    MERGE_QUEUE_URL: mergeQueueUrl,
    TRAIL_DAYS: '30',
    BUDGET_READ_UNITS: '2000',
    BUDGET_MS: '10000',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_METRICS_NAMESPACE: 'copydesk',
    POWERTOOLS_SERVICE_NAME: 'test',
  });
}
