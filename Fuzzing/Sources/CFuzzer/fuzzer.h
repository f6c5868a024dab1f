#pragma once
#include <stddef.h>
#include <stdint.h>

// What libFuzzer without its own `main` offers; no header of the toolchain declares it.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*run)(const uint8_t *bytes, size_t count));
