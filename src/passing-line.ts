/** A line on a terminal that is written over by the next one, and leaves nothing behind. */

/** Where the line stands. */
export interface Place {
  readonly write: (text: string) => void;
  /** Characters in a line of the terminal. */
  readonly columns: () => number;
}

export interface PassingLine {
  /** Shows a text, of at most one column less than the terminal has. */
  readonly show: (text: string) => void;
  /** Takes it away, if there is one. */
  readonly erase: () => void;
}

/**
 * With spaces, not with codes: these would have to be right for the terminal. The last column stays free, because some
 * terminals go on to the next line when it is written.
 */
export const passingLine = ({ write, columns }: Place): PassingLine => {
  let isShown = false;
  const over = (): string => (isShown ? `\r${' '.repeat(Math.max(0, columns() - 1))}\r` : '\r');
  return {
    show: (text) => {
      write(`${over()}${text}`);
      isShown = true;
    },
    erase: () => {
      if (isShown) write(over());
      isShown = false;
    },
  };
};
