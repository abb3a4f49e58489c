declare module 'virtual:preview-state' {
  /** The content as it stood when the page was loaded. */
  export const state: import('./state.ts').PreviewState;
}
