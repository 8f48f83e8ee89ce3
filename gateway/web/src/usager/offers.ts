/** What the services behind these screens answer: a screen shows no button that leads nowhere. */
export const OFFERS = {
  /** Codes by SMS. */
  sms: true,
  franceConnect: true,
  /** A RDV for somebody else than who books. */
  proches: true,
  /** Moving a RDV, undoing a cancellation, a new link. */
  changes: true,
  mesRdvs: true,
}
