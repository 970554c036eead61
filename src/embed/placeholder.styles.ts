/**
 * What the site-wide script adds to a page: room for what will stand there, and the tool in the place of its words.
 * The build writes the text of it into the script, without the words of the widgets.
 */
import { embeds } from '../widgets/embeds.js';
import { reserve } from './snippet.js';

/** Before it is there, and after, a tool has the same room. */
const rooms = embeds.map(
  ({ name, room }) =>
    `:is([data-own=${name}],a[href*="/pages/${name}.html#"][href$=embed]):not(:has(>[data-own-placed])),own-${name}[data-own-placed]{${reserve(room)}}`,
);

export const placeholderStyles = [
  ...rooms,
  // The block gives its room to the tool in it, and its words make way, whatever the page's own rules are.
  '[data-own]:has(>[data-own-placed]){display:block!important;min-height:0!important;margin:1.5em 0;padding:0!important}',
  '[data-own]>[data-own-placed]{margin:0!important}',
  '[data-own]:has(>[data-own-placed])>:not([data-own-placed]),:is([data-own],a):has(+[data-own-placed]){display:none!important}',
  // The same words between the tags: hidden from what reads a page, as the block has them too; shown by a tool on its way.
  '[data-own-placed]>[hidden]{display:revert!important}',
].join('');
