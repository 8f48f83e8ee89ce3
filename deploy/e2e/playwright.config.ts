import { defineConfig } from '@playwright/test'

/** The suite runs already (`./rdv up`): these journeys only drive a browser. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: process.env.RDV_BENCH ? '*.bench.ts' : '*.spec.ts',
  timeout: 300_000,
  expect: { timeout: 30_000 }, // only a failing journey waits so long, however slow the machine
  workers: 1,
  retries: 0,
  reporter: 'list',
  forbidOnly: !!process.env.CI,
  use: {
    baseURL: process.env.RDV_PUBLIC_URL ?? 'http://127.0.0.1:8080',
    locale: 'fr-FR',
    timezoneId: 'America/Martinique', // hours must be those of the organisation, wherever the browser is
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'computer', use: { viewport: { width: 1366, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
})
