import type { XmlElement } from './xml.ts';

/** Everything here belongs to one account. */
export const owner = { ID: '000000000000', DisplayName: 'local' };

/** The only access control list there is: the owner may do everything (S3 User Guide, "Disabling ACLs for your bucket"). */
export const ownersAcl: XmlElement = {
  Owner: owner,
  AccessControlList: {
    Grant: {
      Grantee: {
        '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        '@xsi:type': 'CanonicalUser',
        ...owner,
      },
      Permission: 'FULL_CONTROL',
    },
  },
};
