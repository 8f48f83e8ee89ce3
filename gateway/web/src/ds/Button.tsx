import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'

type Priority = 'primary' | 'secondary' | 'tertiary' | 'plain'

interface Look {
  children: ReactNode
  priority?: Priority
  icon?: `fr-icon-${string}`
  iconAfter?: boolean
  small?: boolean
  className?: string
}

const CLASSES: Record<Priority, string> = {
  primary: '',
  secondary: 'fr-btn--secondary',
  tertiary: 'fr-btn--tertiary',
  plain: 'fr-btn--tertiary-no-outline',
}

function classes({ priority = 'primary', icon, iconAfter, small, className }: Look): string {
  return ['fr-btn', CLASSES[priority], small && 'fr-btn--sm', icon, icon && `fr-btn--icon-${iconAfter ? 'right' : 'left'}`, className]
    .filter(Boolean)
    .join(' ')
}

interface ButtonProps extends Look {
  onClick?: () => void
  type?: 'button' | 'submit'
  disabled?: boolean
  /** Work under way: a second press does nothing, and the focus stays where it is. */
  busy?: boolean
  id?: string
  describedBy?: string
  /** For a button that stays down, such as the choice of a view. */
  pressed?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function Button({ onClick, type = 'button', disabled, busy, id, describedBy, pressed, ref, ...look }: ButtonProps) {
  return (
    <button
      ref={ref}
      type={type}
      id={id}
      className={classes(look)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.()
      }}
    >
      {look.children}
    </button>
  )
}

interface ButtonLinkProps extends Look {
  to: string
  replace?: boolean
  /** A page that this client does not draw: sign-in, file. */
  external?: boolean
  download?: boolean
}

export function ButtonLink({ to, replace, external, download, ...look }: ButtonLinkProps) {
  if (external) {
    return (
      <a href={to} className={classes(look)} download={download || undefined}>
        {look.children}
      </a>
    )
  }
  return (
    <Link to={to} replace={replace} className={classes(look)}>
      {look.children}
    </Link>
  )
}
