/** The widgets that have states to draw: those of the library, and the fixture in which all ways to keep are drawn. */
import { existsSync, readdirSync } from 'node:fs';

export const widgetNames = (): string[] =>
  readdirSync('stories')
    .flatMap((file) => /^(.+)\.states\.ts$/.exec(file)?.[1] ?? [])
    .filter((name) => [`src/widgets/${name}`, `test/fixtures/${name}`].some((room) => existsSync(room)));
