/** For programs that cannot read components, such as tsc and ESLint; `astro check` reads the components themselves. */
declare module '*.astro' {
  const component: (props: object) => unknown;
  export default component;
}
