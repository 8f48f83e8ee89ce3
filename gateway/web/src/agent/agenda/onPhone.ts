/** Whether the screen is as narrow as a phone, where the list is shown first and a month has room for numbers only. */
export const onPhone = () => window.matchMedia('(max-width: 48em)').matches
