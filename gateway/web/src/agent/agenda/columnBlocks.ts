import { wallClock, type Day } from '../../dates/dates'
import { isBehind, type AgendaItem } from './agendaItems'

/** Where an item stands in the column of a day, in percents of it; those that overlap share the width by lanes. */
export interface Block {
  item: AgendaItem
  top: number
  height: number
  lane: number
  lanes: number
}

interface Frame {
  day: Day
  zone: string
  /** Hours of the wall clock. */
  from: number
  to: number
}

/** Plages take the whole width, behind; what overlaps among the others stands side by side. */
export function blocksOf(items: AgendaItem[], frame: Frame): Block[] {
  const placed = items.map((item) => ({ item, ...placeOf(item, frame) })).filter(({ height }) => height > 0)
  const behind = placed.filter(({ item }) => isBehind(item)).map((place) => ({ ...place, lane: 0, lanes: 1 }))
  const front = placed.filter(({ item }) => !isBehind(item)).sort((a, b) => a.top - b.top)
  const blocks: Block[] = []
  for (let first = 0; first < front.length; ) {
    let end = front[first]!.top + front[first]!.height
    let last = first + 1
    while (last < front.length && front[last]!.top < end) {
      end = Math.max(end, front[last]!.top + front[last]!.height)
      last++
    }
    blocks.push(...inLanes(front.slice(first, last)))
    first = last
  }
  return [...behind, ...blocks]
}

type Placed = Omit<Block, 'lane' | 'lanes'>

function inLanes(group: Placed[]): Block[] {
  const ends: number[] = []
  const lanes = group.map(({ top, height }) => {
    const free = ends.findIndex((end) => end <= top)
    const lane = free === -1 ? ends.length : free
    ends[lane] = top + height
    return lane
  })
  return group.map((place, index) => ({ ...place, lane: lanes[index]!, lanes: ends.length }))
}

function placeOf({ start, end }: AgendaItem, { day, zone, from, to }: Frame): { top: number; height: number } {
  const within = (iso: string) => {
    const clock = wallClock(iso, zone)
    const days = clock.toPlainDate().since(day).days
    return Math.min(to, Math.max(from, 24 * days + clock.hour + clock.minute / 60))
  }
  const top = (100 * (within(start) - from)) / (to - from)
  return { top, height: (100 * (within(end) - from)) / (to - from) - top }
}
