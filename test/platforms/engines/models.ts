/** Feed readers, and hosts that are strict, as a model good enough to be run: what they leave of a post. */
import sanitize from 'sanitize-html';
import { root } from '../../browser/kit.js';
import { versionOf } from './needs.js';

/** What stands in for them. */
export const sanitizer = `sanitize-html ${versionOf('sanitize-html', root)}`;

export const asFeedsShowIt = (html: string): string => sanitize(html);

/** The text alone. */
export const textOf = (html: string): string =>
  sanitize(html, { allowedTags: [] })
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
