// Node.js 20 is supported here as long as the AWS SDK, which warns when it is loaded, runs on it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
