import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { aContentFolder, drawingFile, questionsFile } from './content.builder.ts';

function folder() {
  const made = aContentFolder();
  onTestFinished(() => made.remove());
  return made;
}
/** The problems after one file was written, each as `file:line message`. */
async function problemsWith(file: string, content: string | Uint8Array) {
  const { root, write } = folder();
  write(file, content);
  return told(root);
}
const told = async (root: string) =>
  (await checkContent(root)).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

const course = 'docker/course.yaml';
const first = 'docker/basics/01-first';

test('a whole course has no problems, and its items are in course order', async () => {
  const { root } = folder();
  const { items, problems } = await checkContent(root);
  expect(problems).toEqual([]);
  expect(items.map(({ id }) => id)).toEqual([
    ...['docker', 'docker.basics'],
    ...['docker.first', 'docker.p', 'docker.q'],
    ...['docker.second', 'docker.r'],
  ]);
  const positions = items.flatMap((item) => (item.kind === 'question' ? [item.content.position] : []));
  expect(positions).toEqual([1_001_001, 1_001_002, 1_002_001]);
});

test('the course that is shipped has neither problems nor warnings', async () => {
  const { problems, warnings } = await checkContent(path.resolve('content'));
  expect([...problems, ...warnings]).toEqual([]);
}, 20_000);

test('what could be better is a warning at its line, and no problem', async () => {
  const { root, write } = folder();
  const prompt = 'Which part of a running container is not a process?';
  write(`${first}/questions.yaml`, questionsFile({ id: 'p', prompt }, { id: 'q', prompt: `Now: ${prompt}` }));
  const { problems, warnings } = await checkContent(root);
  expect(problems).toEqual([]);
  expect(warnings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    `${first}/questions.yaml:7 negation-plain`,
    `${first}/questions.yaml:28 idea-twice`,
    `${first}/questions.yaml:32 negation-plain`,
  ]);
});

test('a course that another page would hide is a problem', async () => {
  const { root } = folder();
  for (const name of ['export', 'new']) cpSync(path.join(root, 'docker'), path.join(root, name), { recursive: true });
  const rule = 'a course cannot be called export or new: at its address is another page; give the folder another name';
  expect(await told(root)).toEqual(expect.arrayContaining([`export:1 ${rule}`, `new:1 ${rule}`]));
});

test('a folder without a course is a problem', async () => {
  const { root, remove } = folder();
  remove('docker');
  expect(await told(root)).toEqual(['.:1 there is no course in this folder']);
  expect(await told(path.join(root, 'nowhere'))).toEqual(['.:1 there is no course in this folder']);
});

test('every fault of a question has its own line', async () => {
  const yaml = `questions:
  - id: docker.p
    type: choice
    passage: nowhere
    prompt: { en: 'Which?' }
    options:
      - { id: a, text: A, feedback: F }
      - { id: a, text: { en: B, zh-CN: '', fr: B } }
      - { id: c, text: C, feedback: F, colour: red }
    correct: [d]
`;
  expect(await problemsWith(`${first}/questions.yaml`, yaml)).toEqual([
    `${first}/questions.yaml:2 explanation: The explanation is missing.`,
    `${first}/questions.yaml:8 options[1].text.zh-CN: Nothing is written here.`,
    `${first}/questions.yaml:9 options[2].colour: There is no field “colour” here.`,
  ]);
  const shaped = yaml
    .replace("zh-CN: ''", "zh-CN: '甲'")
    .replace(', colour: red', '')
    .replace('correct: [d]', 'correct: [d]\n    explanation: E');
  expect(await problemsWith(`${first}/questions.yaml`, shaped)).toEqual([
    `${first}/questions.yaml:4 docker.p: passage: The question names no passage of its section.`,
    `${first}/questions.yaml:5 docker.p: prompt: The text in zh-CN is missing.`,
    `${first}/questions.yaml:8 docker.p: options[1].id: The id “a” stands twice.`,
    `${first}/questions.yaml:8 docker.p: options[1]: The wrong option “a” has no feedback.`,
    `${first}/questions.yaml:8 docker.p: options[1].text.fr: fr is no language of this course.`,
    `${first}/questions.yaml:10 docker.p: correct[0]: “d” is the id of nothing here.`,
  ]);
});

test('one broken question does not hide the faults of the next', async () => {
  const yaml = 'questions:\n  - 3\n  - { id: docker.p, type: riddle }\n';
  expect(await problemsWith(`${first}/questions.yaml`, yaml)).toEqual([
    `${first}/questions.yaml:2 This does not fit: expected object, received number.`,
    `${first}/questions.yaml:3 type: This is none of: choice, choices, cloze, command, matching, numeric, ordering, recall, short.`,
  ]);
});

test('an id belongs to its course and stands once in it', async () => {
  const { root, write } = folder();
  write('docker/basics/02-second/questions.yaml', questionsFile({ id: 'q' }).replace('docker.q', 'git.q'));
  expect(await told(root)).toEqual([
    'docker/basics/02-second/questions.yaml:4 git.q: id: The id “git.q” does not begin with “docker.”.',
  ]);
  write('docker/basics/02-second/questions.yaml', questionsFile({ id: 'q' }));
  expect(await told(root)).toEqual([
    `docker/basics/02-second/questions.yaml:3 question docker.q stands already in ${first}/questions.yaml:28`,
  ]);
});

test('an id is <course>.<name>', async () => {
  const yaml = questionsFile({ id: 'Big Name' });
  expect(await problemsWith(`${first}/questions.yaml`, yaml)).toEqual([
    `${first}/questions.yaml:4 id: This does not fit: <course>.<name>, in lower case with single hyphens.`,
  ]);
});

test('two sections cannot share a number or a name, nor two articles a position', async () => {
  const { root, write, remove } = folder();
  for (const copy of ['docker/basics/02-other', 'docker/more/05-second']) {
    write(`${copy}/section.en.md`, '# H\n\nOne. {#one}\n');
    write(`${copy}/section.zh-CN.md`, '# H\n\nOne. {#one}\n');
    write(`${copy}/questions.yaml`, 'questions: []');
  }
  write('docker/more/article.yaml', 'title: More\nposition: 1');
  expect(await told(root)).toEqual([
    'docker/basics/02-second:1 section 2 of docker.basics stands already in docker/basics/02-other:1',
    'docker/more/05-second:1 section docker.second stands already in docker/basics/02-second:1',
    'docker/more/article.yaml:1 article at position 1 stands already in docker/basics/article.yaml:1',
  ]);
  remove('docker/more');
  remove('docker/basics/02-other');
  expect(await told(root)).toEqual([]);
});

test('a section needs every language of the course, and no other', async () => {
  const { root, write, remove } = folder();
  remove(`${first}/section.zh-CN.md`);
  write(`${first}/section.fr.md`, '# F');
  expect(await told(root)).toEqual([
    `${first}/section.fr.md:1 fr is no language of this course`,
    `${first}/section.zh-CN.md:1 is missing`,
  ]);
});

test('a section that is drawn is drawn in every language of the course, and in no other', async () => {
  const { root, write, remove } = folder();
  write(`${first}/diagram.en.svg`, drawingFile('One'));
  write(`${first}/diagram.fr.svg`, drawingFile('Un'));
  expect(await told(root)).toEqual([
    `${first}/diagram.fr.svg:1 fr is no language of this course`,
    `${first}/diagram.zh-CN.svg:1 is missing`,
  ]);
  remove(`${first}/diagram.fr.svg`);
  write(`${first}/diagram.zh-CN.svg`, drawingFile('一'));
  expect(await told(root)).toEqual([]);
});

test('what a drawing may not hold is named with its line, and what it lacks', async () => {
  const { root, write } = folder();
  write(`${first}/diagram.zh-CN.svg`, drawingFile('一'));
  const svg = drawingFile('One').replace(/ *<desc>.*\n/, '');
  write(`${first}/diagram.en.svg`, svg.replace('</svg>', '<image\n/>\n<path style="fill: red"/></svg>'));
  expect(await told(root)).toEqual([
    `${first}/diagram.en.svg:1 has no <desc> after the title, which says what it shows to whoever cannot see it`,
    `${first}/diagram.en.svg:4 <image> is not allowed`,
    `${first}/diagram.en.svg:6 <path> may not have style`,
  ]);
  write(`${first}/diagram.en.svg`, drawingFile('One').replace('</title>', '</text>'));
  expect(await told(root)).toEqual([expect.stringMatching(/^docker\/basics\/01-first\/diagram\.en\.svg:2 .+/)]);
});

test('the passages of two languages are compared, with the line in the file', async () => {
  expect(await problemsWith(`${first}/section.zh-CN.md`, '# 第一\n\n一。 {#one}\n\n三。 {#three}\n')).toEqual([
    `${first}/section.zh-CN.md:5 passage "three" stands where en has "two": the passages are the same, in the same order`,
  ]);
});

test('what is missing and what is not expected is named', async () => {
  const { root, write, remove } = folder();
  remove('docker/basics/article.yaml');
  remove(`${first}/questions.yaml`);
  write('docker/basics/notes.txt', '');
  write('docker/basics/third/section.en.md', '# T');
  write('docker/.DS_Store', '');
  write('README.md', 'Beside the courses');
  expect(await told(root)).toEqual([
    `${first}/questions.yaml:1 is missing`,
    'docker/basics/article.yaml:1 is missing',
    'docker/basics/notes.txt:1 is not expected here',
    'docker/basics/third:1 a section\'s folder is named like "01-name"',
    'docker/basics/third/questions.yaml:1 is missing',
  ]);
});

test.each([
  ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x41]), 'is not UTF-8 text'],
  ['too large', ' '.repeat(1_000_001), 'is larger than 1 MB'],
  ['typed by nobody', 'title: a\u0007b', 'holds the character U+0007, which nobody can type and no page can show'],
  ['empty', '', 'Nothing is written here.'],
  ['of another shape', '[1]', 'This does not fit: expected object, received array.'],
])('a file that is %s is one problem, not a crash', async (_, content, message) => {
  expect(await problemsWith(course, content)).toEqual([`${course}:1 ${message}`]);
});

test('a course file is held to its fields and languages', async () => {
  const yaml =
    "title: { en: 'Docker', fr: 'Docker' }\ndescription: D\nlanguages: [en, zh-CN, en]\naccess: open\nposition: 1\n";
  expect(await problemsWith(course, yaml)).toEqual([
    `${course}:1 title: The text in zh-CN is missing.`,
    `${course}:1 title.fr: fr is no language of this course.`,
    `${course}:3 languages: en stands twice`,
  ]);
  expect(await problemsWith(course, yaml.replace('access: open', 'access: closed'))).toEqual([
    `${course}:4 access: This does not fit: expected one of "open"|"invitation"|"archived".`,
  ]);
});

test('a course may describe the programs it asks about, each name for one thing', async () => {
  const flags = '[{ long: loud, short: x }, { short: x }]';
  const commands = `programs:\n  - name: pot\n    commands:\n      - names: ['']\n        flags: ${flags}\n  - name: pot\n    commands: []\n`;
  expect(await problemsWith('docker/commands.yaml', commands)).toEqual([
    'docker/commands.yaml:7 programs[1].commands: There are too few of these: at least 1 are needed.',
  ]);
  expect(await problemsWith('docker/commands.yaml', commands.replace('[]', "[{ names: [''] }]"))).toEqual([
    'docker/commands.yaml:5 programs[0].commands[0].flags[1]: "-x" is the name of another flag too',
    'docker/commands.yaml:6 programs[1].name: pot is described twice',
  ]);
});
