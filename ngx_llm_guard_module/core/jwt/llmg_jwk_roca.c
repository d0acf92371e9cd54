#include <openssl/bn.h>

#include "llmg_jwk_roca.h"


/* the odd primes in the product that the generator builds its primes on */

static const unsigned char  llmg_jwk_roca_primes[] = {
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71,
    73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151,
    157, 163, 167, 0
};


/*
 * The generator's primes, and so the modulus, are powers of 65537 modulo each
 * of the small primes.
 */

int
llmg_jwk_roca(const BIGNUM *n)
{
    BN_ULONG              rest, power;
    const unsigned char  *p;

    for (p = llmg_jwk_roca_primes; *p != 0; p++) {
        rest = BN_mod_word(n, *p);
        power = 1;

        while (power != rest) {
            power = power * 65537 % *p;

            if (power == 1) {
                return 0;
            }
        }
    }

    return 1;
}
