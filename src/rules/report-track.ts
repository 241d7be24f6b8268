import {isPeriod} from '../report/periods.ts'
import {opposed, ownTrack} from '../report/track.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'report-track',
  summary: 'A report belongs to the track whose schema it is checked against, and its content fits its title',
  severity: 'warning',
  messages: {
    schema: 'Unexpected report of the `{track}` track, expected `{wanted}`: set `schema` to `prodev-{track}`',
    content: 'Unexpected `{content}` technologies under a title of the `{title}` track, expected them to agree',
  },
  check({model, programme, lines, report}) {
    if (model.kind === 'project' || model.kind === 'prompt' || model.kind === 'other') return
    const {tracks} = model
    const place = model.headings[0] ?? lines.line(1)
    const wanted = programme.track
    // Where nobody chose a schema, it is the one of the report's own track already.
    const track = ownTrack(model, wanted)
    if (wanted && track && track !== wanted) {
      report('schema', place, {track, wanted}, {note})
      // `Day 12 - Frontend architecture`: what that day was about.
    } else if (opposed(tracks.title, tracks.content) && !isPeriod({text: model.title ?? ''})) {
      report('content', place, {title: tracks.title!, content: tracks.content!}, {note})
    }
  },
})

const note = 'Topics are not looked for while the two disagree.'
