import { steps } from '../src/widgets/help/steps.js';
import type { State } from './stage.js';

export const widget = 'help';

/** The ways to get help are there without a press. */
export const showsHelp = true;

export { steps };

const line = {
  'help-country': 'Ireland',
  'help-name': 'Night Line (an example)',
  'help-tel': '+000 000 0000',
  'help-sms': '00000',
  'help-chat': 'https://example.org/chat',
};

export const states: readonly State[] = [
  { name: 'rest', step: 'rest' },
  { name: 'the owner’s line', step: 'rest', attributes: { ...line, 'help-reviewed': '2026-10-02' } },
  { name: 'an old line', step: 'rest', attributes: { ...line, 'help-reviewed': '2025-06-02' } },
  { name: 'a line without a day', step: 'rest', attributes: line },
  {
    name: 'a text line alone',
    step: 'rest',
    attributes: { 'help-name': 'Night Line (an example)', 'help-sms': '00000', 'help-reviewed': '2026-10-02' },
  },
  {
    name: 'a phone line alone, an address that is no chat',
    step: 'rest',
    attributes: { 'help-country': 'Ireland', 'help-tel': '000 000 000', 'help-chat': 'example.org/chat' },
  },
  { name: 'the author’s title', step: 'rest', attributes: { heading: 'If tonight is too much' } },
  { name: 'what is known', step: 'rest', play: (stage) => stage.press('What is known') },
  { name: 'folded', step: 'folded', play: (stage) => stage.press('Clear and close') },
];
