import { queryOptions } from '@tanstack/react-query'
import type { BookingLink } from '../../api/configuration'
import { call } from '../../api/http'

export const RESERVATION_PATH = '/agent/configuration/reservation-en-ligne'

export const bookingLinkQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['booking-link', organisationId],
    queryFn: ({ signal }) => call<BookingLink>('GET', `/api/organisations/${organisationId}/booking-link`, { signal }),
    staleTime: 0,
  })
