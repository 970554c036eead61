import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { integrationsData } from '../../src/embed/integrations.ts';
import { elementFor } from '../../src/embed/snippet.ts';
import { embeds } from '../../src/widgets/embeds.ts';

const data = integrationsData(embeds, { version: '1.2.3', base: '/ownside' });

/** What every shortcode does, in its engine's own language. */
function fill(text: string, base: string, settings: string, to: string): string {
  return text.replaceAll('{base}', base).replaceAll('{settings}', settings).replaceAll('{to}', to);
}

describe('what the shortcodes read', () => {
  it('has every widget, the version and the base', () => {
    assert.deepEqual(
      Object.keys(data.widgets),
      embeds.map(({ name }) => name),
    );
    assert.deepEqual([data.version, data.base], ['1.2.3', '/ownside']);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });

  for (const embed of embeds)
    it(`${embed.name}: filled in, it is the line that a blogger pastes`, () => {
      const { words, style, hasPage, to = '' } = data.widgets[embed.name]!;
      const line = (base: string, attributes: string, settings: string, to: string) =>
        fill(
          `${data.script}<own-${embed.name}${attributes} style="${style}">${words}</own-${embed.name}>`,
          base,
          settings,
          to,
        );
      assert.equal(line('/o', '', '', to), elementFor(embed, { base: '/o' }));
      const set: Record<string, string> = hasPage
        ? { minutes: '3', theme: 'dark' }
        : { to: 'https://weather.example/', theme: 'dark' };
      const [[first, value]] = Object.entries(set) as [[string, string]];
      assert.equal(
        line('https://tools.example', ` ${first}="${value}" theme="dark"`, '#minutes=3&amp;theme=dark', value),
        elementFor(embed, { base: 'https://tools.example', attributes: set }),
      );
    });

  it('has a title, and below an author’s own words a link to the page, with its settings', () => {
    const { title, link } = data.widgets['back-card']!;
    assert.equal(title, 'A card to have your own back');
    assert.match(link, /^<p><a href="\{base\}\/pages\/back-card\.html\{settings\}">[^<]+<\/a><\/p>$/);
    assert.equal(data.widgets['exit']!.link, '');
  });

  it('leads elsewhere by the attribute `to` alone, which is what the shortcodes look for', () => {
    for (const { leadsTo } of embeds) assert.equal(leadsTo?.attribute ?? 'to', 'to');
  });

  it('checks the loader of another origin', () => {
    const { script } = integrationsData(embeds, { version: '1', base: 'https://tools.example', integrity: 'sha384-x' });
    assert.match(script, /^<script type="module" src="\{base\}\/cdn\/ownside\.js" integrity="sha384-x" crossorigin /);
  });
});
