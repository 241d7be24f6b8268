import type {FileResult, Message} from '../engine/message.ts'

/** A message as schemas/lint-output.schema.json has it: without what only the engine needs. */
export function published(message: Message): Message {
  if (!message.fix) return message
  const {safety, edits, recode, alternatives} = message.fix
  return {...message, fix: {safety, edits, ...(recode && {recode}), ...(alternatives && {alternatives})}}
}

/** All messages of a file so. */
export const publishedFile = ({path, messages}: FileResult): FileResult => ({path, messages: messages.map(published)})
