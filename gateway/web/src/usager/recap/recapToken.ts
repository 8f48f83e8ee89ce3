/**
 * The token of a link `/r/{token}`. It leaves the address bar and the history before anything is drawn, and lives in
 * memory only until it is exchanged for a cookie.
 */
class RecapToken {
  private token: string | null = null

  takeFromAddress(): void {
    const found = /^\/r\/([^/]+)\/?$/.exec(window.location.pathname)
    if (!found) return
    this.token = decodeURIComponent(found[1]!)
    window.history.replaceState(null, '', '/rdv')
  }

  get pending(): string | null {
    return this.token
  }

  forget(): void {
    this.token = null
  }
}

export const recapToken = new RecapToken()
