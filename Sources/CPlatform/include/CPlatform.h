#ifndef CPLATFORM_H
#define CPLATFORM_H

/* The umbrella: one header per topic, each with a source file of the same name. */
#include "crc32c.h"
#include "files.h"
#include "secrets.h"
#include "signal_pipe.h"
#include "terminal_guard.h"

#endif
