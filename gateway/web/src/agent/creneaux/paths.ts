export const FIND_PATH = '/agent/trouver-un-rdv'
