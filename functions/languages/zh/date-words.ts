import type { DateWords } from '../date-words.ts';

/** The words of Chinese dates. */
export const dateWords: DateWords = {
  published:
    '发布时间 | 发布于 | 发布 | 发表于 | 发表时间 | 发表 | 发布日期 | 时间 | 日期 | 刊登 | 發布時間 | 發布 | 發表於 | 發表 | 刊登 | 出版 | 來源',
  updated: '更新时间 | 更新于 | 更新 | 修改 | 最后更新 | 最近更新 | 更新時間 | 最後更新 | 修訂 | 编辑',
  ago: '#前 | #之前 | #以前',
  units: {
    minute: '分钟 分鐘 分',
    hour: '小时 小時 个小时 個小時 钟头',
    day: '天 日',
    week: '周 週 星期 个星期',
    month: '个月 個月 月',
    year: '年',
  },
  today: '今天',
  yesterday: '昨天',
};
