/** A number with its unit and a name with a hyphen: neither is parted at the end of a line. */
export const unbroken = /[−+]?\d[\d.,]* (?:(?:[kMGT]|Mio\.) )?(?:%|[A-Z]{3}\b|[kMG]?Wh?\b|t\b)|[^\s(-]+-[^\s,.;:)]+/g;
