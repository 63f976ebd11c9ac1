import { Logger } from '@aws-lambda-powertools/logger';

/** JSON lines under the stack's name; never the text of an article, nor its key above debug. */
export const logger = new Logger();
