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
const router = createBrowserRouter([{ path: '*', element: <Guarded /> }])

/** Within the route, which would show a fault as a stack of calls. */
function Guarded() {
  return (
    <ErrorBoundary help="prévenez l’administrateur de votre organisation">
      <AgentApp />
    </ErrorBoundary>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>
  </StrictMode>,
)
