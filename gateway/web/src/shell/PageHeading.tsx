import { usePageHeading } from './usePageHeading'

interface PageHeadingProps {
  title: string
  service: string
  /** What page this is, when its title may change while one works on it; the title otherwise. */
  page?: string
  error?: boolean
}

export function PageHeading({ title, service, page = title, error }: PageHeadingProps) {
  const heading = usePageHeading([title, service], { key: page, error })
  return (
    <h1 ref={heading} tabIndex={-1} className="fr-h2">
      {title}
    </h1>
  )
}
