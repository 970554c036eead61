/** What a browser asks for where it can put a tool's page among the reader's apps. Pure. */

interface App {
  /** Of the room, e.g. `breathing-pacer`. */
  readonly name: string;
  /** In plain words. */
  readonly title: string;
  /** What the page is set to, as it stands behind `#`. Default: nothing. */
  readonly settings?: string;
  /** Where the pages are, with a slash at its end. Default: where the manifest is. */
  readonly base?: string;
}

export function appManifest({ name, title, settings = '', base = '' }: App) {
  const icon = (size: number, purpose = 'any') => ({
    src: `${base}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: name,
    name: title,
    start_url: `${base}${name}.html${settings && `#${settings}`}`,
    scope: base + name,
    display: 'standalone',
    background_color: '#f5f2ec',
    theme_color: '#f5f2ec',
    icons: [icon(192), icon(512), icon(512, 'maskable')],
  };
}
