/** Word that something was kept or erased, for whoever shows it. It says no more than that. */
export interface News {
  tell(): void;
  /** Calls `changed` at every word. Returns what ends that. */
  watch(changed: () => void): () => void;
}

/** Within this page. */
export class PageNews implements News {
  readonly #target = new EventTarget();

  tell(): void {
    this.#target.dispatchEvent(new Event('news'));
  }

  watch(changed: () => void): () => void {
    const heard = () => changed();
    this.#target.addEventListener('news', heard);
    return () => this.#target.removeEventListener('news', heard);
  }
}

/**
 * Among all pages of a site, this one too. A channel is open while somebody watches in a page that is shown: in
 * some browsers an open one keeps a page from coming back whole. Where there are no channels, it is silent.
 */
export class SiteNews implements News {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  tell(): void {
    const channel = this.#open();
    channel?.postMessage(null);
    channel?.close();
  }

  watch(changed: () => void): () => void {
    let channel: BroadcastChannel | undefined;
    const close = () => {
      channel?.close();
      channel = undefined;
    };
    const open = () => {
      close();
      channel = this.#open();
      if (channel) channel.onmessage = () => changed();
    };
    /** The page is shown again: what was told meanwhile went by. */
    const reopen = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      open();
      changed();
    };
    open();
    globalThis.addEventListener?.('pagehide', close);
    globalThis.addEventListener?.('pageshow', reopen);
    return () => {
      globalThis.removeEventListener?.('pagehide', close);
      globalThis.removeEventListener?.('pageshow', reopen);
      close();
    };
  }

  #open(): BroadcastChannel | undefined {
    try {
      return new BroadcastChannel(this.#name);
    } catch {
      return undefined;
    }
  }
}
