import { lazyPage } from '../../shell/lazyPage'

/** The calendar with its library, which lists and teams do without. */
export const LazyCalendar = lazyPage(async () => (await import('./Calendar')).Calendar)
