/**
 * Modules for a frame that can have none: an opaque origin may load classic scripts from anywhere, and modules
 * from servers alone that allow it. The bundler writes each file as `define(id, needs, make)`; this finds them.
 * It stands at the head of the frame's first script, and imports nothing.
 */
type Exports = Record<string, unknown>;
type Require = (ids: string[], settle: (...exports: Exports[]) => void, refuse: (error: unknown) => void) => void;
interface Slot {
  isAsked: boolean;
  readonly exports: Promise<Exports>;
  readonly settle: (exports: Promise<Exports>) => void;
  readonly refuse: (error: unknown) => void;
}

const script = globalThis.document?.currentScript as HTMLScriptElement | null | undefined;
if (script) {
  const { src, nonce } = script;
  const slots: Record<string, Slot> = {};

  /** Files stand side by side: the last part of an id is its file. */
  const nameOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  const slotOf = (id: string): Slot => (slots[nameOf(id)] ??= newSlot());

  const newSlot = (): Slot => {
    let settle!: Slot['settle'];
    let refuse!: Slot['refuse'];
    const exports = new Promise<Exports>((done, not) => {
      settle = done;
      refuse = not;
    });
    exports.catch(() => undefined);
    return { isAsked: false, exports, settle, refuse };
  };

  /** What a file gives, asking for it where nobody has. */
  const load = (id: string): Promise<Exports> => {
    const slot = slotOf(id);
    if (!slot.isAsked) {
      slot.isAsked = true;
      const script = document.createElement('script');
      if (nonce) script.nonce = nonce;
      script.onerror = (error) => {
        // Whoever asks again may have more luck.
        delete slots[nameOf(id)];
        slot.refuse(error);
      };
      script.src = new URL(`${nameOf(id)}.js`, src).href;
      document.head.append(script);
    }
    return slot.exports;
  };

  const require: Require = (ids, settle, refuse) => {
    Promise.all(ids.map(load)).then((all) => settle(...all), refuse);
  };

  Object.assign(globalThis, {
    define: (
      id: string,
      needs: string[] | (() => void),
      make: (...needed: unknown[]) => void = needs as () => void,
    ) => {
      const slot = slotOf(id);
      slot.isAsked = true;
      const exports: Exports = {};
      const own: Record<string, unknown> = { exports, require };
      const needed = Array.isArray(needs) ? needs.map(async (need) => own[need] ?? (await load(need))) : [];
      const made = Promise.all(needed).then((all) => (make(...all), exports));
      // Where it lacks something, whoever asks again gets it anew.
      made.catch(() => delete slots[nameOf(id)]);
      slot.settle(made);
    },
  });
}

export {};
