/** The release this code belongs to. `npm run check` holds it to package.json. */
export const version = '0.1.0';
