import {defineRule} from '../rule.ts'

/** Texts that say nothing of what is behind the link, in the languages that reports are written in. */
const empty = new Set(
  [
    ...['here', 'click here', 'click', 'link', 'this', 'this link', 'the link', 'more', 'read more', 'see here', 'url'],
    ...['ici', 'cliquez ici', 'lien', 'aquí', 'haz clic aquí', 'enlace', 'aqui', 'clique aqui', 'hapa', 'bonyeza hapa'],
    ...['hier', 'hier klicken', 'هنا', 'اضغط هنا', 'здесь', 'buraya', 'buraya tıklayın', 'tıkla'],
  ].map(text => text.normalize()),
)

export default defineRule({
  id: 'link-text',
  summary: 'The text of a link says what is behind it',
  severity: 'info',
  preset: 'strict',
  messages: {
    vague: 'Unexpected link text “{text}”, expected words that say what is behind the link',
  },
  check({links, report}) {
    for (const link of links) {
      if (link.kind !== 'link' || link.form !== 'inline') continue
      const words = link.text
        .normalize()
        .toLowerCase()
        .replace(/^[\s*_:.[(]+/, '')
        .replace(/(?<![\s*_:.!\])])[\s*_:.!\])]+$/, '')
      if (empty.has(words)) report('vague', link, {text: link.text})
    }
  },
})
