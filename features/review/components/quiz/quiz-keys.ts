import type { Shown } from './quiz-state.ts';

export type Command =
  | { do: 'answer' | 'unknown' | 'next' | 'undo' | 'passage' | 'why' | 'suspend' | 'report' | 'help' | 'leave-field' }
  | { do: 'choose'; at: number }
  | { do: 'rate'; rating: string };

export type Press = { key: string; modified: boolean; on: 'text' | 'select' | 'control' | 'page' };

const selfRatings: Record<string, string> = { '1': 'again', '2': 'hard', '3': 'good', '4': 'easy' };
const afterRight: Record<string, string> = { '1': 'again', '2': 'hard', '4': 'easy' };

/** What can be done about a question, and where. */
const tools: Record<string, 'suspend' | 'report'> = { s: 'suspend', r: 'report' };
const hasTools = ['asking', 'revealed', 'judged'];

/** What a key means now; null leaves it to the browser. Text fields and pressed buttons keep their own keys. */
export function commandOf({ key, modified, on }: Press, shown: Shown): Command | null {
  if (modified) return null;
  if (key === 'Escape' && on !== 'page' && on !== 'control') return { do: 'leave-field' };
  if (on === 'select' && key === 'Enter' && shown.phase === 'asking') return { do: 'answer' };
  if (on === 'text' || on === 'select') return null;
  const letter = key.toLowerCase();
  if (letter === '?') return { do: 'help' };
  if (letter === 'u') return { do: 'undo' };
  const { phase } = shown;
  if (letter === 'p') return phase === 'judged' || phase === 'revealed' ? { do: 'passage' } : null;
  if (letter === 'w') return phase === 'asking' || phase === 'revealed' ? { do: 'why' } : null;
  const tool = tools[letter];
  if (tool) return hasTools.includes(phase) ? { do: tool } : null;
  const enters = key === 'Enter' && on === 'page';
  if (phase === 'asking') {
    if (enters) return { do: 'answer' };
    if (key === '0') return { do: 'unknown' };
    return /^[1-9]$/.test(key) ? { do: 'choose', at: Number(key) - 1 } : null;
  }
  if (phase === 'judged' || phase === 'answered') {
    if (enters) return { do: 'next' };
    const rating = phase === 'judged' && shown.verdict.correct ? afterRight[key] : undefined;
    return rating ? { do: 'rate', rating } : null;
  }
  const rating = phase === 'revealed' ? selfRatings[key] : undefined;
  return rating ? { do: 'rate', rating } : null;
}
