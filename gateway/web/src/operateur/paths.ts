export const OPERATEUR_PATH = '/operateur'
export const SERVICE = 'Opérateur – Rendez-vous'
