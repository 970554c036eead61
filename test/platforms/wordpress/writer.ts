/** Writes posts into WordPress as a person in a role does, through its REST interface. */
import { strict as assert } from 'node:assert';
import { lineFor, siteScript, type Form } from '../../../src/embed/forms.js';
import { exercises, type Exercise } from '../exercises.js';
import type { Role, Site } from './site.js';

export interface Post {
  /** Where readers find it. */
  readonly link: string;
  readonly title: string;
  /** As it was stored. */
  readonly raw: string;
  readonly excerpt: string;
}

/** What stands before the tool in each post, and after it. */
export const before = 'Some nights the hours between three and five are the longest ones.';
export const after = 'A kettle helps, and so does a lamp.';

/** What is pasted. */
export function pasted({ base }: Site, form: Form, name: Exercise): string {
  const { embed, settings: attributes } = exercises[name];
  return lineFor(form, embed, { base, attributes });
}

/** A post of blocks, as the block editor stores it. */
export function asBlocks(form: Form, lines: readonly string[]): string {
  const paragraph = (html: string) => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`;
  const block = (line: string) => {
    if (form === 'link') return paragraph(line);
    if (form !== 'address') return `<!-- wp:html -->\n${line}\n<!-- /wp:html -->`;
    const settings = JSON.stringify({ url: line }).replaceAll('--', '\\u002d\\u002d');
    const figure = `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${line}\n</div></figure>`;
    return `<!-- wp:embed ${settings} -->\n${figure}\n<!-- /wp:embed -->`;
  };
  return [paragraph(before), ...lines.map(block), paragraph(after)].join('\n\n');
}

/** A post without blocks, as the classic editor and the Classic block store it: blank lines part the paragraphs. */
export const asClassic = (lines: readonly string[]): string => [before, ...lines, after].join('\n\n');

interface Stored {
  link: string;
  content: { raw: string };
  excerpt: { rendered: string };
}

/** Publishes a post. */
export async function publish(site: Site, role: Role, title: string, content: string): Promise<Post> {
  const stored = await ask<Stored>(site, role, 'POST', '/wp/v2/posts', { title, content, status: 'publish' });
  return asPost(stored, title);
}

/** A post that was written in the block editor. */
export async function published(site: Site, role: Role, id: string, title: string): Promise<Post> {
  return asPost(await ask<Stored>(site, role, 'GET', `/wp/v2/posts/${id}&context=edit`), title);
}

const asPost = ({ link, content, excerpt }: Stored, title: string): Post => ({
  link,
  title,
  raw: content.raw,
  excerpt: excerpt.rendered,
});

/** Puts the script for placeholders on every page, as an administrator does: in a Custom HTML block of the header. */
export async function putSiteScript(site: Site): Promise<void> {
  const route = `/wp/v2/template-parts/${site.themeFolder}//header`;
  const { content } = await ask<Stored>(site, 'administrator', 'GET', `${route}&context=edit`);
  const block = `<!-- wp:html -->\n${siteScript(site)}\n<!-- /wp:html -->\n\n`;
  await ask(site, 'administrator', 'POST', route, { content: block + content.raw });
}

async function ask<T>({ origin, people }: Site, role: Role, method: string, route: string, body?: object): Promise<T> {
  const answer = await fetch(`${origin}/index.php?rest_route=${route}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${role}:${people[role].application}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${route} as ${role} answers ${answer.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}
