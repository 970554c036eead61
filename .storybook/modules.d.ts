/** What Vite makes of files that are no scripts. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
declare module '*.css';
