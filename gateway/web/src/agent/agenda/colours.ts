function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red, green, blue] = channels.map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Colour of a RDV whose motif is not known yet, or is another organisation's. */
export const UNKNOWN_COLOUR = '#5b5b66'

/** Black or white, whichever reads better on the colour of a motif. */
export function textColourOn(hex: string): '#000000' | '#ffffff' {
  const light = luminance(/^#[0-9a-f]{6}$/i.test(hex) ? hex : '#000000')
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000000' : '#ffffff'
}
