/** The one module a blogger pastes: it loads each `own-*` widget in the page when it is near. */
import { watchTags } from './embed/watch-tags.js';
import { widgets } from './widgets/all.js';

watchTags(Object.keys(widgets), (name) => widgets[name]!());
