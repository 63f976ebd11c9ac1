import type { Dateline } from '../../article/article.ts';

/** How the wires write where and when a report was filed, where that is not a place, a date, brackets and a dash. */
interface FoundWire extends Dateline {
  /** How much of the line it takes, in characters. */
  length: number;
}

/** Press releases: `LONDON--(BUSINESS WIRE)--Mar 5, 2024--`, `TORONTO, ON--(Marketwired - March 5, 2024) - `. */
const release =
  /^(?<place>\p{Lu}[\p{L}.'’-]*?(?:(?:, | & | )\p{Lu}[\p{L}.'’-]*?){0,6}) ?(?:--|—) ?\((?<publisher>\p{Lu}[\p{L}\d.&/]{1,20}(?: \p{Lu}[\p{L}\d.&/]{1,20}){0,3})(?: - (?<date>[^()]{6,24}))?\) ?(?:--|—| - )(?: ?(?<dateBelow>\p{L}{3,9}\.? \d{1,2}, \d{4}) ?(?:--|—))? ?/u;

/** Chinese: `新华社北京3月5日电（记者王芳）`, `（中央社記者王小明台北5日電）`. */
const chinese =
  /^[（(【［[]?(?![据據])(?:本[报報](?:[记記]者)?|(?<publisher>\p{sc=Han}{1,3}[社网網报報]))(?:[记記]者 ?\p{sc=Han}{2,3}(?:[、 ]\p{sc=Han}{2,3})*)?(?<place>\p{sc=Han}{2,8}?)(?<date>(?:\d{1,2}月)?\d{1,2}日)(?:专|專|综合|綜合)?[电電讯訊][）)】\]］]? ?(?:[（(][记記]者[^）)]{2,24}[）)])? ?/u;

/** Japanese: `【ワシントン共同】`, `【北京＝山田太郎】`, `［東京　５日　ロイター］ -`. */
const japanese =
  /^[【［[](?<place>[\p{sc=Han}\p{sc=Katakana}ー・]{2,12}?)(?:[＝=][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・、　 ]{2,16}|[　 ]*(?<date>(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日)?[　 ]*(?<publisher>共同|時事|ロイター|AP|AFP|ＡＰ|ＡＦＰ)(?:通信)?)[】］\]](?: ?[-－–—])? ?/u;

/** Korean: `(서울=연합뉴스) 홍길동 기자 = `, `[부산=뉴시스]홍길동 기자 = `. */
const korean =
  /^[([（［](?<place>\p{sc=Hangul}{2,6}) ?= ?(?<publisher>[\p{sc=Hangul}\p{L}\d]{2,12})[)\]）］] ?(?:\p{sc=Hangul}{2,4}(?:[·,] ?\p{sc=Hangul}{2,4})* (?:기자|특파원) ?=? ?)?/u;

/** Russian and Ukrainian: `МОСКВА, 5 марта. /ТАСС/. `, `МОСКВА, 5 мар — РИА Новости. `, `Київ. 5 березня. УНІАН. `. */
const eastern =
  /^(?<place>\p{Lu}[\p{L}-]+)[,.] (?<date>\d{1,2} \p{L}{3,9}\.?) ?(?:[—–-] |\/)?(?<publisher>ТАСС|РИА Новости|Интерфакс(?:-Украина)?|РБК|УНИАН|УНІАН|Укрінформ|Укринформ|Інтерфакс-Україна|БЕЛТА)\/?\.? (?:[—–-] )?/u;

/** Letters of Latin script come before; Cyrillic, brackets and the scripts of East Asia after. */
const firstOther = 0x400;

/** A cheap look at what a line opens with: few lines are worth more. */
function mayBeWire(head: string): boolean {
  const unit = head.charCodeAt(0);
  if (unit >= firstOther) return true;
  return head[0] === '(' || head[0] === '[' || head.includes('--') || head.includes('—');
}

const forms = [release, chinese, japanese, korean, eastern];

/** Reads the dateline of a wire that a line opens with; undefined if there is none. */
export function parseWire(head: string): FoundWire | undefined {
  if (!mayBeWire(head)) return undefined;
  for (const form of forms) {
    const found = form.exec(head);
    if (found) return describe(found);
  }
  return undefined;
}

function describe({ 0: matched, groups = {} }: RegExpExecArray): FoundWire {
  const date = groups.date ?? groups.dateBelow;
  return {
    raw: matched.trim(),
    ...(groups.place !== undefined && { place: groups.place.split(',')[0]?.trim() ?? groups.place }),
    ...(date !== undefined && { date: date.trim() }),
    ...(groups.publisher !== undefined && { publisher: groups.publisher.trim() }),
    length: matched.length,
  };
}
