export const SERVICE = 'Espace agent'
export const TAGLINE = 'Rendez-vous de service public'
