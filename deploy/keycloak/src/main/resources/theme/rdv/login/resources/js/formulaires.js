// Ties each field to its error and help texts, and keeps a form from leaving twice.
for (const text of document.querySelectorAll('[id^="input-error-"], [id^="form-help-text-"]')) {
  const field = document.getElementById(text.id.replace(/^(input-error|form-help-text-(before|after))-/, ''))
  if (field) field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${text.id}`.trim())
}
for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'true'
  })
}
window.addEventListener('pageshow', () => { for (const form of document.forms) delete form.dataset.sent })
