export const COLLECTIFS_PATH = '/agent/rdv-collectifs'
