/** A refused or failed call, as the problem+json of the services (RFC 9457) or the fault of the network. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly detail: string | null = null,
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(title)
    this.name = 'Problem'
  }

  is(...names: string[]): boolean {
    return names.some((name) => this.type.endsWith(`/problems/${name}`))
  }

  /** Messages of the refused fields, by their whole path: `participants[1].firstName`. */
  get champsByPath(): Record<string, string> {
    const { champs } = this.members
    if (typeof champs !== 'object' || champs === null) return {}
    return Object.fromEntries(Object.entries(champs).map(([path, message]) => [path, String(message)]))
  }

  /** Messages of the refused fields, by the last part of their path: `usager.firstName` answers to `firstName`. */
  get champs(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.champsByPath).map(([path, message]) => [path.split('.').at(-1) ?? path, message]),
    )
  }

  get triesLeft(): number | null {
    return typeof this.members.triesLeft === 'number' ? this.members.triesLeft : null
  }

  /** Whether the same request may succeed a little later: network, restart, overloaded or absent service. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(500, 'about:blank', String(error))
}
