/** What is one control to the reader: a label and its field are. */
const control = 'button, a, label, .option, textarea, input';

/**
 * Keeps the second tap of a double one from answering what came in the place of the control that was meant. Two taps
 * on one control are two presses, as before; so are two that are further apart than the device's own double tap.
 */
export function passOverSecondTaps(root: ShadowRoot): void {
  let last: Element | null = null;
  root.addEventListener(
    'click',
    (event) => {
      const pressed = (event.target as Element).closest(control);
      const isSecond = (event as MouseEvent).detail > 1 && pressed !== last;
      if (!isSecond) {
        last = pressed;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
