import {opposed} from '../report/track.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'report-track',
  summary: 'A report is of the track whose schema it is held against, and its content fits its title',
  severity: 'warning',
  messages: {
    schema: 'Unexpected report of the `{track}` track, expected `{wanted}`: set `schema` to `prodev-{track}`',
    open: 'Unexpected `{track}` report without a schema, expected `schema` set to `prodev-{track}`: its topics are not looked for',
    content: 'Unexpected `{content}` technologies under a title of the `{title}` track, expected them to agree',
  },
  check({model, programme, lines, report}) {
    if (model.kind === 'project' || model.kind === 'prompt' || model.kind === 'other') return
    const {tracks} = model
    const place = model.headings[0] ?? lines.line(1)
    const wanted = programme.track
    // The assignment of one track asks for an overview of the other, so where no title tells, what was learned does.
    const track = !tracks.title && opposed(wanted, tracks.content) ? tracks.content : model.track
    if (wanted && track && track !== wanted) {
      // Nobody chose a schema, so nobody chose the wrong one.
      if (programme.assumed) report('open', place, {track}, {atMost: 'info'})
      else report('schema', place, {track, wanted}, {note})
    } else if (opposed(tracks.title, tracks.content)) {
      report('content', place, {title: tracks.title!, content: tracks.content!}, {note})
    }
  },
})

const note = 'Topics are not looked for while the two disagree.'
