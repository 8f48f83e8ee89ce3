import { expect, test } from 'vitest'
import type { Change, MotifReadiness } from '../api/configuration'
import { contactOf, contactSchema, siteOf, type ContactInput } from './contact/contactForm'
import { changeInWords, detailsInWords } from './history/changeWords'
import { EMPTY_LIEU, lieuDraftOf, lieuFieldOf, lieuSchema, type LieuInput } from './lieux/lieuForm'
import { qrPathOf } from './reservation/qrPath'
import { checksOf, isReady } from './reservation/readiness'
import { buttonSnippet, frameSnippet } from './reservation/snippets'

function refusedIn(schema: { safeParse: (input: unknown) => unknown }, input: unknown): string[] {
  const result = schema.safeParse(input) as { error?: { issues: { path: PropertyKey[] }[] } }
  return result.error?.issues.map(({ path }) => path.join('.')) ?? []
}

const mairie: LieuInput = { ...EMPTY_LIEU, name: 'Hôtel de ville' }
const chosen = { street: '1 place de la Mairie', postalCode: '77230', city: 'Dammartin', inseeCode: '77153', latitude: 49, longitude: 2.6 }

test('asks a lieu for an address, chosen or typed', () => {
  expect(refusedIn(lieuSchema, mairie)).toEqual(['found'])
  expect(refusedIn(lieuSchema, { ...mairie, found: chosen })).toEqual([])
  expect(refusedIn(lieuSchema, { ...mairie, byHand: true, postalCode: '772' })).toEqual(['street', 'postalCode', 'city'])
})

test('sends an address typed by hand without code nor position', () => {
  expect(lieuDraftOf({ ...mairie, found: chosen })).toMatchObject(chosen)
  expect(lieuDraftOf({ ...mairie, found: chosen, byHand: true, street: '2 rue Neuve', postalCode: '77230', city: 'Dammartin' })).toMatchObject({
    street: '2 rue Neuve',
    inseeCode: null,
    latitude: null,
  })
})

test('shows a refused part of a chosen address by its search field', () => {
  expect(lieuFieldOf('postalCode', mairie)).toBe('found')
  expect(lieuFieldOf('postalCode', { ...mairie, byHand: true })).toBe('postalCode')
  expect(lieuFieldOf('telephone', mairie)).toBe('telephone')
})

const contact: ContactInput = { name: 'Mairie', telephone: '', email: '', site: '', horaires: '', lundiPentecoteFerie: true }

test('takes short numbers, spaces and a site without https', () => {
  const refused = (over: Partial<ContactInput>) => refusedIn(contactSchema, { ...contact, ...over })

  expect(refused({ telephone: '3919', site: 'www.mairie.fr', email: ' accueil@mairie.fr ' })).toEqual([])
  expect(refused({ telephone: '01 60 54 00 00' })).toEqual([])
  expect(refused({ telephone: '123', site: 'mairie', email: 'mairie' })).toEqual(['telephone', 'email', 'site'])
  expect(siteOf('www.mairie.fr')).toBe('https://www.mairie.fr')
  expect(contactOf(contact)).toEqual({ telephone: null, email: null, site: null, horaires: null })
})

const ready: MotifReadiness = { motifId: 'm1', name: 'Passeport', open: true, plages: 2, firstCreneau: '2026-12-08T09:00:00+01:00' }

test('tells what is missing before an usager can book', () => {
  const words = (over: Partial<MotifReadiness>, firstCreneauUnknown = false) =>
    checksOf({ ...ready, ...over }, { firstCreneauUnknown }, 'Europe/Paris').map((check) => check.words)

  expect(words({})).toEqual(['Ouvert aux usagers', '2 plages d’ouverture', 'Premier créneau visible : mardi 8 décembre à 09\u00a0h\u00a000'])
  expect(words({ open: false, firstCreneau: null })[2]).toBe('Aucun créneau visible')
  expect(words({ firstCreneau: null })[2]).toContain('plages complètes')
  expect(words({ firstCreneau: null }, true)[2]).toBe('Premier créneau momentanément inconnu')
  expect(isReady(checksOf(ready, { firstCreneauUnknown: false }, 'Europe/Paris'))).toBe(true)
})

test('writes snippets that a name with quotes does not break', () => {
  expect(buttonSnippet('https://rdv.example/org/1/m', 'Mairie "A" & <B>')).toContain('Mairie &quot;A&quot; &amp; &lt;B>')
  expect(frameSnippet('https://rdv.example/org/1/m', 'Mairie')).toContain('src="https://rdv.example/integration/1/m"')
})

test('leaves a quiet zone around the QR code', () => {
  const { size, path } = qrPathOf('https://rdv.example/org/1/mairie')

  expect(size).toBeGreaterThanOrEqual(29 + 8)
  expect(path.startsWith('M4 4h1v1h-1z')).toBe(true)
})

test('tells each changed field of the history, and long texts only as changed', () => {
  const line = (change: string, before: Change['before'], after: Change['after']): Change => ({ at: '', actor: { kind: 'agent', displayName: null }, change, before, after })

  expect(detailsInWords(line('MotifChanged', { durationMin: 30, instructionsBefore: 'a' }, { durationMin: 45, instructionsBefore: 'b' }))).toEqual([
    'Durée : 30 minutes → 45 minutes',
    'Instructions avant le rendez-vous : texte modifié',
  ])
  expect(detailsInWords(line('OrganisationChanged', { contact: { telephone: '3919', email: 'a@b.fr' } }, { contact: { telephone: null, email: 'a@b.fr' } }))).toEqual([
    'Téléphone : 3919 → rien',
  ])
  const before = { services: [{ serviceId: '1', name: 'État civil', shortName: 'Etat civil' }, { serviceId: '2', name: 'CCAS', shortName: 'CCAS' }] }
  const after = { services: [{ serviceId: '1', name: 'Titres', shortName: 'Titres' }, { serviceId: '3', name: 'Urbanisme', shortName: 'Urba' }] }
  expect(detailsInWords(line('EspaceChanged', before, after))).toEqual([
    'Service ajouté : Urbanisme (Urba)',
    'Service retiré : CCAS',
    'Service renommé : État civil (Etat civil) → Titres',
  ])
  expect(detailsInWords(line('MotifCreated', null, { name: 'Passeport' }))).toEqual([])
  expect(changeInWords(line('LieuChanged', { open: true }, { open: false }))).toBe('Lieu fermé')
})
