#ifndef CSYSTEM_H
#define CSYSTEM_H

/* The umbrella: one header per topic, each with a source file of the same name. */
#include "crc32c.h"

#endif
