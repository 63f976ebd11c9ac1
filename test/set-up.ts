// The AWS SDK warns on Node 20 once a release needs a newer one; Node 20 is supported here while the SDK runs on it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
