/** Has the browser save a text among the downloads. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has the contents by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
