import { usePageHeading } from './usePageHeading'

interface PageHeadingProps {
  title: string
  service: string
  error?: boolean
}

export function PageHeading({ title, service, error }: PageHeadingProps) {
  const heading = usePageHeading([title, service], { key: title, error })
  return (
    <h1 ref={heading} tabIndex={-1} className="fr-h2">
      {title}
    </h1>
  )
}
