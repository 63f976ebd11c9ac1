import type { DateWords } from '../date-words.ts';

/** The words of Korean dates. */
export const dateWords: DateWords = {
  published: '입력 | 등록 | 게시 | 작성 | 발행 | 기사입력 | 등록일 | 작성일 | 게시일 | 승인',
  updated: '수정 | 최종수정 | 업데이트 | 갱신 | 최종 수정 | 기사수정',
  ago: '#전',
  units: {
    minute: '분',
    hour: '시간',
    day: '일',
    week: '주',
    month: '개월 달',
    year: '년',
  },
  today: '오늘',
  yesterday: '어제',
};
