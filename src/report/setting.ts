import lists from './generated/words.js'
import {mayMatch, type Small} from './guarded.ts'
import {byDoing, withoutAside} from './phrasing.ts'
import {stems} from './words.ts'

const setting = new Set(lists.setting)
const small = new Set([...lists.noise, ...lists.project, ...lists.setting])

/** Whether a word tells only where or when something was: `in this project`. */
export const isSetting = (stem: string): boolean => setting.has(stem)

/** What phrases stand for, those of nothing but small words and others, and what else is to be known of a programme. */
interface Phrases<S> {
  whole: {get(phrase: string): S | undefined}
  senses: {get(phrase: string): S | undefined}
  names: ReadonlySet<string>
  frames: ReadonlySet<string>
}

/** Chinese, Japanese and Korean tell first where and when it was, and as whom: `今回学んだこと`, `作为新人的收获`, `이번 프로젝트에서 배운 점`. */
const leading = new RegExp(
  [
    '^(?:(?:この|本|今回の)?(?:プロジェクト|インターン(?:シップ)?|研修|授業|講座|講義|コース|演習|実習|開発|制作|課題|学習|ハッカソン|ブートキャンプ)(?:を通(?:して|じて)|の中で|から|で)|今回)(?!の)',
    '^我?在?(?:[这這](?:个|個|次|门|門)|本次?|此次)?(?:项目|專案|实习|實習|实训|课程|課程|训练营|訓練營|实践|实验|作业|学习|开发|開發)(?:(?:开发|过程|過程)?[中里裡]的?|期[间間]的?|的|(?=收获|收穫|心得))我?',
    '^作[为為][\\u4e00-\\u9fff]{1,10}?的',
    '^(?:이번|이|본)?\\s*(?:프로젝트|과제|인턴십?|부트캠프|교육|수업|과정|강의|실습|활동|개발|해커톤)(?:에서|[을를]\\s*(?:통해서?|(?:진행)?하(?:면서|며))|\\s*(?:동안|중에?))\\s',
  ].join('|'),
)
/** And Arabic last. */
const trailing = /\s(?:من|في|خلال|أثناء)\s(?:هذا\s|هذه\s)?(?:المشروع|الدورة|التدريب|البرنامج|المعسكر|التجربة|المادة)$/

/** Arabic, Chinese, Japanese, Korean: most reports are in other writings, and need no such pattern. */
const isOther = /[\u0600-\u06ff\u3041-\ud7ff]/

/** What a phrase of a heading stands for, but for what tells when, where and as whom: `What I learned this week`, `What I learned as a tester`. */
export function withoutSetting<S extends {id: string}>(
  all: readonly string[],
  text: string,
  heading: Small,
  phrases: Phrases<S>,
) {
  const {whole, senses} = phrases
  const said = withoutAside(withoutAside(text, heading), heading)
  const sense = said === text ? undefined : whole.get(stems(said).join(' '))
  if (sense) return sense
  if (mayMatch(byDoing, heading) && byDoing.pattern.test(text)) {
    const sense = whole.get(stems(text.replace(byDoing.pattern, '$1')).join(' '))
    if (sense && !phrases.frames.has(sense.id)) return sense
  }
  for (const around of isOther.test(text) ? [leading, trailing] : []) {
    if (!around.test(text)) continue
    const said = stems(text.replace(around, '')).join(' ')
    const sense = whole.get(said) ?? senses.get(said)
    if (sense) return sense
  }
  if (!all.some(isSetting)) return undefined
  return endingIn(all, phrases) ?? holding(all, phrases)
}

/** `What I learned in this project`. */
function endingIn<S extends {id: string}>(all: readonly string[], {whole, names, frames}: Phrases<S>): S | undefined {
  if (!setting.has(all.at(-1)!)) return undefined
  // One such word alone may belong to a name: `Learning module`.
  for (let end = all.length - 1; end > 1 && (small.has(all[end]!) || names.has(all[end]!)); end--) {
    const sense = end < all.length - 1 ? whole.get(all.slice(0, end).join(' ')) : undefined
    // `What is a course?` asks of courses, and introduces none.
    if (sense) return frames.has(sense.id) ? undefined : sense
  }
  return undefined
}

/** `Was ich in diesem Modul gelernt habe`. */
function holding<S extends {id: string}>(all: readonly string[], {whole, names, frames}: Phrases<S>): S | undefined {
  const isSmall = (stem: string) => small.has(stem) && !names.has(stem)
  for (let from = 1; from < all.length - 2; from++) {
    for (let to = from + 1; to < all.length - 1 && isSmall(all[from]!) && isSmall(all[to]!); to++) {
      if (!all.slice(from, to + 1).some(isSetting)) continue
      const sense = whole.get([...all.slice(0, from), ...all.slice(to + 1)].join(' '))
      if (sense && !frames.has(sense.id)) return sense
    }
  }
  return undefined
}
