/** The list alone: the package's own code changes more of an address than its tracking. */
declare module 'tidy-url/data/rules.js' {
  const rules: readonly {
    readonly name: string;
    /** Which sites, by their host. */
    readonly match: RegExp;
    /** The whole address is matched in the host's place. */
    readonly match_href?: boolean;
    /** Names of parameters. */
    readonly rules?: readonly string[];
    /** Addresses to leave alone. */
    readonly exclude?: readonly RegExp[];
  }[];
  export default rules;
}
