import type { Level } from '../../api/types'
import { Icon } from '../../ds/Icon'
import { LEVELS, levelInWords } from './levels'

export function LevelLabel({ level, accueil }: { level: Level; accueil: boolean }) {
  return (
    <span className="with-icon">
      <Icon name={LEVELS[level].icon} />
      {levelInWords(level, accueil)}
    </span>
  )
}
