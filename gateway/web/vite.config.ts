import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vitest/config'

const IMAGES = fileURLToPath(new URL('node_modules/.dsfr-images', import.meta.url))

/**
 * Makes the DSFR's style sheets fit to serve: no State brand (Marianne and Spectral fonts, emblem), which only an
 * approved site may show, and images as files in place of `data:`, which the CSP forbids.
 */
function neutralDsfr(): Plugin {
  const file = (data: string) => {
    const name = `${createHash('sha256').update(data).digest('hex').slice(0, 12)}.svg`
    mkdirSync(IMAGES, { recursive: true })
    writeFileSync(`${IMAGES}/${name}`, decodeURIComponent(data).replace('#000091', '#0b5563').replace('#8585f6', '#6cc3d4'))
    return `url("dsfr-images/${name}")`
  }
  return {
    name: 'neutral-dsfr',
    enforce: 'pre',
    transform(code, id) {
      if (!/react-dsfr\/dsfr\/.*\.css/.test(id)) return
      return code
        .replace(/@font-face\s*\{[^}]*(Marianne|Spectral)[^}]*\}/g, '')
        .replace(/[^{};]*\.fr-logo[^{}]*\{[^{}]*\}/g, '')
        .replace(/url\((["'])data:image\/svg\+xml;charset=utf-8,(.*?)\1\)/g, (_, _quote, data: string) => file(data))
    },
  }
}

const api = process.env.RDV_GATEWAY ?? 'http://127.0.0.1:8080'
const proxied = ['/api', '/connexion', '/deconnexion', '/login', '/oauth2']

export default defineConfig({
  plugins: [react(), neutralDsfr()],
  appType: 'mpa',
  resolve: { alias: { 'dsfr-images': IMAGES } },
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, api])) },
  logLevel: 'warn',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { usager: 'usager/index.html', agent: 'agent/index.html' } },
  },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/framesAtOnce.ts'],
    server: { deps: { inline: [/@codegouvfr\/react-dsfr/] } },
    css: false,
  },
})
