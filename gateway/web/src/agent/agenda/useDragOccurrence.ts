import { useMutation, useQueryClient } from '@tanstack/react-query'
import { exchange } from '../../api/http'
import type { Absence, AbsenceDraft } from '../../api/agenda'
import type { PlageOuverture } from '../../api/types'
import { wallClock } from '../../dates/dates'
import { rdvsUnderInWords } from '../absences/RdvsUnderAbsence'
import { changeFrom, moveOccurrence, PATHS, rdvsUnderQuery, refreshOccurrences, type Draft, type Kind } from '../recurrence/occurrencesApi'
import { rdvsUnderPath } from '../recurrence/paths'
import { useWorkplace } from '../session/workplace'
import type { AgendaItem } from './agendaItems'
import type { Dragged } from './Calendar'
import { useTellDone } from './done'
import { spanInWords } from './itemTimes'

interface Times {
  start: string
  end: string
}

/** Moves an occurrence of a plage or of an indisponibilité to other times: that one only, or the thing itself when it does not repeat. */
export function useDragOccurrence() {
  const { organisationId, zone } = useWorkplace().organisation
  const client = useQueryClient()
  const tellDone = useTellDone()
  const put = async ({ kind: kindOfItem, opens, recurring }: AgendaItem, times: Times) => {
    if (!opens) return
    const kind = kindOfItem as Kind
    const { body, etag } = await exchange<PlageOuverture | Absence>('GET', `${PATHS[kind]}/${opens.id}`)
    const { day, endDay, startTime, endTime } = clockOf(times, 'absenceId' in body ? body.zone : zone)
    if (recurring) {
      await moveOccurrence(kind, opens, { day, startTime, endTime })
    } else {
      const draft = { ...body, organisationId, firstDay: day, startTime, endTime, ...('absenceId' in body && { endDay }) }
      await changeFrom(kind, { id: opens.id, etag, day: null }, 'toutes', draftOf(draft))
    }
    await refreshOccurrences(client)
  }
  /** An indisponibilité may come over RDVs: the way to them. */
  const rdvsUnder = async ({ kind, opens }: AgendaItem) => {
    if (kind !== 'absence' || !opens) return undefined
    const rdvs = await client.fetchQuery(rdvsUnderQuery(opens.id)).catch(() => [])
    return rdvs.length > 0 ? { words: rdvsUnderInWords(rdvs.length), path: rdvsUnderPath(opens.id) } : undefined
  }
  return useMutation({
    mutationFn: ({ item, start, end }: Dragged) => put(item, { start, end }),
    onError: (_, { revert }) => revert(),
    onSuccess: async (_, { item, start, end }) => {
      const words = `« ${item.title} » est maintenant ${spanInWords({ start, end }, zone)}.`
      tellDone({ words, undo: () => put(item, item), next: await rdvsUnder(item) })
    },
  })
}

function clockOf({ start, end }: Times, zone: string) {
  const from = wallClock(start, zone)
  const to = wallClock(end, zone)
  const time = (clock: typeof from) => clock.toPlainTime().toString({ smallestUnit: 'minute' })
  return { day: from.toPlainDate().toString(), endDay: to.toPlainDate().toString(), startTime: time(from), endTime: time(to) }
}

/** What was read, as it is written: without what the service adds. */
function draftOf({ organisationId, agentId, title, firstDay, startTime, endTime, recurrence, ...rest }: (PlageOuverture | Absence) & { organisationId: string }): Draft[Kind] {
  const common = { organisationId, agentId, title, firstDay, startTime, endTime, recurrence }
  return 'absenceId' in rest
    ? ({ ...common, endDay: rest.endDay } satisfies AbsenceDraft)
    : { ...common, motifIds: (rest as PlageOuverture).motifIds, lieuId: (rest as PlageOuverture).lieuId }
}
