/** A note to the author under a widget, where words of theirs should not be said to a reader. No reader sees it. */
import { flagWords } from '../src/embed/author-words.js';
import type { Widget } from './manifest.js';

export function flagFor(element: HTMLElement, { attributes = [] }: Widget): void {
  const before = element.nextElementSibling;
  if (before?.matches('.author-note')) before.remove();
  const written = [
    ...attributes.filter(({ group }) => group === 'Words').map(({ name }) => element.getAttribute(name) ?? ''),
    ...[...element.querySelectorAll('[data-own-role]:not(:has(li)), [data-own-role] li')].map(
      (each) => each.textContent,
    ),
  ];
  const flagged = [...new Set(written.flatMap(flagWords))];
  if (!flagged.length) return;
  const note = document.createElement('p');
  note.className = 'author-note';
  note.setAttribute('role', 'note');
  note.textContent = `For you as the author: ${flagged.map((words) => `“${words}”`).join(', ')}. Words like these can sting, or be false for the one who reads them. Believable goes before positive.`;
  element.after(note);
}
