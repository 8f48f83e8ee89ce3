import { useFormContext } from 'react-hook-form'
import { Temporal } from 'temporal-polyfill'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import { durationInWords } from '../../dates/words'
import { useWorkplace } from '../session/workplace'
import type { MotifInput } from './motifForm'
import { bookingWindowInWords, unseenInWords } from './previewWords'

/** What an usager will see of the motif, as it is typed. */
export function MotifPreview() {
  const { organisation } = useWorkplace()
  const motif = useFormContext<MotifInput>().watch()
  const service = organisation.services.find(({ serviceId }) => serviceId === motif.serviceId)
  const unseen = unseenInWords(motif)
  const texts = [
    ['Avant de choisir un créneau', motif.instructionsBefore],
    ['Une fois le rendez-vous pris', motif.instructionsAfter],
    ['Avant d’annuler', motif.cancellationWarning],
  ].filter(([, text]) => text?.trim())
  return (
    <aside className="preview" aria-labelledby="apercu">
      <h2 id="apercu" className="fr-h6">
        Vu par l’usager
      </h2>
      {unseen && <p className="fr-text--sm">{unseen}</p>}
      {motif.visibility !== 'invisible' && (
        <>
          <div className="preview__card">
            <p className="preview__name">{motif.name.trim() || 'Nom du motif'}</p>
            <p className="fr-mb-0">
              {TYPE_IN_WORDS[motif.type]} · {durationInWords(Number(motif.durationMin) || 0)}
            </p>
            {service && <p className="hint fr-text--sm fr-mb-0">{service.name}</p>}
          </div>
          {motif.bookableBy === 'tous' && (
            <ul className="fr-text--sm">
              <li>{bookingWindowInWords(motif, Temporal.Now.zonedDateTimeISO(organisation.zone))}</li>
              <li>{motif.movable ? 'Bouton « Déplacer le rendez-vous » jusqu’à 48 heures avant' : 'Ne peut pas déplacer son rendez-vous lui-même'}</li>
              {motif.categorie && <li>Donne un numéro de pré-demande par personne</li>}
            </ul>
          )}
          {texts.map(([title, text]) => (
            <div key={title} className="fr-mb-2w">
              <p className="fr-text--bold fr-mb-1v">{title}</p>
              <p className="preview__text">{text}</p>
            </div>
          ))}
        </>
      )}
    </aside>
  )
}
