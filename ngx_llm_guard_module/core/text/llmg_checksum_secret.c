#include "llmg_checksum.h"
#include "llmg_bytes.h"
#include "llmg_entropy.h"
#include "llmg_utf8.h"


#define LLMG_PASSWORD_MIN   6
#define LLMG_PASSWORD_WORD  8

/* letters of a header that are looked at: the rule takes no more */
#define LLMG_JWT_HEADER     256


/* 1 when it is a placeholder, or the reference to a value */

static int
llmg_password_none(llmg_str_t found)
{
    size_t  i;

    static const llmg_str_t  none[] = {
        llmg_string("password"), llmg_string("password1"),
        llmg_string("password123"), llmg_string("passw0rd"),
        llmg_string("secret"), llmg_string("changeme"), llmg_string("example"),
        llmg_string("username"), llmg_string("user"), llmg_string("pass"),
        llmg_string("token"), llmg_string("test"), llmg_string("testing"),
        llmg_string("admin"), llmg_string("1234"), llmg_string("12345"),
        llmg_string("123456"), llmg_string("12345678"),
        llmg_string("123456789"), llmg_string("1234567890"),
        llmg_string("string"), llmg_string("xxx:yyy"),
        llmg_string("my-password"), llmg_string("your-token"),
        llmg_string("apikey"), llmg_string("api_key"), llmg_string("123"),
        llmg_string("pwd"), llmg_string("postgres"), llmg_string("root"),
        llmg_string("guest"), llmg_string("hunter2"), { 0, NULL }
    };

    static const llmg_str_t  begins[] = {
        llmg_string("your"), llmg_string("my_"), llmg_string("my-"),
        llmg_string("example"), llmg_string("placeholder"), llmg_string("xxx"),
        llmg_string("***"), llmg_string("..."), llmg_string("<"),
        llmg_string("${"), llmg_string("$("), llmg_string("{{"),
        llmg_string("%("), llmg_string("%s"), llmg_string("env."),
        llmg_string("process.env"), llmg_string("os.environ"),
        llmg_string("self."), llmg_string("config."), llmg_string("settings."),
        llmg_string("args."), llmg_string("getenv"), llmg_string("get_"),
        llmg_string("var."), llmg_string("data."), llmg_string("secrets."),
        llmg_string("null"), llmg_string("none"), llmg_string("true"),
        llmg_string("false"), llmg_string("required"), llmg_string("os."),
        llmg_string("request."), llmg_string("req."), llmg_string("this."),
        llmg_string("redacted"), llmg_string("dummy"), { 0, NULL }
    };

    for (i = 0; none[i].len != 0; i++) {
        if (llmg_str_caseeq(found, none[i])) {
            return 1;
        }
    }

    for (i = 0; begins[i].len != 0; i++) {
        if (llmg_str_casebegins(found, begins[i])) {
            return 1;
        }
    }

    return 0;
}


int
llmg_check_password(llmg_str_t found)
{
    llmg_token_t  t;

    if (found.len < LLMG_PASSWORD_MIN || llmg_password_none(found)) {
        return 0;
    }

    /* one byte repeated, a call, a name with dots */

    llmg_token_of(found, &t);

    if (llmg_entropy(found) < 200 || memchr(found.data, '(', found.len)) {
        return 0;
    }

    /* letters alone are a word, or a name of code */

    if (t.digits == 0 && (t.others == 0 || t.joints == t.others)) {
        return t.lower && t.upper && found.len >= 12
               && t.turns * 3 >= found.len;
    }

    return t.digits + t.others != found.len || t.others > 1;
}


int
llmg_check_password_said(llmg_str_t found)
{
    size_t        i;
    llmg_token_t  t;

    static const llmg_str_t  words[] = {
        llmg_string("sha"), llmg_string("md5"), llmg_string("bcrypt"),
        llmg_string("argon"), llmg_string("pbkdf"), llmg_string("scrypt"),
        llmg_string("base64"), llmg_string("aes"), llmg_string("utf"),
        llmg_string("rfc"), llmg_string("http"), { 0, NULL }
    };

    if (!llmg_check_password(found)) {
        return 0;
    }

    for (i = 0; words[i].len != 0; i++) {
        if (llmg_str_casebegins(found, words[i])) {
            return 0;
        }
    }

    llmg_token_of(found, &t);

    /* "8-character", "3.2.1" */

    return t.digits != 0 && t.lower + t.upper > 1
           && !((unsigned char) (found.data[0] - '0') < 10
                && t.others == 1 && t.upper == 0);
}


int
llmg_check_bitlocker(llmg_str_t found)
{
    size_t    i;
    unsigned  value, digits;

    value = 0;
    digits = 0;

    for (i = 0; i < found.len; i++) {

        if ((unsigned char) (found.data[i] - '0') >= 10) {
            continue;
        }

        value = value * 10 + (found.data[i] - '0');

        if (++digits == 6) {
            if (value % 11 != 0 || value / 11 > 0xFFFF) {
                return 0;
            }

            value = 0;
            digits = 0;
        }
    }

    return digits == 0;
}


/*
 * Letters alone: where they stand says that they are a password, and only the
 * words of manuals are none.
 */

static int
llmg_password_word(llmg_str_t found)
{
    size_t        i, k;
    llmg_str_t    rest;
    llmg_token_t  t;

    static const llmg_str_t  manual[] = {
        llmg_string("pass"), llmg_string("pwd"), llmg_string("word"),
        llmg_string("secret"), llmg_string("user"), llmg_string("name"),
        llmg_string("token"), llmg_string("key"), llmg_string("example"),
        llmg_string("admin"), llmg_string("change"), llmg_string("host"),
        llmg_string("login"), llmg_string("cred"), llmg_string("sample"),
        llmg_string("test"), { 0, NULL }
    };

    llmg_token_of(found, &t);

    if (found.len < LLMG_PASSWORD_WORD || t.others != 0 || t.lower == 0
        || llmg_entropy(found) < 200 || llmg_password_none(found))
    {
        return 0;
    }

    for (i = 0; i < found.len; i++) {
        rest.data = found.data + i;
        rest.len = found.len - i;

        for (k = 0; manual[k].len != 0; k++) {
            if (llmg_str_casebegins(rest, manual[k])) {
                return 0;
            }
        }
    }

    return 1;
}


int
llmg_check_userinfo(llmg_str_t found)
{
    size_t                i, end;
    unsigned              scheme;
    llmg_str_t            password;
    llmg_token_t          t;
    const unsigned char  *p, *at;

    /* behind the scheme, if there is one: user, ":", password, "@" */

    scheme = 0;

    for (i = 0; i + 2 < found.len && i < 24; i++) {
        if (found.data[i] == ':' && found.data[i + 1] == '/'
            && found.data[i + 2] == '/')
        {
            found.data += i + 3;
            found.len -= i + 3;
            scheme = 1;
            break;
        }
    }

    p = memchr(found.data, ':', found.len);
    at = scheme ? memchr(found.data, '@', found.len) : NULL;

    /* a token in place of both; hexadecimal are names that are public */

    if (at != NULL && (p == NULL || at < p)) {
        password.data = found.data;
        password.len = (size_t) (at - found.data);

        llmg_token_of(password, &t);

        return t.upper != 0 && llmg_token_random(password);
    }

    if (p == NULL) {
        return 0;
    }

    i = (size_t) (p - found.data) + 1;
    end = found.len;

    if (scheme) {
        p = memchr(found.data + i, '@', found.len - i);
        end = (p == NULL) ? end : (size_t) (p - found.data);
    }

    password.data = found.data + i;
    password.len = end - i;

    return llmg_check_password(password)
           || (scheme && llmg_password_word(password));
}


int
llmg_check_aws_secret(llmg_str_t found)
{
    llmg_token_t  t;

    static const char  sample[] = "EXAMPLEKEY";

    if (found.len != 40
        || memcmp(found.data + 30, sample, sizeof(sample) - 1) == 0)
    {
        return 0;
    }

    llmg_token_of(found, &t);

    return t.lower && t.upper && llmg_entropy(found) >= 350;
}


/* behind "eyJ", the first letter of a registered parameter */

int
llmg_check_jwt_form(llmg_str_t found)
{
    size_t         i;
    unsigned       upper, lower;
    unsigned char  c;

    if (found.len < 4
        || (found.data[2] == 'J'
            && memchr("h0rq4jcl6z1pnuwzsibkdmt", found.data[3], 23) != NULL))
    {
        return 0;
    }

    upper = 0;
    lower = 0;

    for (i = 2; i < found.len; i++) {
        c = found.data[i];

        if (c == '.') {
            if (!upper || !lower) {
                return 0;
            }

            upper = 0;
            lower = 0;
            i += 2;
            continue;
        }

        upper |= ((unsigned char) (c - 'A') < 26);
        lower |= ((unsigned char) (c - 'a') < 26);
    }

    return upper && lower && llmg_check_varied(found);
}


/* base64url without padding; the number of bytes */

static size_t
llmg_jwt_decode(const unsigned char *p, size_t n, unsigned char *out)
{
    size_t         i, len;
    unsigned       bits, value, v;
    unsigned char  c;

    bits = 0;
    value = 0;
    len = 0;

    for (i = 0; i < n; i++) {
        c = p[i];

        if ((unsigned char) (c - 'A') < 26) {
            v = c - 'A';

        } else if ((unsigned char) (c - 'a') < 26) {
            v = c - 'a' + 26U;

        } else if ((unsigned char) (c - '0') < 10) {
            v = c - '0' + 52U;

        } else {
            v = (c == '-') ? 62 : 63;
        }

        value = (value << 6 | v) & 0xFFFF;
        bits += 6;

        if (bits >= 8) {
            bits -= 8;
            out[len++] = (unsigned char) (value >> bits);
        }
    }

    return len;
}


/* does one object begin with the text and end with it? */

static int
llmg_jwt_object(llmg_str_t json)
{
    size_t         i;
    unsigned       depth, quoted;
    unsigned char  c;

    depth = 0;
    quoted = 0;

    for (i = 0; i < json.len; i++) {
        c = json.data[i];

        if (quoted) {
            i += (c == '\\');
            quoted = (c != '"');
            continue;
        }

        switch (c) {

        case '"':
            quoted = 1;
            break;

        case '{':
        case '[':
            depth++;
            break;

        case '}':
        case ']':
            if (--depth == 0) {
                return i + 1 == json.len;
            }

            break;
        }
    }

    return 0;
}


int
llmg_check_jwt_cut(llmg_str_t found)
{
    size_t                i;
    llmg_str_t            json;
    unsigned char         text[LLMG_JWT_HEADER];
    const unsigned char  *dot;

    dot = memchr(found.data, '.', found.len);

    if (dot == NULL || dot - found.data > LLMG_JWT_HEADER) {
        return 0;
    }

    json.data = text;
    json.len = llmg_jwt_decode(found.data, (size_t) (dot - found.data), text);

    if (json.len == 0 || text[0] != '{' || llmg_jwt_object(json)) {
        return 0;
    }

    /* where it is cut, a character may be */

    json.len = llmg_utf8_prefix(json);

    for (i = 0; i < json.len; i++) {
        if (text[i] < 0x20 || text[i] == 0x7F) {
            return 0;
        }
    }

    return llmg_utf8_valid(json);
}


int
llmg_check_jwt_whole(llmg_str_t found)
{
    return !llmg_check_jwt_cut(found);
}
