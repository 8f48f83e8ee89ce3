import type { Problem } from '../../api/problem'

/** Refusals that no other letters can change: the form then gives way to the explanation. */
export function isFinal(problem: Problem): boolean {
  return problem.is('lien-inconnu', 'lien-expire', 'trop-d-essais') || [404, 410, 429].includes(problem.status)
}

export function lettersProblemInWords(problem: Problem): { title: string; detail: string } {
  if (problem.is('lien-expire') || problem.status === 410) {
    return {
      title: 'Ce lien a expiré',
      detail: 'Un lien est valable jusqu’à deux jours après le rendez-vous. Utilisez celui du message le plus récent, ou demandez-en un nouveau.',
    }
  }
  if (problem.is('trop-d-essais') || problem.status === 429) {
    return { title: 'Trop d’essais', detail: 'Attendez un quart d’heure, puis ouvrez à nouveau le lien reçu par message.' }
  }
  return {
    title: 'Ce lien ne correspond à aucun rendez-vous',
    detail: 'Il est peut-être incomplet : ouvrez-le directement depuis le message reçu.',
  }
}

export function wrongLettersInWords(triesLeft: number | null): string {
  const left = triesLeft === null ? '' : triesLeft > 1 ? ` Il vous reste ${triesLeft} essais.` : ' Il vous reste un essai.'
  return `Ces lettres ne correspondent pas au nom donné pour ce rendez-vous.${left}`
}
