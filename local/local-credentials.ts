/** Stand in for an account's: the emulators take any. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The account that the local cloud stands for. */
export const localAccountId = '000000000000';

/** The region that the local cloud stands in unless AWS_REGION says another. */
export const defaultRegion = 'eu-west-3';

/** The region of the local cloud, for those who start it and those who sign for it. */
export function localRegion(): string {
  return process.env.AWS_REGION ?? defaultRegion;
}
