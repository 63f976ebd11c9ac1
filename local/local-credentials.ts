/** Stand in for an account's: the emulators take any. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The account that the local cloud stands for. */
export const localAccountId = '000000000000';
