#ifndef CPLATFORM_CRC32C_H
#define CPLATFORM_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/*
 * CRC-32C (Castagnoli, reflected polynomial 0x82F63B78, RFC 3720 appendix B.4).
 *
 * `crc` is the checksum of the bytes before, 0 for none, so that
 * crc32c(crc32c(0, a), b) is the checksum of a followed by b.
 * crc32c(0, "123456789", 9) is 0xE3069283.
 * Uses SSE4.2 or the ARMv8 CRC instructions where the processor has them.
 */
uint32_t csystem_crc32c(uint32_t crc, const void *_Nullable bytes, size_t count);

/* The same by table alone: what a processor without the instruction computes. */
uint32_t csystem_crc32c_portable(uint32_t crc, const void *_Nullable bytes, size_t count);

#endif
