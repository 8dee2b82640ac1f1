import { error } from './rule.ts';

const readable = 'What cannot be read cannot be compared with what a learner types.';

/** On commands, which are read by the description that the course has of their program. */
export const commandRules = {
  'program-unknown': error('The course describes no program “{program}”.', readable),
  'command-empty': error('“{text}” is an empty command.', readable),
  'command-unfinished': error('In “{text}” a quote, a bracket or a line is not finished.', readable),
  'command-not-understood': error('“{text}” uses more of the shell than is known here.', readable),
  'command-other-program': error('“{text}” begins with {what}, which is another program.', readable),
  'command-unknown-command': error('In “{text}” there is no {what}.', readable),
  'command-unknown-flag': error('In “{text}” the command has no flag {what}.', readable),
  'command-value-missing': error('In “{text}” the flag {what} lacks its value.', readable),
  'command-not-on-or-off': error('In “{text}” the flag {what} can only be on or off.', readable),
  'command-too-few': error('In “{text}”, {what} needs more operands.', readable),
  'command-too-many': error('In “{text}”, {what} takes fewer operands.', readable),
  'command-twice': error('This means the same as “{other}”.', 'One of the two can go: both are taken as right.'),
  'placeholder-unknown': error('{name} is no placeholder.', 'It would be asked for as it stands.'),
  'placeholder-touches': error('{name} touches the next placeholder.', 'Nobody could tell where one ends.'),
  'placeholders-many': error('There are more than {most} placeholders.', 'To compare them all would take too long.'),
};
