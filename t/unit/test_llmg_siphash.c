/*
 * SipHash-2-4 beside the sums of its authors: the input of n bytes is 0, 1, 2
 * and so on, the key 0 to 15.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_siphash.h"


static void
sums_of_the_authors(void **state)
{
    size_t         i;
    llmg_str_t     s;
    unsigned char  bytes[64];

    static const struct {
        size_t    len;
        uint64_t  sum;
    } vectors[] = {
        { 0,  0x726fdb47dd0e0e31ULL },
        { 1,  0x74f839c593dc67fdULL },
        { 2,  0x0d6c8009d9a94f5aULL },
        { 7,  0xab0200f58b01d137ULL },
        { 8,  0x93f5f5799a932462ULL },
        { 15, 0xa129ca6149be45e5ULL },
        { 63, 0x958a324ceb064572ULL }
    };

    (void) state;

    for (i = 0; i < sizeof(bytes); i++) {
        bytes[i] = (unsigned char) i;
    }

    for (i = 0; i < sizeof(vectors) / sizeof(vectors[0]); i++) {
        s.data = bytes;
        s.len = vectors[i].len;

        assert_true(llmg_siphash(bytes, s) == vectors[i].sum);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(sums_of_the_authors),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
