/*
 * Packs: what each of them masks, blocks and leaves; and policies that inherit
 * several.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "inspecting.h"


#define MEMORY   (16 * 1024 * 1024)


static char              err[512];


/* "block", or the text as it leaves */

static const char *
judged(llmg_policy_t *p, unsigned direction, const char *text)
{
    static char     said[1024];
    llmg_result_t   result;
    llmg_inspect_t  in;

    inspecting(&in, p, llmg_arena_create(MEMORY));

    assert_int_equal(llmg_inspect_text(&in, direction, LLMG_ROLE_USER,
                                       llmg_str(text), &result), LLMG_OK);

    if (result.decision.action == LLMG_ACTION_BLOCK) {
        strcpy(said, "block");

    } else {
        (void) snprintf(said, sizeof(said), "%.*s", (int) result.body.len,
                        (const char *) result.body.data);
    }

    llmg_arena_destroy(in.arena);

    return said;
}


static void
both(llmg_policy_t *p, const char *text, const char *want)
{
    assert_string_equal(judged(p, LLMG_REQUEST, text), want);
    assert_string_equal(judged(p, LLMG_RESPONSE, text), want);
}


#define KEY  "AKIA" "QYLPMN5HHHFPZAM2"


static void
gdpr_masks_personal_data(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("gdpr", "");

    both(p, "ann@acme.io, 4012 8888 8888 1881", "[EMAIL_ADDRESS], "
         "[CREDIT_CARD]");
    both(p, "from 10.1.2.3, born on 1980-05-17", "from [IP_ADDRESS], born on "
         "[DATE_TIME]");
    both(p, "Steuer-ID 65929970489", "Steuer-ID [DE_TAX_ID]");
    both(p, KEY, KEY);
    both(p, "order 536 22 8726", "order 536 22 8726");
}


static void
hipaa_masks_what_has_a_form(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("hipaa", "");

    both(p, "MRN: 00123456, born on 1980-05-17", "MRN: "
         "[MEDICAL_RECORD_NUMBER], born on [DATE_TIME]");
    both(p, "call (425) 555-0100 or fax 425-555-0199", "call [PHONE_NUMBER] "
         "or fax [PHONE_NUMBER]");
    both(p, "ssn 536-22-8726, medicare 1H21-VQ5-UF65", "ssn [US_SSN], "
         "medicare [US_MBI]");
    both(p, "no. 536 22 8726", "no. [US_SSN]");
    both(p, "VIN: 1HGCM82633A004352 at 10.1.2.3", "VIN: [VIN] at "
         "[IP_ADDRESS]");
    both(p, "Steuer-ID 65929970489", "Steuer-ID 65929970489");
    both(p, KEY, KEY);
}


static void
pci_leaves_four_digits(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("pci", "");

    both(p, "4012 8888 8888 1881, CVV: 123", "**** **** **** 1881, CVV: "
         "[CARD_CVV]");
    both(p, "card number 4222222222222", "card number *********2222");
    both(p, ";4111111111111111=29121010000000000000?", ";[CARD_TRACK]?");
    both(p, "ann@acme.io", "ann@acme.io");
}


static void
secrets_block_and_mask(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("secrets", "");

    assert_string_equal(judged(p, LLMG_REQUEST, KEY), "block");
    assert_string_equal(judged(p, LLMG_RESPONSE, KEY), "[AWS_ACCESS_KEY]");
    both(p, "ann@acme.io", "ann@acme.io");
}


static void
several_are_inherited_in_their_order(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("shop", "inherit pci; inherit default;"
               "request pii.email allow;");

    assert_string_equal(judged(p, LLMG_REQUEST, "ann@acme.io "
                               "4012888888881881"),
                        "ann@acme.io ************1881");
    assert_string_equal(judged(p, LLMG_RESPONSE, "ann@acme.io "
                               "4012888888881881"),
                        "[EMAIL_ADDRESS] ************1881");
    assert_string_equal(judged(p, LLMG_REQUEST, KEY), "block");

    p = policy("shop-2", "inherit default; inherit pci;");
    both(p, "4012888888881881", "[CREDIT_CARD]");

    p = policy("shop-3", "inherit secrets; inherit pci; inherit gdpr;");
    assert_string_equal(judged(p, LLMG_REQUEST, KEY), "block");
    both(p, "ann@acme.io 4012888888881881",
         "[EMAIL_ADDRESS] ************1881");
}


/* a policy that two of them inherit comes behind both */

static void
what_is_shared_comes_last(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    (void) policy("a", "inherit default; request pii.email allow;"
                  "threshold request 7 block;");
    (void) policy("b", "inherit default; request pii.card report score=0;"
                  "threshold request 8 block; limit n 3;");
    p = policy("c", "inherit a; inherit b;");

    assert_string_equal(judged(p, LLMG_REQUEST, "ann@acme.io, "
                               "4012888888881881"),
                        "ann@acme.io, 4012888888881881");

    assert_int_equal(llmg_policy_threshold(p, LLMG_REQUEST)->score, 7);
    assert_true(p->force.any);

    assert_true(llmg_str_eqz(p->parent->name, "a"));
    assert_true(llmg_str_eqz(p->parent->parent->name, "b"));
    assert_true(llmg_str_eqz(p->parent->parent->parent->name, "default"));
    assert_null(p->parent->parent->parent->parent);

    /* those that are inherited are as they were */

    p = llmg_policies_find(policies, llmg_str("a"));
    assert_true(llmg_str_eqz(p->parent->name, "default"));
    assert_null(p->parent->parent);
}


static void
the_same_twice_is_wrong(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = llmg_policies_add(policies, llmg_str("twice"));

    assert_int_equal(llmg_policy_parse(policies, p, llmg_str("inherit pci;"
                                       "inherit gdpr; inherit pci;"), err,
                                       sizeof(err)), LLMG_INVALID);
    assert_string_equal(err, "\"pci\" is inherited already");

    p = llmg_policies_add(policies, llmg_str("once"));
    assert_int_equal(llmg_policy_parse(policies, p, llmg_str("inherit shop;"
                                       "inherit pci;"), err, sizeof(err)),
                     LLMG_INVALID);
}


static void
a_chain_has_an_end(void **state)
{
    char             name[16], text[64];
    size_t           i;
    llmg_status_t    rc;
    llmg_policy_t   *p;

    (void) state;

    for (i = 0; i < 100; i++) {
        (void) snprintf(name, sizeof(name), "long-%zu", i);
        strcpy(text, "inherit observe;");

        if (i != 0) {
            (void) snprintf(text, sizeof(text), "inherit long-%zu;", i - 1);
        }

        p = llmg_policies_add(policies, llmg_str(name));
        assert_int_equal(llmg_policy_parse(policies, p, llmg_str(text), err,
                                           sizeof(err)), LLMG_OK);
    }

    p = llmg_policies_add(policies, llmg_str("too-long"));
    rc = llmg_policy_parse(policies, p,
                           llmg_str("inherit pci; inherit long-99;"), err,
                           sizeof(err));

    assert_int_equal(rc, LLMG_INVALID);
    assert_non_null(strstr(err, "more than 64 policies"));
}


static void
each_text_is_its_policy(void **state)
{
    size_t  i;

    (void) state;

    for (i = 0; llmg_policy_builtin(i) != NULL; i++) {
        assert_non_null(llmg_policy_text(llmg_str(llmg_policy_builtin(i))));
        assert_non_null(llmg_policies_find(policies,
                                           llmg_str(llmg_policy_builtin(i))));
    }

    assert_int_equal(i, 7);
    assert_null(llmg_policy_text(llmg_str("none")));
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(gdpr_masks_personal_data),
        cmocka_unit_test(hipaa_masks_what_has_a_form),
        cmocka_unit_test(pci_leaves_four_digits),
        cmocka_unit_test(secrets_block_and_mask),
        cmocka_unit_test(several_are_inherited_in_their_order),
        cmocka_unit_test(what_is_shared_comes_last),
        cmocka_unit_test(the_same_twice_is_wrong),
        cmocka_unit_test(a_chain_has_an_end),
        cmocka_unit_test(each_text_is_its_policy),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
