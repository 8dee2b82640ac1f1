/** Up to this many characters fit on any phone, at twice the letter size too. */
const shortest = 12;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Code in a sentence: what is short never breaks, nor does a short hyphened word such as `--rm` in a longer command. */
export function codeWords(code: string): string {
  if ([...code].length <= shortest) return `<code class="word">${escapeHtml(code)}</code>`;
  const words = code.split(' ').map((word) => {
    const whole = word.includes('-') && [...word].length <= shortest;
    return whole ? `<span class="word">${escapeHtml(word)}</span>` : escapeHtml(word);
  });
  return `<code>${words.join(' ')}</code>`;
}
