export function embedDocs(): string;
