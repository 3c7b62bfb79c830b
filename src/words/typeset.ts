/** Text of the tables as it is printed: a number keeps its unit beside it, and arithmetic has its own signs. */
export function typeset(text: string): string {
  return text
    .replace(/(?<=[\d)]) - (?=[\d(])/g, `${hardSpace}− `)
    .replace(/(?<=[\d)]) x (?=[\d(])/g, `${hardSpace}× `)
    .replace(/(?<=\d) (?=%|(?:[kM]?W|kWh|h|C|FIT|USD|pJ\/bit|Gbit\/s)\b)/g, hardSpace);
}

const hardSpace = '\u00a0';
