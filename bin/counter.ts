/** Shows on a terminal how far long work has come, on one line that vanishes; anywhere else it shows nothing. */
export function counter(what: string, terminal: NodeJS.WriteStream = process.stderr) {
  let shownAt = 0;
  return {
    show(count: number): void {
      if (!terminal.isTTY || performance.now() - shownAt < 100) return;
      shownAt = performance.now();
      terminal.write(`\r${count} ${what} `);
    },
    end(): void {
      if (terminal.isTTY && shownAt > 0) terminal.write('\r\u001b[K');
    },
  };
}
