import { Logger } from '@aws-lambda-powertools/logger';

// Bundles are minified: without their maps a stack trace says nothing. They are read at the first error only.
process.setSourceMapsEnabled(true);

/** JSON lines under the stack's name; never the text of an article, nor its key above debug. */
export const logger = new Logger();
