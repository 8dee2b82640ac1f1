const dashes: Record<string, string> = { '—': '--', '―': '--', '–': '-', '‐': '-', '‑': '-', '−': '-' };
const closers: Record<string, string> = { '"': '"', "'": "'", '“': '”"', '”': '”"', '„': '“”"', '‘': "’'", '’': "’'" };
const straight: Record<string, string> = { '"': '"', "'": "'", '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'" };

/**
 * What a keyboard made of a command, turned back into what was meant: curly quotes, `--` run together into a dash,
 * full-width letters and signs, wide blanks, and a `$ ` copied along from a prompt. Inside quotes nothing is touched
 * but the quotes themselves, and a curly quote within straight ones stays: there it is text.
 */
export function straighten(typed: string): string {
  let closer = '';
  let escaped = false;
  let before = ' ';
  let text = '';
  for (const sign of typed.normalize('NFC').replace(/^\s*\$\s+/, '')) {
    const given = closer === '' ? narrow(sign) : sign;
    if (escaped) text += given;
    else if (closer !== '' && closer.includes(given)) {
      text += straight[closer.slice(-1)];
      closer = '';
    } else if (closer === '' && given in closers) {
      text += straight[given];
      closer = closers[given] ?? '';
    } else if (closer === '' && given in dashes) text += /\s/.test(before) ? dashes[given] : given;
    else text += given;
    escaped = !escaped && given === '\\' && !closer.endsWith("'");
    before = given;
  }
  return text;
}

/** The half-width form of a full-width sign, and a plain blank for every wide one. */
function narrow(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return sign === '\u3000' || sign === '\u00a0' ? ' ' : sign;
}
