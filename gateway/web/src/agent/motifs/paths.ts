export const MOTIFS_PATH = '/agent/configuration/motifs'

export type MotifTab = 'general' | 'reservation' | 'instructions'

export const motifPath = (motifId: string, tab?: MotifTab) => `${MOTIFS_PATH}/${motifId}${tab ? `?onglet=${tab}` : ''}`
export const duplicationPath = (motifId: string) => `${MOTIFS_PATH}/${motifId}/duplication`
