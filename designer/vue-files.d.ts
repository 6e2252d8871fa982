/** For tools that do not read .vue files themselves: what such a file gives. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  // A .vue file is known by its default.
  // eslint-disable-next-line no-restricted-exports
  export default component
}
