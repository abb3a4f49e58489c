/** How things are measured, for whoever reads RESULTS.md. */
export const HOW = `- **F3** is the least that any script pays that looks at a page's text: a TreeWalker over all text
  nodes that reads the length of each.
- **ours** is the spotter itself, from its start to its marks, with all that it does on the way (where
  there may be a term, the marker's start and its own look at the page too); what it puts off runs
  without a wait. **till idle** adds what it leaves for when the page is idle: a look for shadow
  roots, and at which terms are on show.
- All scans run in the world of the extension's content scripts, on saved pages of others with at
  least 100 elements. **Warm**: in turn with the others, each time on new nodes whose styles and
  layout have been worked out, after a warm-up. **Cold**: the first call in a new tab. **Dense**: the
  same pages, with sentences that hold a term of today's vocabulary in place of their prose.
  **Joined**: the bodies of several, one behind the other.
- Vocabularies beyond today's are today's forms and, half each, words of \`word-list\` and phrases
  of two and three words from passages on medicine; the 5,000 commonest words of English are none,
  and neither begin nor end one. What is added counts as it is spelled, without mistakes.
- **How sure**: times are medians of the runs. Ratios are by page (geometric mean of the pages'
  ratios) or in total (large pages weigh more). The interval behind a figure holds 95 % of what
  other pages and other runs would have given (bootstrap over both); behind what was measured a few
  times alone, the lowest and the highest.
- **Load till quiet** looks at the extension as it is released: the samples of a CPU profile whose
  stack holds one of its scripts, and the compiling of the scripts, in all frames of the page. Beside
  it stands F3 as a content script, watched by the same profile.
- **Tasks**, and our share beside a chat, of a burst and of a frame, are told by what the browser notes
  of its calls and of promises that come true (pages make none of their own there); of a task no more
  counts than its thread ran. A profile tells the same within the spread.
- **Heap** is V8's and the page's own (DevTools calls that the embedder's), after collecting garbage.
- **Many changes at once**: so many paragraphs of a page of 3,000, or so many words of one paragraph
  (a transcript, with an element for each word), are given another text in one go.
- **The pointer** is moved about once all is marked and nothing else is left for us to do.
- **Card painted**: from when the pointer has rested as long as it must, to the end of the frame in
  which the card stands. In Chromium the driver does not listen to the page while the first card of a
  page comes: V8 would parse the card's script three times more, to tell it where React made Errors.`;
