/**
 * What the first bytes of common characters, of punctuation and of emoji become in GBK. Hardly any of these is used in
 * Chinese; a text without one of them has not been read as GBK.
 */
export const gbkHallmarks = /[锛銆鈥馃鈿鉁鐨鏄涓鍦鍙浠鏈鐢鈫鈹聽脙茅]/
