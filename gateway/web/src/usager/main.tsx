import '../ds/styles'
import '../styles/cards.css'
import '../styles/usager.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { followColourScheme } from '../ds/colourScheme'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { createQueryClient } from '../shell/queryClient'
import { recapToken } from './recap/recapToken'
import { UsagerApp } from './UsagerApp'

recapToken.takeFromAddress()
followColourScheme()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary help="contactez l’organisation par téléphone">
      <QueryClientProvider client={createQueryClient({ networkMode: 'always' })}>
        <BrowserRouter useTransitions={false}>
          <UsagerApp />
        </BrowserRouter>
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
)
