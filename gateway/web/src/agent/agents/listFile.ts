const MAX_BYTES = 200_000

export class UnreadableList extends Error {}

/** Text of a CSV file; spreadsheets of some computers still write Windows-1252 rather than UTF-8. */
export async function textOf(file: File): Promise<string> {
  if (file.size > MAX_BYTES) throw new UnreadableList('Ce fichier est trop lourd : 200 ko au plus')
  const bytes = await file.arrayBuffer()
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252')
  if (!text?.trim()) throw new UnreadableList('Ce fichier est vide')
  if (text.includes('\0')) throw new UnreadableList('Ce fichier n’est pas un CSV : enregistrez la feuille au format CSV')
  return text
}

function decoded(bytes: ArrayBuffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
