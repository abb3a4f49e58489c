/** Resolves once the document is in a tab that somebody can see: at once, or when it comes to the front. */
export async function whenSeen(): Promise<void> {
  while (document.hidden) {
    await new Promise((resolve) =>
      document.addEventListener('visibilitychange', resolve, { once: true }),
    );
  }
}
