import type { ServeOptions } from './serve.mjs';

/** The page that draws any state of any widget, at `/`, and its script. */
export function stagedRoutes(): Promise<ServeOptions['routes']>;
