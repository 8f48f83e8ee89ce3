// Writes src/styles/icons.css with only the DSFR icons named in src/: the full sheet weighs 213 KB.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'

const sheet = 'node_modules/@codegouvfr/react-dsfr/dsfr/utility/icons/icons.css'
const sources = readdirSync('src', { recursive: true }).filter((file) => /\.tsx?$/.test(file))
const names = new Set(
  sources.flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/fr-icon-[a-z0-9-]+(?=[\s"'`])/g) ?? []),
)
const css = readFileSync(sheet, 'utf8')
const rules = [...names].sort().map((name) => {
  const rule = css.match(new RegExp(`\\.${name}::before,\\s*\\.${name}::after\\s*\\{[^}]*\\}`))
  if (!rule) throw new Error(`Unknown DSFR icon: ${name}`)
  return rule[0].replaceAll('../../icons/', '@codegouvfr/react-dsfr/dsfr/icons/')
})
writeFileSync('src/styles/icons.css', `/* Written by scripts/collect-icons.mjs */\n${rules.join('\n')}\n`)
console.log(`${rules.length} icons`)
