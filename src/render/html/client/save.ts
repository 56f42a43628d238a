/** A text that is packed in the page, by the id of its block. */
export const unpacked = async (id: string): Promise<string> => {
  const letters = atob(document.getElementById(id)?.textContent ?? '');
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
};

/** Hands a text to the browser as a file to save. */
export const saveAs = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** A button that saves the report as the program writes it in JSON. */
export const offerSave = (): void => {
  document.getElementById('save')?.addEventListener('click', async () => {
    const report = JSON.parse(await unpacked('report'));
    saveAs(`spacesea-${report.period.id}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`);
  });
};
