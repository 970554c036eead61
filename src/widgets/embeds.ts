/** How each widget stands in a post, one a room. `npm run new` adds to it, and a test holds it to the folders beside this file. */
import type { Embed } from '../embed/snippet.js';
import { embed as backCard } from './back-card/embed.js';
import { embed as breathingPacer } from './breathing-pacer/embed.js';
import { embed as check } from './check/embed.js';
import { embed as exit } from './exit/embed.js';
import { embed as help } from './help/embed.js';
import { embed as thoughtRecord } from './thought-record/embed.js';

export const embeds: readonly Embed[] = [backCard, breathingPacer, check, exit, help, thoughtRecord];
