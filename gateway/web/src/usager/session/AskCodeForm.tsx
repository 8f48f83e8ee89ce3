import { useState, type FormEvent } from 'react'
import type { Proof } from '../../api/usagers'
import { Button } from '../../ds/Button'
import { ErrorSummary } from '../../ds/ErrorSummary'
import { Input, Radios } from '../../ds/fields'
import { ProblemAlert } from '../../shell/ProblemAlert'
import { OFFERS } from '../offers'
import { isEmail, isMobile, proofOf, type ContactDraft } from './proof'
import { sendCodeOnce } from './sentCodes'

function faultOf({ channel, email, telephone }: ContactDraft): string | undefined {
  if (channel === 'email') return isEmail(email) ? undefined : 'Saisissez une adresse électronique valide, par exemple : nom@exemple.fr'
  return isMobile(telephone) ? undefined : 'Saisissez un numéro de mobile, par exemple : 06 39 98 12 34'
}

/** Where the code goes: the contact given when the RDV was booked. */
export function AskCodeForm({ onSent }: { onSent: (proof: Proof) => void }) {
  const [contact, setContact] = useState<ContactDraft>({ channel: 'email', email: '', telephone: '' })
  const [checked, setChecked] = useState<{ attempt: number; error?: string }>({ attempt: 0 })
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const { error, attempt } = checked
  const byEmail = contact.channel === 'email'

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const found = faultOf(contact)
    setChecked({ attempt: attempt + 1, error: found })
    setFailure(null)
    if (found) return
    setBusy(true)
    try {
      await sendCodeOnce(proofOf(contact))
      onSent(proofOf(contact))
    } catch (caught) {
      setFailure(caught)
      setBusy(false)
    }
  }
  const choose = (channel: ContactDraft['channel']) => {
    setContact({ ...contact, channel })
    setChecked({ attempt })
  }
  return (
    <form noValidate onSubmit={submit} aria-label="Recevoir un code">
      <ErrorSummary
        errors={error ? [{ id: 'contact', label: byEmail ? 'Adresse électronique' : 'Téléphone mobile', message: error }] : []}
        attempt={error ? attempt : 0}
      />
      {OFFERS.sms && (
        <Radios
          id="canal"
          legend="Comment recevoir le code ?"
          inline
          choices={[
            { label: 'Par courriel', native: { name: 'canal', checked: byEmail, onChange: () => choose('email') } },
            { label: 'Par SMS', native: { name: 'canal', checked: !byEmail, onChange: () => choose('sms') } },
          ]}
        />
      )}
      <Input
        key={contact.channel}
        id="contact"
        label={byEmail ? 'Adresse électronique' : 'Téléphone mobile'}
        hint={`${byEmail ? 'L’adresse donnée' : 'Le numéro donné'} pour le rendez-vous. Format attendu : ${byEmail ? 'nom@exemple.fr' : '06 39 98 12 34'}`}
        type={byEmail ? 'email' : 'tel'}
        autoComplete={byEmail ? 'email' : 'tel'}
        spellCheck={false}
        required
        value={byEmail ? contact.email : contact.telephone}
        onChange={({ target }) => setContact({ ...contact, [byEmail ? 'email' : 'telephone']: target.value })}
        error={error}
      />
      {failure !== null && <ProblemAlert error={failure} />}
      <Button type="submit" busy={busy}>
        Recevoir un code
      </Button>
    </form>
  )
}
