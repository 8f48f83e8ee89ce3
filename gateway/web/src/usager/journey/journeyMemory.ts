import type { Proof } from '../../api/usagers'
import type { IdentityDraft } from './identityDraft'

interface Content {
  until: number
  draft?: IdentityDraft
  hold?: { choice: string; holdId: string }
  attempt?: { request: string; key: string }
  code?: { to: string; sentAt: number }
  booked?: string
}

const STORE = 'rdv.parcours'
const LIFE_MS = 30 * 60_000
const CODE_LIFE_MS = 10 * 60_000

/**
 * The journey's memory of this tab. A phone that opens its mail may drop the page: what was typed must survive, but no
 * longer than half an hour, and not after the booking.
 */
export class JourneyMemory {
  constructor(
    private readonly storage: Storage = window.sessionStorage,
    private readonly now: () => number = Date.now,
  ) {}

  get draft(): IdentityDraft | null {
    return this.read().draft ?? null
  }

  keepDraft(draft: IdentityDraft): void {
    this.write({ draft })
  }

  holdOf(choice: string): string | null {
    const { hold } = this.read()
    return hold?.choice === choice ? hold.holdId : null
  }

  /** The choice whose créneau is held, as its query text. */
  get heldChoice(): string | null {
    return this.read().hold?.choice ?? null
  }

  keepHold(choice: string, holdId: string): void {
    this.write({ hold: { choice, holdId } })
  }

  forgetHold(): void {
    this.write({ hold: undefined })
  }

  /** The same request sent again carries the same key, so that the server books once. */
  idempotencyKeyOf(request: unknown): string {
    const text = JSON.stringify(request)
    const { attempt } = this.read()
    if (attempt?.request === text) return attempt.key
    const key = crypto.randomUUID()
    this.write({ attempt: { request: text, key } })
    return key
  }

  keepCodeSent(proof: Proof): void {
    this.write({ code: { to: JSON.stringify(proof), sentAt: this.now() } })
  }

  hasFreshCode(proof: Proof): boolean {
    const { code } = this.read()
    return code?.to === JSON.stringify(proof) && this.now() - code.sentAt < CODE_LIFE_MS
  }

  /** After the booking only the créneau stays, to tell a person who goes back that it is theirs. */
  close(choice: string): void {
    this.storage.setItem(STORE, JSON.stringify({ until: this.now() + LIFE_MS, booked: choice }))
  }

  isBooked(choice: string): boolean {
    return this.read().booked === choice
  }

  /** A RDV cancelled or moved leaves its créneau to whoever wants it, this person included. */
  forgetBooked(): void {
    if (this.read().booked) this.storage.removeItem(STORE)
  }

  private read(): Content {
    try {
      const content = JSON.parse(this.storage.getItem(STORE) ?? 'null') as Content | null
      if (content && content.until > this.now()) return content
    } catch {
      // Unreadable content is as good as none: it is replaced at the next write.
    }
    this.storage.removeItem(STORE)
    return { until: 0 }
  }

  private write(change: Partial<Content>): void {
    const content = { ...this.read(), ...change, until: this.now() + LIFE_MS }
    this.storage.setItem(STORE, JSON.stringify(content))
  }
}

export const journeyMemory = new JourneyMemory()
