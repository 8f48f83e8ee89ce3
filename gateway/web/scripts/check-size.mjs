// Prints the JavaScript that each first page of an usager asks for, gzip, and refuses more than the limit (issue 7).
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT_KB = 200
const dist = new URL('../dist/', import.meta.url)
const read = (path) => readFileSync(new URL(path, dist), 'utf8')
const gzipKb = (file) => gzipSync(read(`assets/${file}`), { level: 6 }).length / 1024

const imported = (file) => [...read(`assets/${file}`).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => name)
const loadedLater = (file) => [...read(`assets/${file}`).matchAll(/import\(\s*[`"']\.\/([\w.-]+\.js)[`"']\s*\)/g)].map(([, name]) => name)

function withImports(files, known = new Set()) {
  for (const file of files) {
    if (known.has(file)) continue
    known.add(file)
    withImports(imported(file), known)
  }
  return known
}
const sizeOf = (files) => [...files].reduce((sum, file) => sum + gzipKb(file), 0)

const entry = [...read('usager/index.html').matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name]) => name)
const first = withImports(entry)
const later = new Set([...first].flatMap(loadedLater))
const pages = [['every page', first], ...[...later].map((file) => [file.replace(/-[\w-]{8}\.js$/, ''), withImports([...entry, file])])]

for (const [page, files] of pages.sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))) console.log(`${sizeOf(files).toFixed(1).padStart(7)} KB gzip  ${page}`)
const worst = Math.max(...pages.map(([, files]) => sizeOf(files)))
if (worst > LIMIT_KB) {
  console.error(`gateway/web: a first page of an usager asks for ${worst.toFixed(1)} KB of JavaScript, more than ${LIMIT_KB}`)
  process.exit(1)
}
