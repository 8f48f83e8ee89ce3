import { expect, test } from 'vitest'
import { actionLink } from './accountApi'
import { outcomeOf } from './accountWords'

test('says how an action on the account ended', () => {
  const outcome = (search: string) => outcomeOf(new URLSearchParams(search))

  expect(outcome('changement=mot-de-passe&resultat=success')?.title).toBe('Votre mot de passe est modifié')
  expect(outcome('changement=cle&resultat=cancelled')?.severity).toBe('info')
  expect(outcome('changement=cle')).toBeNull()
  expect(outcome('changement=tout&resultat=success')).toBeNull()
})

test('leads to Keycloak and back', () => {
  expect(actionLink('application')).toBe('/connexion?action=CONFIGURE_TOTP&retour=%2Fagent%2Fcompte%3Fchangement%3Dapplication')
})
