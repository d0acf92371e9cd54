#include "llmg_checksum.h"
#include "llmg_entropy.h"


#define LLMG_PASSWORD_MIN   6


static int
llmg_password_same(llmg_str_t s, const char *word)
{
    size_t         i;
    unsigned char  c;

    if (s.len != strlen(word)) {
        return 0;
    }

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if ((unsigned char) (c - 'A') < 26) {
            c |= 0x20;
        }

        if (c != (unsigned char) word[i]) {
            return 0;
        }
    }

    return 1;
}


static int
llmg_password_begins(llmg_str_t s, const char *word)
{
    size_t  n;

    n = strlen(word);

    if (s.len < n) {
        return 0;
    }

    s.len = n;

    return llmg_password_same(s, word);
}


int
llmg_check_password(llmg_str_t found)
{
    size_t        i;
    llmg_token_t  t;

    static const char *const  none[] = {
        "password", "password1", "password123", "passw0rd", "secret",
        "changeme", "example", "username", "user", "pass", "token", "test",
        "testing", "admin", "1234", "12345", "123456", "12345678",
        "123456789", "1234567890", "string", "xxx:yyy", "my-password",
        "your-token", "apikey", "api_key", "123", "pwd", "postgres", "root",
        "guest", "hunter2", NULL
    };

    static const char *const  begins[] = {
        "your", "my_", "my-", "example", "placeholder", "xxx", "***", "...",
        "<", "${", "$(", "{{", "%(", "%s", "env.", "process.env", "os.environ",
        "self.", "config.", "settings.", "args.", "getenv", "get_", "var.",
        "data.", "secrets.", "null", "none", "true", "false", "required",
        "os.", "request.", "req.", "this.", "redacted", "dummy", NULL
    };

    if (found.len < LLMG_PASSWORD_MIN) {
        return 0;
    }

    for (i = 0; none[i] != NULL; i++) {
        if (llmg_password_same(found, none[i])) {
            return 0;
        }
    }

    for (i = 0; begins[i] != NULL; i++) {
        if (llmg_password_begins(found, begins[i])) {
            return 0;
        }
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
llmg_check_userinfo(llmg_str_t found)
{
    size_t                i, end;
    unsigned              scheme;
    llmg_str_t            password;
    const unsigned char  *p;

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

    return llmg_check_password(password);
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
