import { useEffect, useState } from 'react'
import { serverClock } from '../../api/serverClock'
import type { Hold } from '../../api/types'
import { Button } from '../../ds/Button'
import { announcementAt, isUrgent, remainingInWords } from './countdown'

interface HoldCountdownProps {
  hold: Hold
  onRenew: () => Promise<void>
  onTakeAgain: () => void
}

function useRemaining(expiresAt: string): number {
  const remaining = () => Date.parse(expiresAt) - serverClock.now()
  const [left, setLeft] = useState(remaining)
  useEffect(() => {
    setLeft(remaining())
    const tick = window.setInterval(() => setLeft(remaining()), 1000)
    return () => window.clearInterval(tick)
  }, [expiresAt])
  return left
}

/** Shows every second, speaks only at five minutes, one minute and the end. */
export function HoldCountdown({ hold, onRenew, onTakeAgain }: HoldCountdownProps) {
  const left = useRemaining(hold.expiresAt)
  const [renewal, setRenewal] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle')
  const renew = () => {
    setRenewal('busy')
    onRenew().then(() => setRenewal('done'), () => setRenewal('failed'))
  }
  const words = { idle: '', busy: '', done: 'Le créneau est gardé plus longtemps.', failed: 'La durée n’a pas pu être prolongée.' }

  return (
    <div className={`hold ${isUrgent(left) ? 'hold--urgent' : ''}`}>
      <p className="hold__time">
        {left > 0 ? (
          <>
            <span className="fr-icon-time-line" aria-hidden="true" /> Créneau gardé pour vous encore{' '}
            <strong role="timer">{remainingInWords(left)}</strong>
          </>
        ) : (
          'Le créneau n’est plus gardé pour vous. Vos informations sont conservées.'
        )}
      </p>
      <p role="status" className={renewal === 'failed' ? 'hold__message' : 'fr-sr-only'}>
        {words[renewal] || announcementAt(left)}
      </p>
      {left <= 0 ? (
        <Button small priority="secondary" onClick={onTakeAgain}>
          Garder à nouveau ce créneau
        </Button>
      ) : (
        hold.renewable && (
          <Button small priority="secondary" onClick={renew} busy={renewal === 'busy'}>
            Prolonger
          </Button>
        )
      )}
    </div>
  )
}
