/** A number with its unit and a name with a hyphen: neither is parted at the end of a line. Scripts without spaces end a name. */
export const unbroken =
  /[−+]?\d[\d.,]*[万萬만億亿억]? (?:(?:[kMGT]|Mio\.) )?(?:%|[A-Z]{3}\b|[kMG]?Wh?\b|t\b)|[^\s(\-\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+-[^\s,.;:)\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+/g;
