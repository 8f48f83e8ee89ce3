interface TagsProps {
  /** What the list holds, for screen readers. */
  label: string
  words: string[]
}

/** Short words side by side, such as the services of an agent. */
export function Tags({ label, words }: TagsProps) {
  return (
    <ul className="tags" aria-label={label}>
      {words.map((word) => (
        <li key={word}>
          <span className="fr-tag fr-tag--sm">{word}</span>
        </li>
      ))}
    </ul>
  )
}
