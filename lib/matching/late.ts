/**
 * Puts the making of expressions off until they are first asked. To look up what a class of Unicode
 * holds takes V8 up to a millisecond, and it does so for a literal three times: while it looks a
 * script over, when that is run, and at the first match.
 */
export function late<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
