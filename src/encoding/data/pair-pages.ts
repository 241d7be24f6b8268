/** A page of two bytes a character that UTF-8 is taken for; what is in Latin letters takes one byte in it, too. */
export interface PairPage {
  /** What it is called here, and by the decoders of browsers and Node. */
  id: 'gbk' | 'shift_jis' | 'euc-kr' | 'big5'
  /** Characters of one byte beyond ASCII: the first one, the last one, and the byte of the first. */
  singles: readonly (readonly [first: number, last: number, byte: number])[]
  /**
   * What the first bytes of common characters, of punctuation and of emoji become, and what common letters do. Hardly any
   * of these is used by who writes in that page; a text without one of them has not been read by it. What stands before one is
   * looked at last: plain letters are many, and few of them are followed by those of the East.
   */
  hallmarks: RegExp
  /**
   * What the letters of other scripts become. They tell of a text in which nearly all can be read; amid much that cannot, one of
   * them is what another page made: of 描述 Big5 leaves 讛, which is no ה.
   */
  letters?: RegExp
  /** Of these, the ones that no text has: they stand for the first bytes of `’“—…`, arrows, emoji, lines of boxes. */
  unheard: RegExp
  /** The pairs of the commoner half of its ideographs; others are hardly what was meant. */
  common: (pair: number) => boolean
  /** Whether nearly all pairs of bytes are characters, so that what a mark stands for had no pair: its neighbour went with it. */
  isDense: boolean
  /** Whether so few pairs of bytes are characters that nothing comes back whole but letters of Latin words: `caf챕`. */
  isLatin?: boolean
  /** What is left of a variation selector; and of any piece of a drawing, with a mark or before a blank. */
  selector?: string
  drawing?: RegExp
  /** What a program writes for a byte that makes no pair, besides `?` and U+FFFD. */
  mark: string
}

/** By their number: −1 is the first one, where other pages have the place in their list. */
export const pairPages: readonly PairPage[] = [
  {
    id: 'gbk',
    // Newer decoders have a pair for the euro. To the programs that do the damage, it is byte 80.
    singles: [[0x20ac, 0x20ac, 0x80]],
    // é á í of Latin letters, ı ş ğ, ą ę ł, ř č ž, Vietnamese, τ ς of Greek, с т р of Russian; any other Latin letter only in a word.
    // °, ×, ±, £, ², µ and the like beside numbers.
    hallmarks:
      /(?<!刺)猬|[锛銆鈥馃鈿鉁鐨鏄涓鍦鍙浠鏈鐢鈫鈹聽脙茅谩铆艧臒膮臋艂艡膷啪臎岷峄蟼蟿褋褌褉]|[脌脕脗脙脛脜脝脟脠脡脢脣脤脥脦脧脨脩脪脫脭脮脰脴脵脷脹脺脻脼脽脿谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚酶霉煤没眉媒镁每膧膩膫膬膭膮膯膰膱膲膴膵膶膷膸膹膼膽膾膿臄臅臇臈臉臋臍臎臏臐臑臒臓摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌谋牟某拇牡亩姆母墓暮幕募慕木目艀艁艂艃艅艆艈艊艌艍艎艐艑艒艓艔艕艖艗艙艛艜艝艞艠艡艢艣艤艥艦艧艩拧泞牛扭钮纽脓浓农弄奴努怒女暖虐疟挪懦糯诺哦欧鸥殴藕呕偶沤啪趴葮葯葰葲](?<=[A-Za-z][^\x00-\x7f]?.)(?![\u4e00-\u9fff])|[掳脳](?<=\d ?.)|[脳梅卤拢搂漏](?= ?\d)|[虏鲁](?<=[A-Za-z].)(?![一-龥A-Za-z])|碌(?<=\d ?.)[a-z]/,
    // Kana, more of Chinese and Greek, 다 이 서 스 of Korean, ף ל ם of Hebrew, ل م ي of Arabic; Thai and the scripts of India, of
    // which every other pair begins so.
    letters:
      /[銇銈銉鍏鍒鍔鍚鍥鎴鎵鏂鏃鏁鏍鐞杩璁蟺蟻蟽蠀雼雬雮雽霅鞁鞂鞄鞐鞕鞖鞗鞙鞚鞛鞝讗讙讛讜讝讞讟讻诇诐诪谞賱賲賷]|[喔喙啶啷唳唰喈喁][^\x00-\x7f]{2}[喔喙啶啷唳唰喈喁]/,
    // Antimony by an old name, a horse's tack; a hedgehog without the half that it never lacks.
    unheard: /(?<!刺)猬|[锛銆鈥馃鈫鉁鈹鈿]/,
    // GB 2312.
    common: pair => pair >> 8 >= 0xa1 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1,
    selector: '锔',
    drawing: /鈹(?:[?\ufffd]|(?=[\x00-\x20]))/g,
    isDense: true,
    mark: '',
  },
  {
    id: 'shift_jis',
    // Katakana of half the width, and what older programs let through.
    singles: [
      [0xff61, 0xff9f, 0xa1],
      [0x80, 0x80, 0x80],
      [0xa0, 0xa0, 0xa0],
    ],
    // Letters of Latin are ﾃ and another one of half the width, inside a word in letters that are none.
    hallmarks: /[窶竊竍笆笏笞笨笶縺繧繝縲\ue05e]|[ﾂﾃ](?:(?<=[A-Za-z].)[｡-ｿ]|[｡-ｿ][A-Za-z])/,
    // Ideographs of names of plants and cloth, of which even those are written in kana.
    unheard: /[窶竊笏笨笶縺繧繝縲\ue05e]/,
    // The first level of JIS X 0208.
    common: pair => pair >= 0x889f && pair <= 0x9872,
    isDense: false,
    mark: '・',
  },
  {
    id: 'euc-kr',
    singles: [],
    // Letters of Western, Central European and Turkish words, amid such words: after a word Korean has its endings.
    // Or what is left of signs, after marks: no word in Korean begins so.
    hallmarks: /[횁-횪찼-첼훮-휓치-커흟-힋큄-탓](?<=[a-z].)[a-z]|챕(?<=[a-z].)(?![가-힣])|[섲-셻](?<=[a-z][\ufffd?].)|[쏛-쐚](?<=\s\?.)[a-z]|[가-힣](?<=\ufffd\ufffd.)[a-z]|[냱-녉봺-붃쉧-슸쐛-쑠웳-읉](?<=\ufffd.)/,
    unheard: /(?!)/,
    common: () => true,
    isDense: false,
    isLatin: true,
    selector: '截',
    mark: '',
  },
  {
    id: 'big5',
    singles: [],
    hallmarks: /[獺璽瓊瓣疇疆癟癡矇礙禱穫穩簾簿簽籀繫繭繹羅繳羶羹羸纂臚蘆覺襤贏躉禳聽轡酈驕驍髒鱉](?<=[a-z].)[a-z]|矇(?<=[a-z].)(?![一-龥])/,
    unheard: /(?!)/,
    common: () => true,
    isDense: false,
    isLatin: true,
    mark: '',
  },
]

/** What each hallmark of any of them has. Texts without an ideograph or Hangul need one look for all, and most have none. */
const eastern = /[\u4e00-\ud7a3\ue05e\uff61-\uff7f\uff82\uff83]/

/** Those by which a text may have been read. */
export const pairPagesOf = (text: string): readonly PairPage[] =>
  eastern.test(text) ? pairPages.filter(({hallmarks, letters}) => hallmarks.test(text) || letters?.test(text)) : []
