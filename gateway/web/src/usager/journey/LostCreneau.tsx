import type { Problem } from '../../api/problem'
import { wallClockText } from '../../dates/dates'
import { journeyPath, type Journey } from './journey'
import { NearestCreneaux } from './NearestCreneaux'

/** Somebody else was faster: the nearest créneaux, with what was typed kept. */
export function LostCreneau({ journey, problem }: { journey: Journey; problem: Problem }) {
  const { choice, organisation } = journey
  const kept = { ...choice, confirming: false }
  return (
    <NearestCreneaux
      problem={problem}
      zone={organisation.zone}
      kept="Ce que vous avez saisi est conservé."
      pathOf={(start) => journeyPath(journey, { ...kept, creneau: wallClockText(start, organisation.zone) })}
      allPath={journeyPath(journey, { ...kept, accepted: true, creneau: null, week: choice.creneau?.slice(0, 10) ?? null })}
    />
  )
}
