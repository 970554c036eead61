/** What the tag of a sealed widget needs when the page is idle: to serve its frame, to follow the page, to do without. */
import { followPage } from '../parts/follow-page.js';

export { mirror } from './mirror.js';
export { serve } from './service.js';

/** Calls `look` now, and whenever something around an element changes, or in it. Returns what ends that. */
export function follow(element: Element, look: () => void): () => void {
  const unfollow = followPage(look);
  const self = new MutationObserver(look);
  self.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
  const size = new ResizeObserver(look);
  size.observe(element);
  look();
  return () => {
    unfollow();
    self.disconnect();
    size.disconnect();
  };
}
