/** The colour of a motif in the agenda, beside its name. */
export function ColourDot({ colour }: { colour: string }) {
  return (
    <svg className="motif-dot" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill={colour} stroke="currentColor" />
    </svg>
  )
}
