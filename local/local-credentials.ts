/** Credentials in place of an account's: the emulators accept any. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The account that the local cloud stands for. */
export const localAccountId = '000000000000';

/** The region of the local cloud, unless AWS_REGION gives another. */
export const defaultRegion = 'eu-west-3';

/** The region of the local cloud, for starting it and for signing calls to it. */
export function localRegion(): string {
  return process.env.AWS_REGION ?? defaultRegion;
}
