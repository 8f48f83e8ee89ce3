import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const HOME = fileURLToPath(new URL('../../..', import.meta.url))

/** Stops components of the running suite, as an outage would. */
export function stop(...components: string[]) {
  rdv('down', ...components)
}

/** Starts them again and waits until they are healthy. */
export function start(...components: string[]) {
  rdv('up', ...components)
}

/** Facts of the demo espace that `./rdv up` loaded. */
export function demo(): { publicLink: string } {
  return JSON.parse(readFileSync(`${HOME}/.rdv/data/demo.json`, 'utf8'))
}

function rdv(...args: string[]) {
  execFileSync(`${HOME}/rdv`, args, { stdio: 'pipe', timeout: 300_000 })
}
