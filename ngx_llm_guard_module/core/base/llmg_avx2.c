#include "llmg_avx2.h"

#if (LLMG_X86)

int  llmg_avx2_hidden;

#endif
