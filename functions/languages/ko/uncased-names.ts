import type { UncasedNames } from '../uncased-names.ts';

/** How names are told in Korean. */
export const uncasedNames: UncasedNames = {
  suffixes: '은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 에게 부터 까지 만 라는 이라는 측',
};
