import type { ReactNode } from 'react'
import { TYPE_IN_WORDS } from '../../api/motifWords'
import type { MotifType, Recap } from '../../api/types'
import { ContactCard } from '../ContactCard'
import { LieuAddress } from '../LieuAddress'
import { isCancelled, personsInWords } from './recapWords'

/** How a RDV without lieu takes place. */
const WITHOUT_LIEU: Record<MotifType, string> = {
  sur_place: 'Le lieu vous sera précisé par l’organisation.',
  telephone: 'Vous serez appelé au numéro que vous avez donné : gardez votre téléphone près de vous.',
  visio: 'Le lien de la visioconférence vous est donné par l’organisation.',
  domicile: 'L’agent se déplace chez vous.',
}

/** Everything about a RDV: whom, where, what to bring, whom to call (S53, S54, S57, S63). */
export function RecapBlocks({ recap }: { recap: Recap }) {
  const { motif, title, lieu, organisation, reference } = recap
  const cancelled = isCancelled(recap)
  return (
    <div className="rdv__blocks">
      <Block id="motif" title="Motif">
        <p>
          {motif.name}
          {title && ` : ${title}`} ({TYPE_IN_WORDS[motif.type].toLocaleLowerCase('fr')}), pour {personsInWords(recap)}
        </p>
        {reference && (
          <p className="fr-text--sm">
            Référence à rappeler : <strong>{reference}</strong>
          </p>
        )}
      </Block>
      <Block id="lieu" title={lieu ? 'Lieu' : TYPE_IN_WORDS[motif.type]}>
        {lieu ? (
          <>
            <p className="fr-text--bold fr-mb-1v">{lieu.name}</p>
            <LieuAddress lieu={lieu} />
          </>
        ) : (
          <p>{WITHOUT_LIEU[motif.type]}</p>
        )}
      </Block>
      {motif.instructionsBefore && !cancelled && (
        <Block id="avant" title="Avant le rendez-vous">
          <p className="instructions">{motif.instructionsBefore}</p>
        </Block>
      )}
      {motif.instructionsAfter && !cancelled && (
        <Block id="informations" title="Informations supplémentaires">
          <p className="instructions">{motif.instructionsAfter}</p>
        </Block>
      )}
      <ContactCard name={organisation.name} contact={organisation.contact} />
    </div>
  )
}

function Block({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="fr-h6">
        {title}
      </h2>
      {children}
    </section>
  )
}
