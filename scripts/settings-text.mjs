/** The settings of every tool as plain text, from dist/custom-elements.json: for those who have the zip and no README. */
import { elementsOf } from './docs.mjs';

export function settingsText(manifest) {
  const first = 'The settings of each tool. In a line they stand in the tag, behind # in the address of a page.';
  return `${[first, ...elementsOf(manifest).map(toolText)].join('\n\n\n')}\n`;
}

function toolText({ tagName, attributes }) {
  const settings = attributes.map(({ name, description, default: usual }) => {
    const other = usual ? ` Default: ${usual.replaceAll("'", '')}.` : '';
    return `  ${name}\n      ${description.replaceAll('`', '').replace(/\s+/g, ' ')}${other}`;
  });
  return [`<${tagName}>`, ...settings].join('\n\n');
}
