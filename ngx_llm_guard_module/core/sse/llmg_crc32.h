/*
 * CRC-32 as in Ethernet, gzip and PNG (ITU-T V.42, 8.1.1.6.2).
 */

#ifndef _LLMG_CRC32_H_INCLUDED_
#define _LLMG_CRC32_H_INCLUDED_


#include "llmg.h"


/* Goes on from "crc", which is that of the bytes before, or 0. */
uint32_t llmg_crc32(uint32_t crc, const unsigned char *p, size_t n);


#endif /* _LLMG_CRC32_H_INCLUDED_ */
