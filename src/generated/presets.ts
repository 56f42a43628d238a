/* Written from src/presets/ by `npm run update`; do not edit. */
export const presets = '[]';
