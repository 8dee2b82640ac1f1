import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';
import { docker } from './docker.builder.ts';
import { type MeaningRead, readMeaning } from './read-meaning.ts';

const read = (text: string) => readMeaning(text, docker);
const say = (expected: string, given: string) =>
  differencesOf(read(expected) as MeaningRead, read(given)).map(({ say, what }) => `${say} ${what}`.trim());

test.each([
  ['docker run -d nginx', 'docker run nginx', ['flag-missing -d, --detach']],
  ['docker run nginx', 'docker run -d nginx', ['flag-extra -d, --detach']],
  ['docker run -p 8080:80 nginx', 'docker run -p 80:8080 nginx', ['flag-value -p, --publish']],
  ['docker run -d --rm nginx', 'docker run nginx -d', ['flags-first -d']],
  ['docker exec -it web bash', 'docker exec web -it bash', ['flags-first -it']],
  ['docker run nginx:1', 'docker run redis', ['operands docker.io/library/redis:latest']],
  ['docker stop web', 'docker kill web', ['other-command container kill']],
  ['docker rm web', 'docker rm -a web', ['unknown-flag -a']],
  ['docker run --name a nginx', 'docker run -name a nginx', ['unknown-flag -name']],
  ['docker run --rm nginx', 'docker run --rm=yes nginx', ['not-on-or-off --rm']],
  ['docker logs -n 2 web', 'docker logs web -n', ['value-missing -n']],
  ['docker stop web', 'docker stop', ['too-few docker stop']],
  ['docker ps', 'docker ps web', ['too-many docker ps']],
  ['docker ps', 'docker sp', ['unknown-command sp']],
  ['docker ps', 'podman ps', ['other-program podman']],
  ['docker ps', 'docker ps | cat', ['pipe']],
  ['docker ps', 'docker pss | cat', ['pipe']],
  ['docker ps | cat', 'docker ps | cat > a', ['redirection']],
  ['docker ps', 'docker ps "', ['unfinished']],
  ['docker ps', ' ', ['empty']],
  ['docker run --name {name} nginx', 'docker run --name web -d nginx', ['flag-extra -d, --detach']],
  ['docker stop web db', 'docker stop db', ['operands db']],
  ['docker --context far ps', 'docker ps', ['flag-missing docker -c, --context']],
])('where %s is asked for, of %s is said %j', (expected, given, differences) => {
  expect(say(expected, given)).toEqual(differences);
});

test('nothing is said of a command that is the same', () => {
  expect(say('docker ps -a', 'docker container ls --all')).toEqual([]);
});
