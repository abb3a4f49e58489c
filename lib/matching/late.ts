/**
 * Puts the making of expressions off until they are first asked. To look up what a class of Unicode
 * holds takes a good part of a millisecond, and V8 does so for a literal whether it is asked or not:
 * while it parses the script, and again when that is run.
 */
export function late<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
