/** How long somebody pauses before a form is asked again, in milliseconds. */
const pause = 400;

function addressOf(form: HTMLFormElement): string {
  const words: string[] = [];
  for (const field of Array.from(form.elements))
    if (field instanceof HTMLInputElement && field.name !== '')
      words.push(`${encodeURIComponent(field.name)}=${encodeURIComponent(field.value)}`);
  const [path = ''] = (form.getAttribute('action') ?? '').split('#');
  return `${path}?${words.join('&')}`;
}

/** Puts the answer of the server in the old one's place; a failed question leaves it as it was. */
async function ask(form: HTMLFormElement, place: Element): Promise<void> {
  const address = addressOf(form);
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok || address !== addressOf(form)) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const answer = page.getElementById(place.id);
  if (answer !== null) place.innerHTML = answer.innerHTML;
}

/**
 * Forms that say so (`data-live` names where their answer stands) are answered while somebody types, by
 * the same page that answers them without script.
 */
export function followForms(page: Document): void {
  for (const form of Array.from(page.querySelectorAll('form[data-live]'))) {
    const place = page.getElementById(form.getAttribute('data-live') ?? '');
    if (!(form instanceof HTMLFormElement) || place === null) continue;
    let waiting = 0;
    form.addEventListener('input', () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => void ask(form, place).catch(() => undefined), pause);
    });
  }
}
