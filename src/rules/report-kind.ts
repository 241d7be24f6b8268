import {isHidden} from '../markdown/commented-document.ts'
import {readHeading} from '../report/lexicon.ts'
import {wordsFor} from '../report/section-words.ts'
import {swallowedSections} from '../report/swallowed.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'report-kind',
  summary: 'The file is a learning report, not the description of a project or the assignment',
  severity: 'error',
  preset: 'minimal',
  messages: {
    project: 'Unexpected description of a project, expected a learning report with {titles}',
    prompt: 'Unexpected text of the assignment, expected your own report with {titles}',
  },
  check(view) {
    const {text, tree, nodes, model, programme, lines, report} = view
    if (model.kind !== 'project' && model.kind !== 'prompt') return
    // What is in a block of code has no sections: `content-fenced-document` says so.
    if (isHidden(tree, text, lines)) return
    // What looks like an app's README may be a report whose sections stand in a block of code without an end.
    if (model.kind === 'project' && swallowedSections(nodes, lines, programme).size >= 2) return
    const titles = programme.sections
      .filter(({required}) => required)
      .map(spec => `\`${wordsFor(spec, view.language).title}\``)
      .join(', ')
    const place = model.headings[0] ?? lines.line(1)
    const marked = model.headings.filter(({app}) => app)
    // `Installation` shows what the title above it does not.
    const telling = marked.filter(({text}) => readHeading(text, programme.lexicon).app)
    const apps = (telling.length > 0 ? telling : marked)
      .slice(0, 3)
      .map(({text, line}) => `\`${text.replaceAll('`', '')}\` on line ${line}`)
    const seen = apps.length > 0 ? `Taken for a project’s because of ${apps.join(', ')}. ` : ''
    if (model.kind === 'project') {
      const note = `${seen}A README of an app may stand beside a report, but it is no report: write one in a file of its own, or begin this one with it. \`npx prodev-report init\` starts one, and a line in \`.prodev-reportignore\` leaves this one out.`
      report('project', place, {titles}, {note})
    } else {
      const note =
        'Only the assignment’s own sentences were found. Write a section for each of its points; `npx prodev-report init` starts a report.'
      report('prompt', model.prompts[0] ?? place, {titles}, {note})
    }
  },
})
