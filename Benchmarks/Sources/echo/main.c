// Answers each line with a line of as many bytes as the argument says: what a round trip costs
// without anything that a server does.
//
// echo BYTES

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int count, char **arguments) {
  if (count != 2) return 64;
  size_t length = strtoul(arguments[1], NULL, 10);
  if (length < 1) return 64;
  char *answer = malloc(length);
  static char buffer[65536];
  if (!answer) return 70;
  memset(answer, 'x', length);
  answer[length - 1] = '\n';
  for (;;) {
    ssize_t got = read(0, buffer, sizeof buffer);
    if (got <= 0) return got < 0 ? 74 : 0;
    for (char *at = buffer; (at = memchr(at, '\n', buffer + got - at)); at++) {
      for (size_t written = 0; written < length;) {
        ssize_t more = write(1, answer + written, length - written);
        if (more < 0) return 74;
        written += more;
      }
    }
  }
}
