/** How the Storybook is made. Nothing in it asks the network for anything. */
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Channel } from 'storybook/internal/channels';
import { statesIndexer, statesPlugin } from './states-files.ts';

export default {
  // The note is a fixture of the tests: what it shows comes with the first widget that takes words.
  stories: ['../stories/!(note).states.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: {
    // The toolbar has a page and its width of our own.
    backgrounds: false,
    viewport: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
  },
  // Storybook would ask its own site for news.
  experimental_serverChannel: (channel: Channel) => {
    channel.removeAllListeners('requestWhatsNewData');
    return channel;
  },
  experimental_indexers: (existing = []) => [statesIndexer, ...existing],
  viteFinal: (config) => ({
    ...config,
    publicDir: false,
    plugins: [statesPlugin(), ...(config.plugins ?? [])],
    optimizeDeps: {
      ...config.optimizeDeps,
      entries: ['src/widgets/*/define.ts', '.storybook/book.ts'],
      // One Lit, for the widgets and for Storybook itself.
      include: [...(config.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
    build: { ...config.build, target: 'es2022', chunkSizeWarningLimit: 4000 },
  }),
} satisfies StorybookConfig & { experimental_serverChannel: (channel: Channel) => Channel };
