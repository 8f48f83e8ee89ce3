import '../ds/styles'
import '../styles/cards.css'
import '../styles/agent.css'
import '../styles/agenda.css'
import '../styles/configuration.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { followColourScheme } from '../ds/colourScheme'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { createQueryClient } from '../shell/queryClient'
import { AgentApp } from './AgentApp'

followColourScheme()

// one route for the whole client: what a form needs to ask before it is left
const router = createBrowserRouter([{ path: '*', element: <AgentApp /> }])

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} useTransitions={false} />
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
)
