import { useState } from 'react'
import type { Recap } from '../../api/types'
import { capitalised, durationInWords, fullMomentInWords } from '../../dates/words'
import { atHourOf } from '../../dates/zones'
import { Alert } from '../../ds/Alert'
import { PageHeading } from '../../shell/PageHeading'
import { OFFERS } from '../offers'
import { SERVICE } from '../service'
import { CancelRdvDialog } from './CancelRdvDialog'
import { RdvStatusBadge } from './RdvStatusBadge'
import { RecapActions } from './RecapActions'
import { RecapBlocks } from './RecapBlocks'
import { isCancelled, minutesOf, notMovableInWords, tooLateInWords } from './recapWords'
import { UndoCancellation } from './UndoCancellation'

/** What brought the person here, said once above the recap. */
export type JustDone = 'booked' | 'moved' | 'reinstated'

const DONE: Record<JustDone, [string, string]> = {
  booked: ['Votre rendez-vous est confirmé', 'Un message de confirmation vous est envoyé. Il contient le lien pour revenir sur cette page.'],
  moved: ['Votre rendez-vous est déplacé', 'Un message avec la nouvelle date vous est envoyé. L’ancien créneau est libéré.'],
  reinstated: ['Votre rendez-vous est rétabli', 'Il n’est plus annulé : nous vous attendons à la date prévue.'],
}

export function RecapDetails({ recap, justDone }: { recap: Recap; justDone: JustDone | null }) {
  const { start, zone } = recap
  const [cancelling, setCancelling] = useState(false)
  const [reinstated, setReinstated] = useState(false)
  const cancelled = isCancelled(recap)
  const done = reinstated ? 'reinstated' : justDone
  const notices = [OFFERS.changes ? notMovableInWords(recap) : null, tooLateInWords(recap)].filter((text) => text !== null)
  return (
    <article className="rdv">
      <PageHeading title={cancelled ? 'Votre rendez-vous est annulé' : 'Votre rendez-vous'} service={SERVICE} />
      {done && !cancelled && (
        <Alert severity="success" title={DONE[done][0]} titleAs="h2" announced>
          <p>{DONE[done][1]}</p>
        </Alert>
      )}
      <p className={`rdv__date ${cancelled ? 'rdv__date--cancelled' : ''}`}>{capitalised(fullMomentInWords(start, zone))}</p>
      <p>
        <RdvStatusBadge recap={recap} />
        <span className="hint fr-text--sm fr-ml-1w">
          {durationInWords(minutesOf(recap))}, {atHourOf(zone)}
        </span>
      </p>
      {cancelled && <UndoCancellation recap={recap} onReinstated={() => setReinstated(true)} />}
      <RecapActions recap={recap} onCancel={() => setCancelling(true)} />
      <RecapBlocks recap={recap} />
      {notices.map((text) => (
        <p key={text} className="fr-mt-3w">
          {text}
        </p>
      ))}
      <CancelRdvDialog recap={recap} open={cancelling} onClose={() => setCancelling(false)} />
    </article>
  )
}
