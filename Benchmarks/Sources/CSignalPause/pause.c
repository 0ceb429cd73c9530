// Lets valgrind run a program whose main thread waits in libdispatch (LD_PRELOAD).
//
// Valgrind 3.19 writes into the mask that `sigsuspend` is given. The mask of libdispatch stands in
// memory that cannot be written, so that valgrind itself dies of it.
#include "signal_pause.h"
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  (void)mask;
  return pause();
}
