export function chromiumPath(): string | undefined;
export function firefoxPath(): string | undefined;
export function miniBrowserPath(): string | undefined;
export function chromiumLaunch(): { executablePath: string; args: string[] };
