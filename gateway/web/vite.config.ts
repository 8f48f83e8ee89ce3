import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vitest/config'

/** Keeps the State's brand (Marianne and Spectral fonts, emblem) out of the output: only an approved site may show it. */
function withoutStateBrand(): Plugin {
  return {
    name: 'without-state-brand',
    enforce: 'pre',
    transform(code, id) {
      if (!/react-dsfr\/dsfr\/.*\.css/.test(id)) return
      return code
        .replace(/@font-face\s*\{[^}]*(Marianne|Spectral)[^}]*\}/g, '')
        .replace(/[^{};]*\.fr-logo[^{}]*\{[^{}]*\}/g, '')
    },
  }
}

const api = process.env.RDV_GATEWAY ?? 'http://127.0.0.1:8080'
const proxied = ['/api', '/connexion', '/deconnexion', '/login', '/oauth2']

export default defineConfig({
  plugins: [react(), withoutStateBrand()],
  appType: 'mpa',
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, api])) },
  logLevel: 'warn',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { usager: 'usager/index.html', agent: 'agent/index.html' } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: [/@codegouvfr\/react-dsfr/] } },
    css: false,
  },
})
