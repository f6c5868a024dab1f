// Answers each line with a line of as many bytes as the arguments say, one after the other and then
// from the first again: what a round trip costs without anything that a server does.
//
// echo BYTES...

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int count, char **arguments) {
  if (count < 2) return 64;
  size_t longest = 0;
  size_t *lengths = malloc(count * sizeof *lengths);
  for (int place = 1; place < count; place++) {
    lengths[place] = strtoul(arguments[place], NULL, 10);
    if (lengths[place] < 1) return 64;
    if (lengths[place] > longest) longest = lengths[place];
  }
  char *answer = malloc(longest);
  static char buffer[65536];
  if (!answer) return 70;
  memset(answer, 'x', longest);
  answer[longest - 1] = '\n';
  int place = 1;
  for (;;) {
    ssize_t got = read(0, buffer, sizeof buffer);
    if (got <= 0) return got < 0 ? 74 : 0;
    for (char *at = buffer; (at = memchr(at, '\n', buffer + got - at)); at++) {
      // The last bytes of the answer, so that it ends with LF whatever its length.
      size_t left = lengths[place];
      place = place + 1 < count ? place + 1 : 1;
      while (left > 0) {
        ssize_t more = write(1, answer + longest - left, left);
        if (more < 0) return 74;
        left -= more;
      }
    }
  }
}
