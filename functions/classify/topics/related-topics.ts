/**
 * Topics that imply another one: a war is politics too, a storm is nature. `share` is the part of the first topic's
 * score that the second receives: small, so that it matters only where little else was found. Top-level codes.
 */
export const relatedTopics: ReadonlyArray<{ from: string; to: string; share: number }> = [
  { from: '16000000', to: '11000000', share: 0.3 }, // a war is politics
  { from: '02000000', to: '11000000', share: 0.05 }, // a trial may be
  { from: '04000000', to: '11000000', share: 0.05 }, // so may the economy
  { from: '09000000', to: '04000000', share: 0.35 }, // a strike is the economy
  { from: '17000000', to: '06000000', share: 0.18 }, // a storm is nature
  { from: '03000000', to: '06000000', share: 0.08 }, // a flood may be
  { from: '17000000', to: '10000000', share: 0.05 }, // the weather of a weekend
  { from: '06000000', to: '13000000', share: 0.12 }, // an animal is biology
  { from: '07000000', to: '13000000', share: 0.05 }, // a disease is research
  { from: '03000000', to: '07000000', share: 0.05 }, // the injured are patients
  { from: '02000000', to: '14000000', share: 0.05 }, // a crime is a social question
  { from: '12000000', to: '14000000', share: 0.08 }, // so is a faith
  { from: '05000000', to: '14000000', share: 0.05 }, // and a school
  { from: '08000000', to: '01000000', share: 0.08 }, // a star is show business
  { from: '04000000', to: '10000000', share: 0.05 }, // a shop, a hotel
  { from: '06000000', to: '10000000', share: 0.05 }, // a walk in the woods
];
