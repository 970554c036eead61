/** What is written into the posts, and what WordPress has of them, through its REST interface. */
import { strict as assert } from 'node:assert';
import { lineFor, siteScript, type Form } from '../../../src/embed/forms.js';
import { exercises, type Exercise } from '../exercises.js';
import type { Role, Site } from './site.js';

/** What is pasted: a form, or the link of one with a mark that makes a tool of it. */
export type Pasted = Form | 'marked link';

export const isLink = (form: Pasted): boolean => form === 'link' || form === 'marked link';

/** A post to write: each of these lines is pasted, between the first words and the last. */
export interface Draft {
  readonly title: string;
  readonly form: Pasted;
  readonly lines: readonly string[];
}

export interface Post {
  /** Where readers find it. */
  readonly link: string;
  readonly title: string;
  readonly excerpt: string;
}

/** What stands before the tool in each post, and after it. */
export const before = 'Some nights the hours between three and five are the longest ones.';
export const after = 'A kettle helps, and so does a lamp.';

/** What is pasted. */
export function pasted({ base }: Site, form: Pasted, name: Exercise): string {
  const { embed, settings: attributes } = exercises[name];
  if (form === 'marked link')
    return lineFor('link', embed, { base, attributes }).replace(/ href="[^"]*/, (href) => `${href}&amp;embed`);
  return lineFor(form, embed, { base, attributes });
}

interface Stored {
  link: string;
  content: { raw: string };
  excerpt: { rendered: string };
}

/** A post that somebody has published, by its number. */
export async function published(site: Site, role: Role, id: string, title: string): Promise<Post> {
  const { link, excerpt } = await ask<Stored>(site, role, 'GET', `/wp/v2/posts/${id}&context=edit`);
  return { link, title, excerpt: excerpt.rendered };
}

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
