import { isBehind, type AgendaItem } from './agendaItems'

/** A title takes a line, as high as that. */
const LINE_MS = 15 * 60_000

/**
 * Where the title of each plage is read, from 0 at its top to 1 at its bottom: on the first line that nothing covers, RDV or title
 * of another plage; nowhere when there is none. The shortest choose first, since they have the fewest lines.
 */
export function titlePlacesOf(items: AgendaItem[]): Map<string, number> {
  const spans = items.map((item) => ({ item, from: Date.parse(item.start), to: Date.parse(item.end) }))
  const taken = spans.filter(({ item }) => !isBehind(item)).map(({ from, to }) => ({ from, to }))
  const places = new Map<string, number>()
  const plages = spans.filter(({ item }) => isBehind(item)).sort((a, b) => a.to - a.from - (b.to - b.from))
  for (const { item, from, to } of plages) {
    let line = from
    while (line + LINE_MS <= to && taken.some((other) => other.from < line + LINE_MS && line < other.to)) line += LINE_MS
    if (line + LINE_MS > to) continue
    taken.push({ from: line, to: line + LINE_MS })
    places.set(item.key, (line - from) / (to - from))
  }
  return places
}
