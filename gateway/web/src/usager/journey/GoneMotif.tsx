import { Alert } from '../../ds/Alert'

/** An old link may name a motif that was closed since. */
export function GoneMotif() {
  return (
    <Alert severity="warning" title="Ce motif n’est plus proposé en ligne" titleAs="h2">
      <p>Choisissez-en un autre, ou contactez l’organisation.</p>
    </Alert>
  )
}
