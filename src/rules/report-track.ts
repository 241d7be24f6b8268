import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'report-track',
  summary: 'A report is of the track whose schema it is held against, and its content fits its title',
  severity: 'warning',
  messages: {
    schema: 'Unexpected report of the `{track}` track, expected `{wanted}`: set `schema` to `prodev-{track}`',
    content: 'Unexpected `{content}` technologies under a title of the `{title}` track, expected them to agree',
  },
  check({model, programme, lines, report}) {
    if (model.kind === 'project' || model.kind === 'prompt' || model.kind === 'other') return
    const {track, tracks} = model
    const place = model.headings[0] ?? lines.line(1)
    const wanted = programme.track
    if (wanted && track && track !== wanted) {
      report('schema', place, {track, wanted}, {note: 'Topics are not looked for while the two disagree.'})
    } else if (opposed(tracks.title, tracks.content)) {
      report('content', place, {title: tracks.title!, content: tracks.content!})
    }
  },
})

/** A backend report may speak of some frontend, but not of little else. */
const opposed = (title: string | undefined, content: string | undefined) =>
  (title === 'backend' && content === 'frontend') || (title === 'frontend' && content === 'backend')
