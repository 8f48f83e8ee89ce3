export const SERVICE = 'Espace agent'
