import { Component, type ReactNode } from 'react'
import { Alert } from '../ds/Alert'
import { Button } from '../ds/Button'

/** Last resort: a fault of this client shows a sentence and a way out, not a blank page. */
export class ErrorBoundary extends Component<{ help: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="main fr-container" id="contenu">
        <h1 className="fr-h2">Une erreur inattendue s’est produite</h1>
        <Alert severity="error" title="La page n’a pas pu s’afficher">
          <p>Rechargez la page. Si l’erreur persiste, {this.props.help}.</p>
        </Alert>
        <Button onClick={() => window.location.reload()}>Recharger la page</Button>
      </main>
    )
  }
}
