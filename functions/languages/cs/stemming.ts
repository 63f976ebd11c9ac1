import type { Stemming } from '../stemming.ts';

/** How Czech words become stems. */
export const stemming: Stemming = {
  algorithm: 'czech',
  // nového, novým; posledního
  respelling: [
    [/(?<=...)(?:eho|emu|ych|ymi?)$/, 'y'],
    [/(?<=...)(?:iho|imu|ich|imi?)$/, 'i'],
  ],
};
