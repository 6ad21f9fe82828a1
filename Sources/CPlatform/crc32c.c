#include "crc32c.h"

#include <string.h>

/* Sixteen entries for half a byte at a time: small, and fast enough where it is ever used. */
static inline uint32_t table_step(uint32_t crc, uint8_t byte) {
    static const uint32_t nibble[16] = {
        0x00000000, 0x105EC76F, 0x20BD8EDE, 0x30E349B1, 0x417B1DBC, 0x5125DAD3,
        0x61C69362, 0x7198540D, 0x82F63B78, 0x92A8FC17, 0xA24BB5A6, 0xB21572C9,
        0xC38D26C4, 0xD3D3E1AB, 0xE330A81A, 0xF36E6F75,
    };
    crc ^= byte;
    crc = (crc >> 4) ^ nibble[crc & 15];
    return (crc >> 4) ^ nibble[crc & 15];
}

#if defined(__x86_64__)
#include <nmmintrin.h>

__attribute__((target("sse4.2")))
static uint32_t crc32c_hardware(uint32_t crc, const uint8_t *bytes, size_t count) {
    uint64_t sum = crc;
    for (; count >= 8; count -= 8, bytes += 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        sum = _mm_crc32_u64(sum, word);
    }
    uint32_t rest = (uint32_t)sum;
    for (; count > 0; count--, bytes++) rest = _mm_crc32_u8(rest, *bytes);
    return rest;
}

static int has_hardware(void) { return __builtin_cpu_supports("sse4.2"); }

#elif defined(__aarch64__) && (defined(__linux__) || defined(__APPLE__))
#include <arm_acle.h>
#if defined(__linux__)
#include <sys/auxv.h>
#ifndef HWCAP_CRC32
#define HWCAP_CRC32 (1 << 7)
#endif
static int has_hardware(void) { return (getauxval(AT_HWCAP) & HWCAP_CRC32) != 0; }
#else
static int has_hardware(void) { return 1; }
#endif

__attribute__((target("crc")))
static uint32_t crc32c_hardware(uint32_t crc, const uint8_t *bytes, size_t count) {
    for (; count >= 8; count -= 8, bytes += 8) {
        uint64_t word;
        memcpy(&word, bytes, 8);
        crc = __crc32cd(crc, word);
    }
    for (; count > 0; count--, bytes++) crc = __crc32cb(crc, *bytes);
    return crc;
}

#else
static int has_hardware(void) { return 0; }
static uint32_t crc32c_hardware(uint32_t crc, const uint8_t *bytes, size_t count) {
    for (; count > 0; count--, bytes++) crc = table_step(crc, *bytes);
    return crc;
}
#endif

uint32_t csystem_crc32c(uint32_t crc, const void *bytes, size_t count) {
    if (!has_hardware()) return csystem_crc32c_portable(crc, bytes, count);
    return ~crc32c_hardware(~crc, bytes, count);
}

uint32_t csystem_crc32c_portable(uint32_t crc, const void *bytes, size_t count) {
    const uint8_t *next = bytes;
    crc = ~crc;
    for (; count > 0; count--, next++) crc = table_step(crc, *next);
    return ~crc;
}
