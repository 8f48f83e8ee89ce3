import { Button } from '../../ds/Button'
import { Input } from '../../ds/fields'
import type { UsagerSession } from '../../api/usagers'
import { telephoneInWords } from '../session/proof'
import type { IdentityNeeds } from './identityForm'
import type { IdentityFormState } from './useIdentityForm'

interface ProvedContactProps {
  session: UsagerSession
  form: IdentityFormState
  needs: IdentityNeeds
  onLeave: () => void
}

/** What this browser proved already, and is not asked again: a contact, an identity, or both. */
export function ProvedContact({ session, form, needs, onLeave }: ProvedContactProps) {
  const { email, telephone, by, identity } = session
  const { register, formState } = form
  return (
    <>
      <div className="proved fr-mb-3w">
        <p className="fr-mb-1v">
          {by === 'franceconnect' ? 'Identité confirmée par FranceConnect : ' : 'Contact confirmé : '}
          <strong>{[identity && `${identity.firstName} ${identity.lastName}`, email, telephone && telephoneInWords(telephone)].filter(Boolean).join(', ')}</strong>
        </p>
        <Button priority="plain" small onClick={onLeave}>
          {by === 'franceconnect' ? 'Continuer sans FranceConnect' : 'Utiliser un autre contact'}
        </Button>
      </div>
      {email && !telephone && (
        <Input
          id="telephone"
          label={needs.telephone ? 'Téléphone' : 'Téléphone (facultatif)'}
          hint="Format attendu : 06 39 98 12 34"
          type="tel"
          autoComplete="tel"
          required={needs.telephone}
          error={formState.errors.telephone?.message}
          {...register('telephone')}
        />
      )}
    </>
  )
}
