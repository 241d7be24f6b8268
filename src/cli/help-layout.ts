import {Help} from 'commander'

/** With less room than this beside the options, what they do stands below them. */
const besideFrom = 30
const indent = ' '.repeat(6)

/** How commander lays out its help: as it does by itself, but in a narrow terminal words are not broken. */
export const helpLayout: Partial<Help> = {
  minWidthToWrap: 20,
  formatItem(this: Help, term, termWidth, description, helper) {
    const columns = this.helpWidth ?? 80
    if (description === '' || columns - termWidth - 4 >= besideFrom)
      return Help.prototype.formatItem.call(this, term, termWidth, description, helper)
    const below = helper.boxWrap(description, columns - indent.length).split('\n')
    return [`  ${term}`, ...below.map(line => indent + line)].join('\n')
  },
}
