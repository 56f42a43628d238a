/** Colours as they are seen: WCAG 2.2, "relative luminance" and "contrast ratio". */

type Colour = readonly [red: number, green: number, blue: number];

/**
 * Red, green and blue, 0 to 255, of `#rgb` or `#rrggbb`.
 * @throws Error if it is neither
 */
const colourOf = (hex: string): Colour => {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&').slice(1) : hex.slice(1);
  if (!/^[\da-f]{6}$/i.test(digits)) throw new Error(`${hex} is no colour`);
  const [red = 0, green = 0, blue = 0] = digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return [red, green, blue];
};

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How well two colours can be told apart, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(colourOf(one)), luminance(colourOf(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
