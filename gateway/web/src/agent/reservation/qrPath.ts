import qrcode from 'qrcode-generator'

/** Light modules around the code, that readers need. */
export const QUIET_ZONE = 4

export interface QrPath {
  /** Modules on a side, quiet zone included. */
  size: number
  /** Path of an SVG whose unit is one module. */
  path: string
}

/** A QR code that a quarter of damage does not spoil, on a poster in the rain for example. */
export function qrPathOf(text: string): QrPath {
  const code = qrcode(0, 'Q')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const modules = Array.from({ length: count * count }, (_, index) => [Math.floor(index / count), index % count] as const)
  return {
    size: count + 2 * QUIET_ZONE,
    path: modules
      .filter(([row, column]) => code.isDark(row, column))
      .map(([row, column]) => `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`)
      .join(''),
  }
}
