/** The ways to get help, as the one part that the tag and every widget's panel are: what is there, in which order. */
import { expect } from '@open-wc/testing';
import { grammar } from '../../src/i18n/plural.js';
import { shipped } from '../../src/locales/shipped.js';
import { directory } from '../../src/parts/help-line.js';
import { helpStrings, type HelpStrings } from '../../src/parts/strings.help.js';
import { partStrings, type PartStrings } from '../../src/parts/strings.js';
import '../../src/widgets/check/define.js';
import '../../src/widgets/help/define.js';
import { Stage } from '../../stories/stage.js';

type Terms = HelpStrings & PartStrings;

const rest = { name: '', step: 'rest' };

/** The clock of the stage stands in November 2026. */
const ages = { fresh: '2026-10-02', old: '2025-06-02', undated: '' } as const;
type Age = keyof typeof ages;

const contacts = {
  sms: { 'help-sms': '+00 11 22', href: 'sms:+001122', term: 'helpText' },
  chat: { 'help-chat': ' https://example.org/chat ', href: 'https://example.org/chat', term: 'helpChat' },
  tel: { 'help-tel': '000 111 (222)', href: 'tel:000111222', term: 'helpCall' },
} as const;
type Contact = keyof typeof contacts;

/** Every choice of them, none among them. */
const choices = Object.keys(contacts).reduce<Contact[][]>(
  (sets, name) => [...sets, ...sets.map((set) => [...set, name as Contact])],
  [[]],
);

async function termsIn(lang: string): Promise<Terms> {
  if (lang === 'en') return { ...partStrings, ...helpStrings };
  const { translation } = await shipped['help']![lang]!();
  return translation(grammar(lang)).terms as Terms;
}

/** Puts a tag with these attributes in the page, with its ways to get help in sight. */
async function shown(tag: 'help' | 'check', attributes: Record<string, string>, terms: Terms): Promise<Stage> {
  const stage = await Stage.put(tag, rest, { attributes });
  if (tag === 'check') await stage.press(new RegExp(`^${terms.helpAsk.replace('?', '\\?')}`));
  return stage;
}

const textIn = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const entriesOf = ({ root }: Stage) => [...root.querySelectorAll('.entries > li')];

for (const tag of ['help', 'check'] as const)
  for (const lang of ['en', 'es', 'ar'])
    describe(`The ways to get help in <own-${tag}>, ${lang}`, () => {
      let terms: Terms;
      before(async () => {
        terms = await termsIn(lang);
      });

      for (const age of Object.keys(ages) as Age[])
        for (const choice of choices) {
          it(`${choice.join(', ') || 'no contact'}; ${age}`, async () => {
            const name = { 'help-name': 'Night Line', 'help-country': 'Ireland', 'help-reviewed': ages[age] };
            const given = choice.map((contact) => {
              const { href: _, term: __, ...attributes } = contacts[contact];
              return attributes;
            });
            const stage = await shown(tag, Object.assign({ lang }, name, ...given) as Record<string, string>, terms);
            const entries = entriesOf(stage);
            const owners = choice.length
              ? [
                  `Night Line${lang === 'ar' ? '،' : ','} Ireland`,
                  ...choice.map((contact) => terms[contacts[contact].term]),
                ]
              : [];
            const known = choice.length ? [...owners, terms.helpWhat] : [];
            const isFirst = age === 'old' || !choice.length;
            expect(entries.map((entry) => textIn(entry.querySelector('b')!))).to.deep.equal([
              terms.helpDanger,
              ...(isFirst ? [terms.helpOther] : []),
              ...known,
              ...(isFirst ? [] : [terms.helpOther]),
            ]);
            expect(textIn(entries[0]!)).to.contain(terms.emergency);

            const links = entries.flatMap((entry) => [...entry.querySelectorAll('a')]);
            const wanted = choice.map((contact) => contacts[contact].href as string);
            expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
              isFirst ? [directory, ...wanted] : [...wanted, directory],
            );
            for (const link of links) {
              const away = link.protocol === 'https:';
              expect(link.getAttribute('target')).to.equal(away ? '_blank' : null);
              expect(link.getAttribute('rel')).to.equal(away ? 'noopener noreferrer' : null);
              // What is dialled is what is shown.
              const number = link.querySelector('bdi');
              expect(!!number).to.equal(!away);
              if (!number) continue;
              expect(number.dir).to.equal('ltr');
              expect(number.textContent.replace(/(?!^\+)\D/g, '')).to.equal(link.getAttribute('href')!.slice(4));
            }

            const said = entries.find((entry) => entry.querySelector('b bdi'))?.querySelector('span');
            if (choice.length && age === 'undated') expect(textIn(said!)).to.equal(terms.helpUndated);
            else if (choice.length) {
              const date = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
              const day = date.format(Date.parse(ages[age]));
              expect(textIn(said!)).to.equal(age === 'old' ? terms.helpOld(day) : terms.helpByOwner(day));
            } else expect(said).to.equal(undefined);

            const text = textIn(stage.root.querySelector('.base')!);
            expect(text).to.contain(terms.helpNotReady);
            expect(text).to.contain(terms.helpNextHour.split('\n').at(-1));
            stage.remove();
          });
        }

      for (const chat of ['example.org/chat', 'http://example.org', 'javascript:alert(1)', 'https://a b']) {
        it(`opens no chat at "${chat}"`, async () => {
          const alone = await shown(tag, { lang, 'help-chat': chat, 'help-reviewed': ages.fresh }, terms);
          expect(entriesOf(alone).length).to.equal(2);
          alone.remove();
          const beside = await shown(tag, { lang, 'help-chat': chat, 'help-tel': '000' }, terms);
          const links = [...beside.root.querySelectorAll('.entries a')].map((link) => link.getAttribute('href'));
          expect(links).to.deep.equal(['tel:000', directory]);
          beside.remove();
        });
      }
    });
