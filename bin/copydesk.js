#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// Node.js 20 is supported here as long as the AWS SDK, which warns when it is loaded, runs on it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

// The sources are TypeScript and are run as they are, on versions of Node.js too that cannot do so by themselves.
register();
await import('./copydesk.ts');
