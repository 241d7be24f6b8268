/**
 * What the first bytes of common characters, of punctuation and of emoji become in GBK, and what common letters do:
 * é á í of Latin ones, ı ş ğ, ą ę ł, ř č ž, Vietnamese, τ ς of Greek, с т р of Russian. Hardly any of these is used in Chinese; a
 * text without one of them has not been read as GBK.
 */
export const gbkHallmarks = /[锛銆鈥馃鈿鉁鐨鏄涓鍦鍙浠鏈鐢鈫鈹聽脙茅谩铆艧臒膮臋艂艡膷啪臎岷峄蟼蟿褋褌褉]/
