import type { Stemming } from '../stemming.ts';

/** How French words become stems. */
export const stemming: Stemming = {
  algorithm: 'french',
  // occupée as occupé, dernière as dernier
  respelling: [
    [/ees?$/, 'e'],
    [/ieres?$/, 'ier'],
  ],
  unfinished: 'ais ble e ent es f ion isme ment n nce nt on que r re s se ste t te tion ue ur ux ve',
};
