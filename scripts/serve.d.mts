import type { IncomingMessage } from 'node:http';

/** A page as text, or with its type and status. */
export type Answer = string | Buffer | { body: string | Buffer; type?: string; status?: number };

export interface ServeOptions {
  /** Default 0: any free port. */
  port?: number;
  /** The start of a path and the folder behind it, or one path and what answers it. */
  routes: Readonly<Record<string, string | ((request: IncomingMessage) => Answer | Promise<Answer>)>>;
  /** Sent with every answer, e.g. a content security policy. */
  headers?: Readonly<Record<string, string>>;
  /** Told of each request before it is answered. */
  onRequest?: (request: IncomingMessage) => void;
}

export interface Served {
  /** E.g. `http://127.0.0.1:4173`. */
  readonly origin: string;
  close(): Promise<void>;
}

export function serve(options: ServeOptions): Promise<Served>;

/** What a blogger's host would serve of a build, with `base` as in the snippets. Default `dist`, `/ownside`. */
export function distRoutes(dist?: string, base?: string): Record<string, string>;
