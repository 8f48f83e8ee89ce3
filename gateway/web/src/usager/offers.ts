/** What the services behind these screens answer: a screen shows no button that leads nowhere. */
export const OFFERS = {
  /** Codes by SMS. */
  sms: true,
  /** Said by the page itself: the gateway knows whether it is set up. */
  franceConnect: (document.getElementsByName('franceconnect')[0] as HTMLMetaElement | undefined)?.content === 'on',
  /** A RDV for somebody else than who books. */
  proches: true,
  /** Moving a RDV, undoing a cancellation, a new link. */
  changes: true,
  mesRdvs: true,
}
