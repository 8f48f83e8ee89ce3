/** Address of the move: the week shown, or the créneau to confirm. */
export const movePath = (choice: { semaine: string } | { creneau: string }) =>
  `/rdv/deplacer?${new URLSearchParams(choice).toString().replaceAll('%3A', ':')}`
