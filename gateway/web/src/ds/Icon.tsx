/** A drawing beside words that say the same. */
export function Icon({ name }: { name: `fr-icon-${string}` }) {
  return <span className={`icon ${name}`} aria-hidden="true" />
}
