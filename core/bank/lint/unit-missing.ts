import type { Fault } from '../../question/question-type.ts';
import { textsOf } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { plainText } from './plain-text.ts';

const units =
  'bytes?|[kmgtp]i?b|kilobytes?|megabytes?|gigabytes?|seconds?|secs?|milliseconds?|ms|minutes?|mins?|hours?|days?|weeks?|per ?cent|%|GHz|MHz|metres?|meters?';
const hanUnits = '字节|秒钟?|毫秒|微秒|分钟|小时|天|周|百分之几|[KMGTP]i?B|%|％';

/** How a text asks for a quantity, with the unit as the first group where one is named. */
const asking = [
  new RegExp(`\\bhow many (?:more |full |whole )?(${units})(?![\\w])`, 'i'),
  new RegExp(`\\b(?:answer|give|write|state)\\b[^.?!]*\\bin (${units})(?![\\w])`, 'i'),
  new RegExp(`\\bin (${units})\\s*[?.)]`, 'i'),
  /\bhow much (memory|disk|storage|time|space)\b/i,
  /\b(how long)\b(?! (?:is|are) the (?:list|name|line))/i,
  new RegExp(`(?:多少|几)(?:个)?\\s*(${hanUnits})`, 'i'),
  new RegExp(`(?:以|用|单位[为是：:]?)\\s*(${hanUnits})\\s*(?:计|为单位|作单位|回答|表示|$|[。）)])`, 'i'),
  /(多少(?:内存|磁盘|硬盘|存储|空间|时间)|多久|多长时间)/,
];

/** A number without a unit, where the text asks for so many of one. */
export function lintUnitMissing({ question }: Asked): Fault[] {
  if (question.type !== 'numeric' || question.unit !== undefined) return [];
  const asked = textsOf(question.prompt).map((text) => unitAskedIn(plainText(text)));
  const unit = asked.find((each) => each !== undefined);
  return unit === undefined ? [] : [{ at: ['unit'], rule: 'unit-missing', values: { unit } }];
}

const unitAskedIn = (text: string) =>
  asking.map((pattern) => pattern.exec(text)?.[1]).find((unit) => unit !== undefined);
