export const LIEUX_PATH = '/agent/configuration/lieux'

export const lieuPath = (lieuId: string) => `${LIEUX_PATH}/${lieuId}`
