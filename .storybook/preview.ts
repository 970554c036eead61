/** What all stories have: the page around them, as the toolbar sets it, and a page of words. */
import type { Preview } from '@storybook/web-components-vite';
import '../stories/hosts.css';
import page from './docs.mdx';
import './preview.css';
import { toolbar } from './surroundings.js';

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none', disableSaveFromUI: true },
    docs: { page, codePanel: true },
    a11y: { test: 'error' },
  },
  ...toolbar,
} satisfies Preview;
