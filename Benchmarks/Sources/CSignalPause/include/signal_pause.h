#pragma once
#include <signal.h>

/// Waits for a signal, and leaves the mask of signals as it is.
int sigsuspend(const sigset_t *mask);
