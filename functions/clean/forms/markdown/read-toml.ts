/** A line of TOML: a name and its value, on one line. */
const pair = /^(?<name>[\w-]+|"[^"]*")\s*=\s*(?<value>\S.*)$/;

/** The members above the first table of a TOML text, which is all that front matter has of an article; what is not simple is left out. */
export function readToml(text: string): Record<string, unknown> {
  const [top = ''] = text.split(/^\s*\[/m, 1);
  const members = top.split('\n').flatMap((line): [string, unknown][] => {
    const { name, value } = pair.exec(line.trim())?.groups ?? {};
    return name === undefined || value === undefined ? [] : [[name.replaceAll('"', ''), readValue(value)]];
  });
  return Object.fromEntries(members);
}

/** A string in single quotes stands as it is; other strings, numbers and lists are written as in JSON; dates are bare. */
function readValue(value: string): unknown {
  const literal = /^'([^']*)'\s*(?:#.*)?$/.exec(value);
  if (literal) return literal[1];
  const bare = /^(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^#]*)/.exec(value)?.[0].trim() ?? value;
  try {
    return JSON.parse(
      bare.replace(/,\s*\]$/, ']').replace(/'([^'"]*)'/g, bare.startsWith('[') ? '"$1"' : '$&'),
    );
  } catch {
    return bare;
  }
}
