/**
 * The browser's own voice, saying a word now and then. Voices of this device alone: others send the text to a server.
 */

/** A quiet voice, a little slower than its own pace. */
const rate = 0.9;
const volume = 0.8;

/** Voices that macOS has for fun: they sing, croak or bubble. Browsers list them among the others. */
const forFun =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;

/** Who may speak: a page has one voice, whoever uses it. */
let speaker: object | undefined;

/**
 * A voice of this device for a language tag: the very tag, or else the same language from elsewhere.
 * Undefined where there is none, and as long as the browser has not got its voices together: see followVoices.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = engine()?.getVoices() ?? [];
  const here = voices.filter(({ localService, name }) => localService && !forFun.test(name));
  const pick = (part: (tag: string) => string | undefined) => {
    const fitting = here.filter((voice) => part(voice.lang) === part(lang));
    return fitting.find((voice) => voice.default) ?? fitting[0];
  };
  return pick(tagOf) ?? pick((tag) => tagOf(tag).split('-')[0]);
}

/** Has the browser look for its voices, and tells when there are others than before. Returns what ends it. */
export function followVoices(changed: () => void): () => void {
  const speech = engine();
  speech?.addEventListener('voiceschanged', changed);
  // Chromium begins to look when it is asked for the first time.
  speech?.getVoices();
  return () => speech?.removeEventListener('voiceschanged', changed);
}

/** From now on `who` has the voice, until it hushes; all others on the page are silent meanwhile. */
export function takeVoice(who: object): void {
  if (speaker) hush(speaker);
  speaker = who;
}

/** Called inside a press: WebKit on iOS lets a page speak by itself once it has spoken in one, even no word. */
export function prepareVoice(who: object, lang: string): void {
  say(who, '', lang);
  hush(who);
}

/** Says it at once in a voice for `lang`; what was being said ends. Where there is none, it says nothing. */
export function say(who: object, text: string, lang: string): void {
  speaker ??= who;
  const voice = voiceFor(lang);
  if (speaker !== who || !voice) return;
  cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  // Chromium on Android goes by the language, whatever the voice.
  Object.assign(utterance, { voice, lang: voice.lang, rate, volume });
  speechSynthesis.speak(utterance);
}

/** Ends what `who` is saying, and leaves the voice to others. */
export function hush(who: object): void {
  if (speaker !== who) return;
  speaker = undefined;
  cancel();
}

/** Not every browser has one. */
function engine(): SpeechSynthesis | undefined {
  return globalThis.speechSynthesis;
}

/** Some browsers swallow what is said right after a needless cancel. */
function cancel(): void {
  const speech = engine();
  if (speech?.speaking || speech?.pending) speech.cancel();
}

/** Android writes en_GB. */
function tagOf(lang: string): string {
  return lang.replace('_', '-').toLowerCase();
}
