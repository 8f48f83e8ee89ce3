const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/** A button to paste into a site: plain HTML, no script of ours. */
export const buttonSnippet = (publicLink: string, name: string) =>
  `<a href="${escaped(publicLink)}" title="Prendre rendez-vous – ${escaped(name)}"
  style="display:inline-block;padding:12px 24px;background:#0b5563;color:#fff;font:16px sans-serif;text-decoration:none">
  Prendre rendez-vous en ligne
</a>`

/** The page that may be framed: `/org/1/mairie` shows its créneaux alone under `/integration/1/mairie`. */
export const framedLink = (publicLink: string) => publicLink.replace('/org/', '/integration/')

export const frameSnippet = (publicLink: string, name: string) =>
  `<iframe src="${escaped(framedLink(publicLink))}"
  title="Créneaux de rendez-vous – ${escaped(name)}"
  width="100%" height="720" style="border:0" loading="lazy"></iframe>`
