import { capitalised } from '../../dates/words'
import { daysOf, periodInWords, periodOf, type AgendaAddress } from './agendaAddress'
import type { AgendaItem } from './agendaItems'
import { AgendaList } from './AgendaList'
import { usePrinting } from './usePrinting'

interface PrintedAgendaProps {
  title: string
  /** What could not be read: on paper too, it would look like free time. */
  unread: string | null
  address: AgendaAddress
  zone: string
  items: AgendaItem[]
  agents: { agentId: string; displayName: string }[]
}

const nothingOpens = () => undefined

/** What paper gets in place of the calendar: the period as a list, with what one needs at a desk. Not drawn until one prints. */
export function PrintedAgenda({ title, unread, address, zone, items, agents }: PrintedAgendaProps) {
  const printing = usePrinting()
  if (!printing) return null
  const namesOf = ({ agentIds }: AgendaItem) => agents.filter(({ agentId }) => agentIds.includes(agentId)).map(({ displayName }) => displayName).join(', ')
  const [only] = agents
  const whose = only && agents.length === 1 ? `Agenda de ${only.displayName}` : title
  const period = capitalised(periodInWords(address))
  return (
    <div className="printed">
      <h2>
        {whose} – {period}
      </h2>
      {unread && (
        <p>
          <strong>{unread}</strong>
        </p>
      )}
      <AgendaList title={period} days={daysOf(periodOf(address))} zone={zone} items={items} agentNamesOf={agents.length > 1 ? namesOf : undefined} onOpen={nothingOpens} />
    </div>
  )
}
