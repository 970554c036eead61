import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forms, frameScript, lineFor, siteScript } from '../../src/embed/forms.ts';
import { embed as exit } from '../../src/widgets/exit/embed.ts';
import { embeds } from '../../src/widgets/embeds.ts';

const base = 'https://tools.example/o/';
const attributes = { minutes: '3', heading: 'A & "B" <i>' };
const withPage = embeds.filter(({ leadsTo }) => !leadsTo);

describe('the five forms', () => {
  for (const form of forms)
    it(`${form}: one line, whose settings break out of nothing, for every widget that has a page`, () => {
      for (const embed of withPage) {
        const line = lineFor(form, embed, { base, attributes });
        assert.doesNotMatch(line, /\n|<style|<template|<i>|<div/);
        assert.doesNotMatch(line, /o\/\/|undefined|NaN/);
        assert.ok(line.includes('minutes'), line);
      }
    });

  it('the placeholder has the words, and its settings as data', () => {
    for (const embed of embeds) {
      const line = lineFor('placeholder', embed, { base, attributes });
      assert.ok(
        line.startsWith(`<figure data-own="${embed.name}" data-own-minutes="3" data-own-heading="A &amp; &quot;`),
        line,
      );
      assert.match(line, /<p>.*<\/p><\/figure>$/);
    }
  });

  it('address, frame and link carry the settings where no server is sent them', () => {
    const address = lineFor('address', withPage[0]!, { base, attributes });
    assert.equal(address, 'https://tools.example/o/pages/back-card.html#minutes=3&heading=A+%26+%22B%22+%3Ci%3E');
    for (const form of ['frame', 'link'] as const)
      assert.ok(lineFor(form, withPage[0]!, { base, attributes }).includes(`"${address.replaceAll('&', '&amp;')}"`));
    assert.match(lineFor('address', withPage[0]!, { base, attributes: { line: 'Tonight.' } }), /Tonight%2E$/);
  });

  it('a widget without a page has none of these three', () => {
    for (const form of ['address', 'frame', 'link'] as const)
      assert.throws(() => lineFor(form, exit, { base }), /own-exit has no page of its own/);
  });

  it('what a site has once is a script, checked where it comes from another origin', () => {
    assert.equal(
      siteScript({ base: '/ownside' }),
      '<script src="/ownside/cdn/ownside.classic.js" referrerpolicy="no-referrer"></script>',
    );
    assert.equal(
      frameScript({ base, integrity: 'sha384-x' }),
      '<script src="https://tools.example/o/cdn/frames.js" integrity="sha384-x" crossorigin referrerpolicy="no-referrer" defer></script>',
    );
  });
});
