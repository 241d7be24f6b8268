import {isReport} from '../report/kind.ts'
import {nameOf} from '../report/name-of.ts'
import {isPeriod} from '../report/periods.ts'
import {namesProgramme} from '../report/programmes.ts'
import {opposed, trackOf} from '../report/track.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'section-topic',
  summary: 'A report speaks of what its programme teaches',
  severity: 'warning',
  messages: {
    missing: 'Unexpected `{title}` without {topics}, expected a line on {which}',
  },
  check({model, programme, report}) {
    if (!isReport(model, programme)) return
    // A report of another track is told so once, by report-track.
    if (programme.track && model.track && model.track !== programme.track) return
    // Nobody chose a schema, and the report names neither its programme nor a track: it may be on nursing, or on Expo alone.
    if (programme.assumed && !model.tracks.named && !namesProgramme(model, programme)) return
    // A week is not the whole programme.
    if (isPeriod({text: model.title ?? ''})) return
    const {title, content} = model.tracks
    if (opposed(title, content) || (!title && opposed(programme.track, content))) return
    // First things first: where most sections are missing, that is what there is to say.
    const asked = programme.sections.filter(({required}) => required)
    const absent = asked.filter(({id}) => model.sections[id]?.status === 'absent')
    if (absent.length * 2 > asked.length) return
    for (const {id, topics} of programme.sections) {
      // Beside the README of an app, what it is made with is the app's.
      if (model.kind === 'hybrid' && programme.lexicon.common.has(id)) continue
      const section = model.sections[id]
      const start = section?.starts[0]
      if (!section || !start || section.status !== 'filled') continue
      // `SOLID principles` is about some of them, and need not speak of the others.
      if (start.why.includes(', but also')) continue
      // `Frontend concepts` in a report on the backend: what the other track is asked for.
      if (programme.track && opposed(programme.track, trackOf(start.text))) continue
      const missing = topics.filter(topic => !section.topics.includes(topic))
      if (missing.length === 0) continue
      // Whoever names few of the technologies has worked with others, or orders them in another way.
      if (programme.lexicon.common.has(id) && missing.length * 2 > topics.length) continue
      report(
        'missing',
        start,
        {
          title: nameOf(start),
          topics: missing.map(topic => `\`${topic}\``).join(', '),
          which: missing.length === 1 ? 'it' : 'each',
        },
        {
          expected: missing,
          note: 'A topic may stand anywhere in the report. If your programme did not teach it, say so in a line.',
        },
      )
    }
  },
})
