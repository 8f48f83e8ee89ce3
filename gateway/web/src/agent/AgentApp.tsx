import { Layout } from '../shell/Layout'
import { SignInPage } from './session/SignInPage'
import { SERVICE } from './service'

export function AgentApp() {
  return (
    <Layout service={SERVICE} tagline="Rendez-vous de service public" home="/agent">
      <SignInPage />
    </Layout>
  )
}
