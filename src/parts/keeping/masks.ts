/** Where a widget has to run in the page, the recorders of sessions that look for these leave it out. */
const classes = ['rr-block', 'ph-no-capture', 'fs-exclude'];
const attributes = {
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-sentry-block': '',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
};

/** Called after each drawing: a template that sets the class anew takes these away. */
export function mask(element: Element): void {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
