const themes = ['auto', 'light', 'dark'] as const;

/** A button that goes round: as the system says, light, dark. Nothing is remembered: a file has no place for it. */
export const offerThemes = (): void => {
  const button = document.getElementById('theme');
  let at = 0;
  button?.addEventListener('click', () => {
    at = (at + 1) % themes.length;
    const theme = themes[at] ?? 'auto';
    document.documentElement.dataset['theme'] = theme;
    button.textContent = `Theme: ${theme}`;
  });
};
