/** Time of the server: a phone set to the wrong hour must not shorten nor lengthen the countdown of a hold. */
class ServerClock {
  private offset = 0

  /** Learns from the `Date` header of an answer; its second of precision is enough here. */
  learn(date: string | null): void {
    const told = date ? Date.parse(date) : Number.NaN
    if (!Number.isNaN(told) && Math.abs(told - Date.now()) > 2_000) this.offset = told - Date.now()
    else if (!Number.isNaN(told)) this.offset = 0
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.offset
  }
}

export const serverClock = new ServerClock()
