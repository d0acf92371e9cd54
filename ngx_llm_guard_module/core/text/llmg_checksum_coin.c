#include <openssl/sha.h>

#include "llmg_checksum.h"


#define LLMG_COIN_BYTES   25        /* version, hash, four bytes of a digest */
#define LLMG_COIN_BECH32  90

#define llmg_rotate(x, n)  ((x) << (n) | (x) >> ((64 - (n)) & 63))


static void llmg_keccak_f(uint64_t s[25]);


/* Base58Check, version bytes 0x00 (1...) and 0x05 (3...) */

int
llmg_check_base58(llmg_str_t found)
{
    size_t         i, k;
    unsigned       carry;
    const char    *p;
    unsigned char  bytes[LLMG_COIN_BYTES], one[32], two[32];

    static const char  order[] =
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    memset(bytes, 0, sizeof(bytes));

    if (found.len < 26 || found.len > 35) {
        return 0;
    }

    for (i = 0; i < found.len; i++) {
        p = (found.data[i] == '\0') ? NULL : strchr(order, found.data[i]);

        if (p == NULL) {
            return 0;
        }

        carry = (unsigned) (p - order);

        for (k = LLMG_COIN_BYTES; k > 0; k--) {
            carry += bytes[k - 1] * 58u;
            bytes[k - 1] = (unsigned char) carry;
            carry >>= 8;
        }

        if (carry != 0) {
            return 0;
        }
    }

    if (bytes[0] != 0x00 && bytes[0] != 0x05) {
        return 0;
    }

    (void) SHA256(bytes, 21, one);
    (void) SHA256(one, 32, two);

    return memcmp(two, bytes + 21, 4) == 0;
}


/* BIP 173 and BIP 350: "bc1", data, six characters of a checksum */

int
llmg_check_bech32(llmg_str_t found)
{
    size_t               i;
    uint32_t             sum, top;
    const char          *p;
    unsigned             lower, upper, v;
    unsigned char        c;

    static const char      order[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    static const uint32_t  generator[] = { 0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                           0x3d4233dd, 0x2a1462b3 };
    /* "bc", expanded */
    static const unsigned char  prefix[] = { 3, 3, 0, 2, 3 };

    if (found.len < 14 || found.len > LLMG_COIN_BECH32) {
        return 0;
    }

    sum = 1;
    lower = (found.data[0] == 'b');
    upper = !lower;

    for (i = 0; i < found.len + 2; i++) {

        if (i < 5) {
            v = prefix[i];

        } else {
            c = found.data[i - 2];
            upper |= (unsigned char) (c - 'A') < 26;
            lower |= (unsigned char) (c - 'a') < 26;

            if ((unsigned char) (c - 'A') < 26) {
                c |= 0x20;
            }

            p = (c == '\0') ? NULL : strchr(order, c);

            if (p == NULL) {
                return 0;
            }

            v = (unsigned) (p - order);
        }

        top = sum >> 25;
        sum = (sum & 0x1ffffff) << 5 ^ v;

        for (v = 0; v < 5; v++) {
            sum ^= (top >> v & 1) ? generator[v] : 0;
        }
    }

    return (sum == 1 || sum == 0x2bc830a3) && !(lower && upper);
}


/*
 * "0x" and 40 hexadecimal digits; of mixed case only as EIP-55 has it: a letter
 * is upper-case where the Keccak-256 of the lower-case digits has a high digit.
 */

int
llmg_check_ethereum(llmg_str_t found)
{
    size_t         i;
    uint64_t       s[25];
    unsigned       lower, upper, nibble, varied;
    unsigned char  c, block[136];

    if (found.len != 42) {
        return 0;
    }

    memset(block, 0, sizeof(block));

    lower = 0;
    upper = 0;
    varied = 0;

    for (i = 0; i < 40; i++) {
        c = found.data[i + 2];

        lower |= (unsigned char) (c - 'a') < 6;
        upper |= (unsigned char) (c - 'A') < 6;
        varied |= (c != found.data[2]);

        block[i] = ((unsigned char) (c - 'A') < 6) ? c | 0x20 : c;
    }

    if (!varied) {
        return 0;
    }

    if (!lower || !upper) {
        return 1;
    }

    block[40] = 0x01;
    block[135] = 0x80;

    memset(s, 0, sizeof(s));

    for (i = 0; i < 136; i++) {
        s[i / 8] ^= (uint64_t) block[i] << 8 * (i % 8);
    }

    llmg_keccak_f(s);

    for (i = 0; i < 40; i++) {
        c = found.data[i + 2];
        nibble = (unsigned) (s[i / 16] >> 8 * (i / 2 % 8) & 0xFF);
        nibble = (i & 1) ? nibble & 15 : nibble >> 4;

        if (((unsigned char) (c - 'A') < 6 && nibble < 8)
            || ((unsigned char) (c - 'a') < 6 && nibble >= 8))
        {
            return 0;
        }
    }

    return 1;
}


/* FIPS 202, 3.2 and 3.3 */

static void
llmg_keccak_f(uint64_t s[25])
{
    unsigned  i, k, round, n;
    uint64_t  c[5], t, u;

    static const unsigned char  to[24] = { 10, 7, 11, 17, 18, 3, 5, 16, 8, 21,
        24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1 };
    static const unsigned char  by[24] = { 1, 3, 6, 10, 15, 21, 28, 36, 45,
        55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44 };
    static const uint64_t  rounds[24] = {
        0x0000000000000001, 0x0000000000008082, 0x800000000000808a,
        0x8000000080008000, 0x000000000000808b, 0x0000000080000001,
        0x8000000080008081, 0x8000000000008009, 0x000000000000008a,
        0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
        0x000000008000808b, 0x800000000000008b, 0x8000000000008089,
        0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
        0x000000000000800a, 0x800000008000000a, 0x8000000080008081,
        0x8000000000008080, 0x0000000080000001, 0x8000000080008008
    };

    for (round = 0; round < 24; round++) {

        for (i = 0; i < 5; i++) {
            c[i] = s[i] ^ s[i + 5] ^ s[i + 10] ^ s[i + 15] ^ s[i + 20];
        }

        for (i = 0; i < 5; i++) {
            t = c[(i + 4) % 5] ^ llmg_rotate(c[(i + 1) % 5], 1);

            for (k = i; k < 25; k += 5) {
                s[k] ^= t;
            }
        }

        t = s[1];

        for (i = 0; i < 24; i++) {
            n = to[i];
            u = s[n];
            s[n] = llmg_rotate(t, by[i]);
            t = u;
        }

        for (k = 0; k < 25; k += 5) {
            memcpy(c, s + k, sizeof(c));

            for (i = 0; i < 5; i++) {
                s[k + i] = c[i] ^ (~c[(i + 1) % 5] & c[(i + 2) % 5]);
            }
        }

        s[0] ^= rounds[round];
    }
}
