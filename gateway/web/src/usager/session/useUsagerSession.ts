import { useQuery, useQueryClient } from '@tanstack/react-query'
import { NOBODY, type Proof, type UsagerSession } from '../../api/usagers'
import { MINE } from '../mesrdvs/mesRdvsApi'
import { prove, sessionQuery, signOut } from '../publicApi'

/** Who this browser has proved to be, and the ways to change that. */
export function useUsagerSession() {
  const client = useQueryClient()
  const query = useQuery(sessionQuery)
  const become = (session: UsagerSession) => {
    client.removeQueries({ queryKey: [MINE] })
    client.setQueryData(sessionQuery.queryKey, session)
  }
  const session = query.data ?? NOBODY
  return {
    query,
    session,
    /** Whether messages reach them: FranceConnect may tell who somebody is, and no address. */
    known: session.email !== null || session.telephone !== null,
    /** What was sent and typed back opens a session. */
    proveWith: async (proof: Proof, code: string) => {
      const told = await prove(proof, code)
      become({ ...NOBODY, by: 'code', ...proof, ...told })
    },
    leave: async () => {
      await signOut()
      become(NOBODY)
    },
    forget: () => become(NOBODY),
  }
}
