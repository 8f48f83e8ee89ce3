/** Follows the light or dark preference of the system, as the DSFR's style sheet expects it. */
export function followColourScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => document.documentElement.setAttribute('data-fr-theme', dark.matches ? 'dark' : 'light')
  apply()
  dark.addEventListener('change', apply)
}
