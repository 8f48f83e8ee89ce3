import type { ReactNode } from 'react'

interface FileInputProps {
  id: string
  label: ReactNode
  hint: string
  accept: string
  error?: string
  onChoose: (file: File) => void
}

export function FileInput({ id, label, hint, accept, error, onChoose }: FileInputProps) {
  return (
    <div className={`fr-upload-group fr-mb-3w ${error ? 'fr-upload-group--error' : ''}`}>
      <label className="fr-label" htmlFor={id}>
        {label}
        <span className="fr-hint-text">{hint}</span>
      </label>
      <input
        className="fr-upload"
        type="file"
        id={id}
        accept={accept}
        aria-describedby={error ? `${id}-erreur` : undefined}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onChoose(file)
        }}
      />
      {error && (
        <p id={`${id}-erreur`} className="fr-error-text">
          {error}
        </p>
      )}
    </div>
  )
}
