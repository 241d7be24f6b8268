/** What English joins by a hyphen, as READMEs of dozens of authors have it; some programs set U+2011 there. */
export const compounds = {
  first:
    'auto built case client client code command comma cross cutting data end error event far fine first full general hands hard high human in key large light long low mobile multi non object off on one open over per point post pre problem production re read real role self server short single state step sub test third thread time token top two type up user well world zero',
  last: 'agnostic aware based blocking built catching centric class click coded control controlled defined depth documented driven edge effective efficient end facing factor first focused free friendly functional generated grained heavy house independent intensive latency level line like loading making native on only oriented paced page party performance person powered premises quality reaching ready related rendered rich running safe scale sensitive separated side solving source specific stack standard standing step structured style sum term text thinking time to trip up value wide world written',
} as const
