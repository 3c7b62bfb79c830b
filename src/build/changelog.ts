/**
 * CHANGELOG.md with a section of an edition: at the end of the part whose heading names the edition, else in a part of its
 * own above all others. A section under the same heading is replaced, so that writing it twice changes nothing.
 * @param section Markdown that begins with a heading of the third level.
 */
export function withSection(changelog: string, edition: string, section: string): string {
  const [head, ...parts] = changelog.split(/^(?=## )/m) as [string, ...string[]];
  const title = (part: string): string => part.slice(0, part.indexOf('\n'));
  const at = parts.findIndex((part) => title(part).includes(edition));
  if (at < 0) return [head, `## Edition ${edition}\n\n${section.trim()}\n\n`, ...parts].join('');
  const sections = parts[at]!.split(/^(?=### )/m);
  const others = sections
    .filter((one, i) => i === 0 || title(one) !== title(section))
    .map((one) => `${one.trim()}\n\n`);
  return (
    [head, ...parts.slice(0, at), ...others, `${section.trim()}\n\n`, ...parts.slice(at + 1)].join('').trimEnd() + '\n'
  );
}
