#include "llmg_form.h"


#define LLMG_FORM_TEXT   64


typedef struct {
    char      class;
    unsigned  min;
    unsigned  max;
    int       open;     /* no bound was given */
} llmg_form_run_t;


static const char *llmg_form_run(const char *p, llmg_form_run_t *run);
static llmg_status_t llmg_form_one(const char *form, llmg_str_t text,
    size_t at, int more, size_t *end);


static int
llmg_form_in(char class, unsigned char c)
{
    int  digit, lower, upper;

    digit = ((unsigned char) (c - '0') < 10);
    lower = ((unsigned char) (c - 'a') < 26);
    upper = ((unsigned char) (c - 'A') < 26);

    switch (class) {

    case 'd':
        return digit;

    case 'h':
        return digit || (c >= 'a' && c <= 'f');

    case 'H':
        return digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');

    case 'l':
        return digit || lower;

    case 'u':
        return digit || upper;

    case 'w':
        return digit || lower || upper;

    case 'm':
        return digit || lower || upper || c == '_';

    case 'b':
        return digit || lower || upper || c == '_' || c == '-';

    case 's':
        return digit || lower || upper || c == '+' || c == '/';

    case 'e':
        return digit || lower || upper || c == '_' || c == '-' || c == '+'
               || c == '/' || c == '=';

    case 't':
        return digit || lower || upper || c == '_' || c == '-' || c == '+'
               || c == '/' || c == '=' || c == '.' || c == '~';

    case 'a':
        return lower || upper;

    case 'z':
        return lower;

    case 'Z':
        return upper;

    case '2':
        return upper || (c >= '2' && c <= '7');
    }

    return 0;
}


/* "{w36,255}" at p; returns what is behind it, or NULL */

static const char *
llmg_form_run(const char *p, llmg_form_run_t *run)
{
    p++;

    if (*p == '\0' || strchr("dhHluwmbsetazZ2", *p) == NULL) {
        return NULL;
    }

    run->class = *p++;
    run->min = 0;
    run->open = 0;

    while ((unsigned char) (*p - '0') < 10 && run->min < LLMG_FORM_MAX * 8) {
        run->min = run->min * 10 + (unsigned) (*p++ - '0');
    }

    run->max = run->min;

    if (*p == ',') {
        p++;
        run->max = 0;

        if (*p == '}') {
            run->open = 1;
            run->max = (run->min > LLMG_FORM_MAX) ? run->min : LLMG_FORM_MAX;
        }

        while ((unsigned char) (*p - '0') < 10
               && run->max < LLMG_FORM_MAX * 8)
        {
            run->max = run->max * 10 + (unsigned) (*p++ - '0');
        }
    }

    if (*p != '}' || run->min == 0 || run->max < run->min) {
        return NULL;
    }

    return p + 1;
}


int
llmg_form_valid(const char *form)
{
    size_t           n;
    const char      *p;
    llmg_form_run_t  run;

    n = llmg_form_literal(form).len;

    if (n < 2 || n > LLMG_FORM_TEXT) {
        return 0;
    }

    for (p = form + n; *p != '\0'; /* void */ ) {

        if (*p != '{') {
            p++;
            continue;
        }

        p = llmg_form_run(p, &run);

        if (p == NULL || (run.open && *p != '\0')
            || (run.max != run.min && *p != '\0'
                && (*p == '{' || llmg_form_in(run.class,
                                              (unsigned char) *p))))
        {
            return 0;
        }
    }

    return form[n] != '\0';
}


llmg_str_t
llmg_form_literal(const char *form)
{
    llmg_str_t  s;

    s.data = (const unsigned char *) form;
    s.len = strcspn(form, "{");

    return s;
}


size_t
llmg_form_longest(const char *const *forms)
{
    size_t           i, n, max;
    const char      *p;
    llmg_form_run_t  run;

    max = 0;

    for (i = 0; forms[i] != NULL; i++) {
        n = 0;

        for (p = forms[i]; p != NULL && *p != '\0'; /* void */ ) {
            if (*p != '{') {
                n++;
                p++;
                continue;
            }

            p = llmg_form_run(p, &run);
            n += (p == NULL) ? 0 : run.max;
        }

        max = (n > max) ? n : max;
    }

    return max;
}


llmg_status_t
llmg_form_match(const char *const *forms, llmg_str_t text, size_t at,
    int more, llmg_span_t *found)
{
    size_t         i, end;
    llmg_status_t  rc;

    found->start = at;
    found->end = at;

    if (at > 0 && llmg_form_in('w', text.data[at - 1])) {
        return LLMG_DECLINED;
    }

    for (i = 0; forms[i] != NULL; i++) {
        rc = llmg_form_one(forms[i], text, at, more, &end);

        if (rc == LLMG_AGAIN) {
            return LLMG_AGAIN;
        }

        if (rc == LLMG_OK && end > found->end) {
            found->end = end;
        }
    }

    return (found->end != at) ? LLMG_OK : LLMG_DECLINED;
}


static llmg_status_t
llmg_form_one(const char *form, llmg_str_t text, size_t at, int more,
    size_t *end)
{
    char             class;
    size_t           i, n;
    const char      *p;
    llmg_form_run_t  run;

    i = at;
    class = 'm';
    run.open = 0;

    for (p = form; *p != '\0'; /* void */ ) {

        if (*p != '{') {
            if (i >= text.len) {
                return more ? LLMG_AGAIN : LLMG_DECLINED;
            }

            if (text.data[i] != (unsigned char) *p) {
                return LLMG_DECLINED;
            }

            class = 'm';
            i++;
            p++;
            continue;
        }

        p = llmg_form_run(p, &run);

        if (p == NULL) {
            return LLMG_DECLINED;
        }

        class = run.class;

        for (n = 0; n < run.max; n++, i++) {

            if (i >= text.len) {
                if (more) {
                    return LLMG_AGAIN;
                }

                break;
            }

            if (!llmg_form_in(class, text.data[i])) {
                break;
            }
        }

        if (n < run.min) {
            return LLMG_DECLINED;
        }
    }

    *end = i;

    if (i >= text.len) {
        return more ? LLMG_AGAIN : LLMG_OK;
    }

    if (run.open) {
        return LLMG_OK;
    }

    return (llmg_form_in('m', text.data[i])
            || llmg_form_in(class, text.data[i]))
           ? LLMG_DECLINED : LLMG_OK;
}
