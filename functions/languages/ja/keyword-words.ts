import type { KeywordWords } from '../keyword-words.ts';

/** Japanese: words between terms, and words that are none. What is written in hiragana parts terms too. */
export const keywordWords: KeywordWords = {
  order: 'unspaced',
  inflections: '',
  articles: `
    午前 午後 今年 昨年 来年 今日 昨日 明日 今回 前回 当時 現在 以上 以下 以降 以来 以外 同日 同社 同市 同県
    約 各 全国 第一 第二 第三`,
  units: `
    年 月 日 時 分 秒 人 円 万 億 兆 年間 日間 時間 分間 月間 万円 億円 万人 歳 代 年代 回 度 件 社 台 号 メートル キロ トン ドル パーセント ポイント 世紀`,
  prepositions: 'が を に の は と で も へ や か な から まで より など だ です 、 。 」 』 ） ・',
  general: `
    問題 状況 場合 時間 場所 国家 人々 部分 部門 活動 関係 影響 結果 原因 方法 内容 記者 会見 記者会見 発表 発言 担当者 関係者 専門家 社会 世界
    国際 国内 地域 都市 会社 企業 機関 政府 当局 首相 大統領 社長 会長 代表 子供 家族 生活 事件 項目 水準 基準 目標 役割 意味 発展 変化 機会
    能力 条件 対策 行動 過程 必要 可能 可能性 実施 開始 終了 予定 計画 決定 検討 説明 調査 報告 要請 要求 確認 対応 対象 理由 自分 自身 全体
    一部 最大 最高 最初 最後 最近 多数 複数 意見 考え 情報 方針 方向 方向性 姿勢 気持 今後 当日 翌日 週間 先月 今月 来月 先週 今週 来週`,
  vague: '',
};
