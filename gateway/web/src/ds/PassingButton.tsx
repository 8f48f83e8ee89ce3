import { useRef, type ComponentProps, type RefObject } from 'react'
import { Button } from './Button'
import { useFocusHandOver } from './useFocusHandOver'

interface PassingButtonProps extends ComponentProps<typeof Button> {
  heir?: RefObject<HTMLElement | null>
}

/** A button that goes once its work is done: whoever pressed it is not sent back to the top of the page. */
export function PassingButton({ heir, ...look }: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  useFocusHandOver(button, heir)
  return <Button ref={button} {...look} />
}
