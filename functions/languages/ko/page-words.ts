import type { PageWords } from '../page-words.ts';

/** The small words of Korean pages. */
export const pageWords: PageWords = {
  authorRoles: '기자 특파원',
  besideDates: '오전 오후 입력 수정 등록 기준 업데이트',
  creditLabels: '사진 그래픽 이미지 일러스트',
  creditEnds: '제공 뉴스 자료사진',
};
