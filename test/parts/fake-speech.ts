/** A browser's voice that says nothing and writes down what it was told. */

export interface Utterance {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly volume: number;
  readonly voice: SpeechSynthesisVoice | null;
}

export const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: name,
  default: false,
  localService: true,
  ...more,
});

export class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  speaking = false;
  pending = false;
  readonly said: Utterance[] = [];
  /** In order: what was said, and `×` for each cancel. */
  readonly log: string[] = [];
  asked = 0;

  getVoices(): SpeechSynthesisVoice[] {
    this.asked++;
    return this.voices;
  }

  speak(utterance: Utterance): void {
    this.said.push(utterance);
    this.log.push(utterance.text);
    this.speaking = true;
  }

  cancel(): void {
    this.log.push('×');
    this.speaking = false;
  }

  /** The last word is over. */
  finish(): void {
    this.speaking = false;
  }

  /** The browser has got other voices together. */
  bring(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

class FakeUtterance {
  lang = '';
  rate = 1;
  volume = 1;
  voice: SpeechSynthesisVoice | null = null;
  constructor(readonly text: string) {}
}

/** Puts it in the browser's place, or nothing at all. Returns what puts the browser's own back. */
export function speakWith(speech: FakeSpeech | undefined): () => void {
  const before = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: speech });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { configurable: true, value: FakeUtterance });
  return () => {
    for (const [name, own] of before) {
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
