import { expect } from '@open-wc/testing';
import { followVoices, hush, prepareVoice, say, takeVoice, voiceFor } from '../../src/parts/voice.js';
import { FakeSpeech, speakWith, voice } from './fake-speech.js';

const me = {};
const other = {};
let speech: FakeSpeech;
let putBack: () => void;

describe('the voice', () => {
  beforeEach(() => {
    speech = new FakeSpeech();
    speech.voices = [
      voice('Remote', 'en-GB', { localService: false, default: true }),
      voice('Albert', 'en-US'),
      voice('Karen', 'en-AU'),
      voice('Samantha', 'en-US'),
      voice('Alex', 'en-US', { default: true }),
      voice('Anna', 'de_DE'),
      voice('Amélie', 'fr-CA', { localService: false }),
    ];
    putBack = speakWith(speech);
  });
  afterEach(() => {
    hush(me);
    hush(other);
    putBack();
  });

  const picks: [lang: string, name: string | undefined, why: string][] = [
    ['en-US', 'Alex', 'the very tag, and of several the default'],
    ['en-AU', 'Karen', 'the very tag before a default of another country'],
    ['EN-au', 'Karen', 'whatever the case'],
    ['en', 'Alex', 'the language, from anywhere'],
    ['en-GB', 'Alex', 'the language, as the one from there is not of this device'],
    ['de-DE', 'Anna', 'as Android writes it'],
    ['de-AT', 'Anna', 'the language from elsewhere'],
    ['fr', undefined, 'none of this device'],
    ['e', undefined, 'no such language'],
    ['', undefined, 'no language at all'],
  ];
  for (const [lang, name, why] of picks) {
    it(`for ${lang || 'nothing'}: ${name ?? 'none'}, ${why}`, () => expect(voiceFor(lang)?.name).to.equal(name));
  }

  it('is never one that sings or croaks', () => {
    speech.voices = [
      voice('Bad News', 'en-US'),
      voice('Albert', 'en-US', { default: true }),
      voice('Alberta', 'en-CA'),
    ];
    expect(voiceFor('en-US')?.name).to.equal('Alberta');
  });

  it('tells when voices come, and asks once for them to be looked for', () => {
    speech.voices = [];
    let told = 0;
    const end = followVoices(() => told++);
    expect(speech.asked).to.equal(1);
    expect(told).to.equal(0);
    expect(voiceFor('fr')).to.be.undefined;
    speech.bring(voice('Thomas', 'fr-FR'));
    expect(told).to.equal(1);
    expect(voiceFor('fr')?.name).to.equal('Thomas');
    end();
    speech.bring();
    expect(told).to.equal(1);
  });

  it('speaks a little slower and softer than it would, with its own language', () => {
    say(me, 'In', 'de');
    const { text, lang, rate, volume, voice: used } = speech.said[0]!;
    expect({ text, lang, rate, volume, voice: used?.name }).to.deep.equal({
      text: 'In',
      lang: 'de_DE',
      rate: 0.9,
      volume: 0.8,
      voice: 'Anna',
    });
  });

  it('cuts the word before, if that is not over yet', () => {
    say(me, 'In', 'en');
    say(me, 'Out', 'en');
    speech.finish();
    say(me, 'In', 'en');
    speech.finish();
    hush(me);
    expect(speech.log.join(' ')).to.equal('In × Out In');
  });

  it('hushes in the middle of a word', () => {
    say(me, 'In', 'en');
    hush(me);
    expect(speech.log.join(' ')).to.equal('In ×');
  });

  it('says nothing in a voice of another place, and nothing where there is none', () => {
    say(me, 'In', 'fr');
    expect(speech.log).to.be.empty;
    putBack();
    putBack = speakWith(undefined);
    expect(voiceFor('en')).to.be.undefined;
    followVoices(() => {})();
    prepareVoice(me, 'en');
    say(me, 'In', 'en');
    hush(me);
    expect(speech.log).to.be.empty;
  });

  it('speaks once without a word in a press, and leaves the voice to others', () => {
    prepareVoice(me, 'en');
    expect(speech.said.map(({ text }) => text)).to.deep.equal(['']);
    expect(speech.speaking).to.be.false;
    say(other, 'In', 'en');
    expect(speech.said).to.have.length(2);
  });

  it('belongs to the one that took it last, until that one hushes', () => {
    takeVoice(me);
    say(me, 'mine', 'en');
    takeVoice(other);
    expect(speech.speaking).to.be.false;
    say(other, 'theirs', 'en');
    say(me, 'silent', 'en');
    hush(me);
    expect(speech.speaking).to.be.true;
    hush(other);
    say(me, 'mine again', 'en');
    expect(speech.said.map(({ text }) => text)).to.deep.equal(['mine', 'theirs', 'mine again']);
  });
});
