import {visible} from '../text/escape.ts'

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** The text for XML or HTML, as content or in quotes. Characters that XML cannot hold at all are written out. */
export const inMarkup = (text: string): string => visible(text).replace(/[&<>"']/g, sign => entities[sign]!)
