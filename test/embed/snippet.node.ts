import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snippetFor } from '../../src/embed/snippet.ts';
import { embed } from '../../src/widgets/breathing-pacer/embed.ts';
import { embed as help } from '../../src/widgets/help/embed.ts';

const snippet = snippetFor(embed, { base: '/ownside' });

describe('the snippet', () => {
  it('is one line without a blank one, a template, a style or a script with data', () => {
    assert.doesNotMatch(snippet, /\n/);
    assert.doesNotMatch(snippet, /<style|<template|application\/json|<div/);
  });

  it('names the element, its fallback and one plain link, and one script', () => {
    assert.match(snippet, /<\/script><own-breathing-pacer style="[^"]+"><p>/);
    assert.equal(snippet.match(/<a /g)?.length, 1);
    assert.ok(snippet.includes('<a href="/ownside/pages/breathing-pacer.html">'));
    assert.ok(
      snippet.includes('<script type="module" src="/ownside/cdn/ownside.js" referrerpolicy="no-referrer"></script>'),
    );
  });

  it('is a block of its own, so that what makes paragraphs of a post leaves it whole', () => {
    assert.match(snippet, /^<section style="[^"]+"><script .*<\/own-breathing-pacer><\/section>$/);
  });

  it('takes attributes and keeps them from breaking out', () => {
    const written = snippetFor(embed, { base: '/o/', attributes: { minutes: '3', heading: '"><script>' } });
    assert.ok(written.includes('<own-breathing-pacer minutes="3" heading="&quot;>&lt;script>" style='));
    assert.ok(written.includes('src="/o/cdn/ownside.js"'));
  });

  it('carries integrity for a base on another origin', () => {
    const written = snippetFor(embed, { base: 'https://tools.example/o', integrity: 'sha384-x' });
    assert.ok(written.includes('src="https://tools.example/o/cdn/ownside.js" integrity="sha384-x" crossorigin '));
  });

  it('tells the exercise in words', () => {
    assert.match(snippet, /count to 4/);
    assert.match(snippet, /count to 6/);
    assert.match(snippet, /Let your breath be normal/);
  });

  it('stands alone where no script runs: emergency, a directory, a step for the next hour', () => {
    const written = snippetFor(help, { base: '/ownside' });
    const places = ['local emergency number', 'https://findahelpline.com', 'the next hour safer', '/pages/help.html'];
    const at = places.map((place) => written.indexOf(place));
    assert.ok(
      at.every((place, i) => place > (at[i - 1] ?? 0)),
      at.join(),
    );
  });

  it('tells the directory nothing of where the reader came from, even where an engine writes `rel` anew', () => {
    assert.ok(
      snippetFor(help, { base: '/ownside' }).includes(
        '<p><a href="https://findahelpline.com" rel="noopener noreferrer" referrerpolicy="no-referrer">Find a help line in your country.</a></p>',
      ),
    );
  });
});
