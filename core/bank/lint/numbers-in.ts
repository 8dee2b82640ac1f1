const englishWords: readonly (readonly [number, string])[] = [
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, number) => [number, word] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [(index + 2) * 10, word] as const),
  ...([
    [100, 'hundred'],
    [1000, 'thousand'],
    [1_000_000, 'million'],
    [1, 'first|once|single'],
    [2, 'second|twice|both|half|pair|double'],
    [3, 'third|thrice'],
    [4, 'fourth|quarter'],
    [5, 'fifth'],
  ] as const),
];
const english = englishWords.map(([number, word]) => [number, new RegExp(`\\b(${word})s?\\b`, 'i')] as const);
const digits = '零一二三四五六七八九';
const multiples: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/**
 * The numbers of a text: those in figures, without digit groups and with their multiple (10 万 is 100000), and those
 * that may be meant by a word.
 */
export function numbersIn(text: string): { figures: Set<string>; inWords: Set<string> } {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '');
  const found = plain.matchAll(/(?<![\w.-])(\d+(?:\.\d+)*)(?:\s?(百万|千|万|亿|(?:thousand|million|billion)\b))?/gi);
  const figures = [...found].map(([, number = '', multiple = '']) => {
    const times = multiples[multiple.toLowerCase()];
    return times ? String(Number(number) * times) : number;
  });
  const words = [
    ...english.filter(([, word]) => word.test(plain)).map(([number]) => String(number)),
    ...(plain.match(/[零一二两三四五六七八九十百千万]+/gu) ?? []).map((word) => String(fromHan(word))),
    ...(/[半]/u.test(plain) ? ['0.5', '2'] : []),
  ];
  return { figures: new Set(figures), inWords: new Set(words) };
}

/** 十二 is 12, 三十 is 30, 一百二十 is 120. */
function fromHan(word: string): number {
  let [sum, last] = [0, 0];
  for (const character of word.replaceAll('两', '二')) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }[character];
    if (unit === undefined) {
      last = digits.indexOf(character);
      continue;
    }
    sum = unit === 10_000 ? (sum + last || 1) * unit : sum + (last || 1) * unit;
    last = 0;
  }
  return sum + last;
}
