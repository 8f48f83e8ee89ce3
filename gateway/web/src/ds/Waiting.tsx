/** Grey lines where the content will come; the words are for screen readers. */
export function Waiting({ label = 'Chargement en cours…', lines = 3 }: { label?: string; lines?: number }) {
  return (
    <div className="waiting">
      <p role="status" className="fr-sr-only">
        {label}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="waiting__line" aria-hidden="true" />
      ))}
    </div>
  )
}
