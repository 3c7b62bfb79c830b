import type { SourceTableWords } from './tco-words.ts';

/** The English words of the widget for its table of sources, which is loaded when a reader asks. */
export const sourceTableWords: SourceTableWords = {
  columns: ['Input', 'Value', 'Range', 'Evidence', 'Source and boundary'],
  shareOf: (percent, input, value) => `${percent} of ${input}, ${value}`,
  outside:
    'Outside the boundary: coolant pumps of liquid-cooled systems, taxes, and power of the chip that follows traffic.',
};
