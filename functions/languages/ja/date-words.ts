import type { DateWords } from '../date-words.ts';

/** The words of Japanese dates. */
export const dateWords: DateWords = {
  published:
    '公開日 | 公開 | 掲載日 | 掲載 | 配信 | 発行 | 投稿日 | 投稿 | 作成日 | 作成 | 登録 | 初出 | 発表',
  updated: '更新日 | 更新 | 最終更新 | 最終更新日 | 改訂 | 修正 | 編集',
  ago: '#前 | #まえ',
  units: {
    minute: '分',
    hour: '時間',
    day: '日',
    week: '週間',
    month: 'か月 カ月 ヶ月 ヵ月',
    year: '年',
  },
  today: '今日 本日',
  yesterday: '昨日',
};
