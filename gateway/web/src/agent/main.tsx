import '../ds/styles'
import '../styles/agent.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { followColourScheme } from '../ds/colourScheme'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { createQueryClient } from '../shell/queryClient'
import { AgentApp } from './AgentApp'

followColourScheme()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary>
      <QueryClientProvider client={createQueryClient()}>
        <BrowserRouter useTransitions={false}>
          <AgentApp />
        </BrowserRouter>
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
)
