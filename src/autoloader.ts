/** The one module a blogger pastes: it loads each `own-*` widget in the page when it is near. */
import { watchTags } from './embed/watch-tags.js';
import { widgets } from './widgets/all.js';

/** Fetches and registers one widget. For the site-wide script, which knows no modules. */
export const load = (name: string): Promise<unknown> => widgets[name]!();

watchTags(Object.keys(widgets), load);
