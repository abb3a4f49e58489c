declare module 'virtual:bench-forms' {
  /** Every way to write every term of the vocabulary. */
  export const forms: readonly string[];
}

/** The part of mark.js that is measured: https://markjs.io/#mark */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: readonly string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; each(): void },
    ): void;
  }
}

/** TypeScript's library for ES2024 does not know it yet. */
interface RegExpConstructor {
  escape(text: string): string;
}
