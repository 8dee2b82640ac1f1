/** What this browser keeps of a choice; nothing where it may keep nothing. */
export function keptChoice(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice in this browser alone; null forgets it. Where nothing may be kept, the page has to do without. */
export function keepChoice(name: string, choice: string | null): void {
  try {
    if (choice === null) localStorage.removeItem(name);
    else localStorage.setItem(name, choice);
  } catch {}
}

/** Which zone a learner did not want to change to, for now. */
export const zonePutOff = (learnerId: string) => `wengu-zone-put-off ${learnerId}`;
