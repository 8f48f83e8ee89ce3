export const SERVICE = 'Prendre rendez-vous'
