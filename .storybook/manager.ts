/** The frame around the stories has our name on it, and nothing that links away. */
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({ theme: create({ base: 'light', brandTitle: 'Ownside', brandTarget: '_self' }) });
