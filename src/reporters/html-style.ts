/** How the page of the html format looks, in light and in dark. */
export const style = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #57606a; --code: #f3f4f6; --error: #b42318; --warning: #8a5a00; --info: #175cd3; --mark: #fde68a }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #9aa4af; --code: #1f242c; --error: #ff8a80; --warning: #f2c14e; --info: #8ab4f8; --mark: #6b5200 }
}
* { box-sizing: border-box }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem }
h1 { font-size: 1.5rem; margin: 0 }
h2 { font-size: 1rem; display: inline; overflow-wrap: anywhere }
.sum, summary span, .place, footer, dt { color: var(--soft) }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none }
.counts li { border: 1px solid var(--line); border-radius: 999px; padding: .1rem .8rem }
.counts .error, li.error > p > b { color: var(--error) }
.counts .warning, li.warning > p > b { color: var(--warning) }
.counts .info, li.info > p > b { color: var(--info) }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem }
dd { margin: 0; overflow-wrap: anywhere }
@media (max-width: 600px) { dl { display: block } dd { margin-bottom: .5rem } }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: .5rem 1rem }
summary { cursor: pointer }
ol { list-style: none; padding: 0 }
ol li { border-top: 1px solid var(--line); padding: .6rem 0; overflow-wrap: anywhere }
li p { margin: .2rem 0 }
.place, code { font-family: ui-monospace, monospace; font-size: .9em }
code { background: var(--code); border-radius: .25rem; padding: .1em .3em }
pre { background: var(--code); border-radius: .25rem; padding: .4rem .6rem; margin: .3rem 0; overflow-x: auto }
pre code { padding: 0; background: none }
mark { background: var(--mark); color: inherit }
mark:empty { padding-left: 2px }
.note { color: var(--soft); font-size: .95em }
.fix { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .35rem; font-size: .85em }
`
