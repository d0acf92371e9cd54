/* Records without their zeros: as long as they have to be, and back as they
 * were. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_sparse.h"
#include "rnd.h"


#define SIZE   2000


static void
zeros_take_no_room(void **state)
{
    uint64_t       record[70], back[70];
    unsigned char  bytes[llmg_sparse_max(sizeof(record))];

    (void) state;

    memset(record, 0, sizeof(record));
    memset(back, 0xFF, sizeof(back));

    /* the bits of 64 words, and of 6 */

    assert_int_equal(llmg_sparse_put(NULL, record, sizeof(record)), 16);
    assert_int_equal(llmg_sparse_put(bytes, record, sizeof(record)), 16);
    assert_int_equal(llmg_sparse_get(back, bytes, sizeof(record)), 16);
    assert_memory_equal(back, record, sizeof(record));

    record[0] = 1;
    record[63] = UINT64_MAX;
    record[64] = (uint64_t) 1 << 63;

    assert_int_equal(llmg_sparse_put(bytes, record, sizeof(record)), 40);
    assert_int_equal(llmg_sparse_get(back, bytes, sizeof(record)), 40);
    assert_memory_equal(back, record, sizeof(record));
}


/* of any size, with bytes around it that stay */

static void
a_record_comes_back(void **state)
{
    size_t          i, k, n, size;
    unsigned char  *record, *back, *bytes;

    (void) state;

    record = malloc(SIZE);
    back = malloc(SIZE + 1);
    bytes = malloc(llmg_sparse_max(SIZE) + 1);

    assert_true(record != NULL && back != NULL && bytes != NULL);

    for (i = 0; i < 4000; i++) {
        size = rnd(SIZE);

        for (k = 0; k < size; k++) {
            record[k] = (rnd(1000) < i % 1000 / (1 + k / 8 % 9))
                        ? (unsigned char) rnd(256) : 0;
        }

        n = llmg_sparse_put(NULL, record, size);

        assert_true(n % 8 == 0 && n <= llmg_sparse_max(size));

        back[size] = 'x';
        bytes[n] = 'x';

        assert_int_equal(llmg_sparse_put(bytes, record, size), n);
        assert_int_equal(llmg_sparse_get(back, bytes, size), n);
        assert_memory_equal(back, record, size);
        assert_int_equal(back[size], 'x');
        assert_int_equal(bytes[n], 'x');
    }

    free(record);
    free(back);
    free(bytes);
}


int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zeros_take_no_room),
        cmocka_unit_test(a_record_comes_back)
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
