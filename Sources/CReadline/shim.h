// Accessors to what Swift cannot reach by itself in GNU readline and in Linux. Each says why it is
// needed. What keeps state is used by one Swift file, Readline.swift.

#ifndef LOTSEN_SHIM_H
#define LOTSEN_SHIM_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <langinfo.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <readline/readline.h>
#include <readline/history.h>

// ---- Linux --------------------------------------------------------------------------------------

// <sys/prctl.h> is in no Swift module. 0 if the process can no longer be dumped or traced.
static inline int lotsen_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

// <sys/signalfd.h> is in no Swift module. A descriptor that tells the signals of the set.
static inline int lotsen_signal_descriptor(const sigset_t *set) {
  return signalfd(-1, set, SFD_CLOEXEC | SFD_NONBLOCK);
}

// The record's size and fields are in no Swift module. The next signal, or 0 if none waits.
static inline int lotsen_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

// SIG_DFL and SIG_IGN are casts of integers, which Swift does not import.
static inline void lotsen_ignore(int number) { signal(number, SIG_IGN); }

// nl_langinfo takes a macro. 1 if the locale's characters are UTF-8.
static inline int lotsen_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// ---- Variables of readline: C globals, and so concurrency errors in Swift 6 ---------------------

static inline int lotsen_end(void) { return rl_end; }
static inline int lotsen_point(void) { return rl_point; }
static inline const char *lotsen_buffer(void) { return rl_line_buffer; }

// ---- State between readline's callbacks, which carry no context, and the Swift file -------------

struct lotsen_memory {
  // What a finished line has become: 0 nothing yet, 1 a line, 2 the end of input.
  int finished;
  char *line;
  // Ctrl-L was pressed.
  int wants_page;
  // The Swift object that knows what can be completed.
  void *completer;
  char *(*candidate)(void *completer, const char *line, int state);
  // For bounding a paste.
  int in_paste, paste_bytes;
  char last_bytes[6];
};

// Inside a function, because Swift emits no variables of a header's own.
static inline struct lotsen_memory *lotsen_memory(void) {
  static struct lotsen_memory memory;
  return &memory;
}

// The handler is taken away at once, so that no prompt appears before the answer is printed.
static inline void lotsen_take_line(char *line) {
  lotsen_memory()->finished = line ? 1 : 2;
  lotsen_memory()->line = line;
  rl_callback_handler_remove();
}

static inline void lotsen_prompt(const char *prompt) {
  lotsen_memory()->finished = 0;
  lotsen_memory()->line = NULL;
  rl_callback_handler_install(prompt, lotsen_take_line);
}

static inline int lotsen_state(void) { return lotsen_memory()->finished; }

// The caller frees the line.
static inline char *lotsen_taken(void) {
  char *line = lotsen_memory()->line;
  lotsen_memory()->line = NULL;
  return line;
}

static inline int lotsen_ask_page(int count, int key) {
  (void)count; (void)key;
  lotsen_memory()->wants_page = 1;
  return 0;
}

static inline int lotsen_page_asked(void) {
  int asked = lotsen_memory()->wants_page;
  lotsen_memory()->wants_page = 0;
  return asked;
}

static inline int lotsen_do_nothing(int count, int key) {
  (void)count; (void)key;
  return 0;
}

// ---- Completion ---------------------------------------------------------------------------------

static inline char *lotsen_generate(const char *text, int state) {
  return lotsen_memory()->candidate ? lotsen_memory()->candidate(lotsen_memory()->completer, text, state) : NULL;
}

// The whole line up to the cursor is completed. File names are never tried by readline itself.
static inline char **lotsen_complete(const char *text, int start, int end) {
  (void)start; (void)end;
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
  rl_completion_suppress_quote = 1;
  rl_sort_completion_matches = 0;
  return rl_completion_matches(text, lotsen_generate);
}

static inline char *lotsen_complete_nothing(const char *text, int state) {
  (void)text; (void)state;
  return NULL;
}

// ---- Reading ------------------------------------------------------------------------------------

// A paste is read by readline in one go. Beyond this many bytes it is dropped while it comes in, so
// that memory stays bounded; the byte too many lets the line be seen as too long.
#define LOTSEN_PASTE_LIMIT 65540

static inline int lotsen_read_byte(FILE *stream) {
  struct lotsen_memory *memory = lotsen_memory();
  char *last = memory->last_bytes;
  const size_t size = sizeof memory->last_bytes;
  for (;;) {
    int byte = rl_getc(stream);
    if (byte == EOF) return byte;
    memmove(last, last + 1, size - 1);
    last[size - 1] = (char)byte;
    if (memcmp(last, "\033[200~", size) == 0) {
      memory->in_paste = 1;
      memory->paste_bytes = 0;
    } else if (memcmp(last, "\033[201~", size) == 0) {
      memory->in_paste = 0;
    } else if (memory->in_paste && ++memory->paste_bytes > LOTSEN_PASTE_LIMIT
               && !memchr(last, '\033', size)) {
      continue;
    }
    return byte;
  }
}

// ---- Set-up -------------------------------------------------------------------------------------

// All variables at once, after the person's inputrc has been read, so that ours stand. 0 if the
// terminal's type has no description.
static inline int lotsen_prepare(void) {
  rl_readline_name = "lotsen";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_getc_function = lotsen_read_byte;
  rl_attempted_completion_function = lotsen_complete;
  rl_completion_entry_function = lotsen_complete_nothing;
  rl_completer_word_break_characters = "";
  rl_completer_quote_characters = "";
  rl_basic_quote_characters = "";
  using_history();
  rl_initialize();
  rl_variable_bind("page-completions", "off");
  rl_variable_bind("completion-query-items", "-1");
  rl_variable_bind("echo-control-characters", "off");
  Keymap maps[] = { emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap };
  for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) {
    rl_bind_key_in_map('L' & 0x1f, lotsen_ask_page, maps[i]);
    rl_bind_key_in_map('S' & 0x1f, lotsen_do_nothing, maps[i]);
    rl_bind_key_in_map('Q' & 0x1f, lotsen_do_nothing, maps[i]);
  }
  return rl_get_termcap("cr") != NULL || rl_get_termcap("le") != NULL;
}

static inline void lotsen_set_completer(
    void *completer, char *(*candidate)(void *completer, const char *line, int state)) {
  lotsen_memory()->completer = completer;
  lotsen_memory()->candidate = candidate;
}

// The variables that Ctrl-C must reset; readline's own way is for its own signal handlers.
static inline void lotsen_drop_line(void) {
  rl_free_line_state();
  rl_callback_sigcleanup();
  rl_replace_line("", 1);
}

// What readline has written but not yet sent would come behind our own text.
static inline void lotsen_flush(void) { fflush(stdout); }

#endif
