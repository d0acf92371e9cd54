/*
 * What attacks claim in other languages: phrases by slot.
 * Made by tools/claims of tools/claims.txt; not to be edited.  Bytes are UTF-8.
 */

#include "llmg_phrase.h"


const char  llmg_phrase_bytes[] =
    "\xD0\xB3\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82 \xD1\x82\xD0"
    "\xB2\xD0\xBE\xD0\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB8"
    "\xD1\x81\xD1\x82\xD1\x80\xD0\xB0\xD1\x82\xD0\xBE\xD0\xB3\xD0\xBE\xD0\xB2"
    "\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD1\x8C \xD1\x82\xD0\xB2\xD1\x96\xD0"
    "\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD1\x96\xD1\x81\xD1\x82"
    "\xD1\x80\xD0\xB0\xD1\x82\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87"
    " \xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4"
    "\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4"
    "\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA5\x88\xE0"
    "\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2"
    "\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xB0\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8"
    "\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5"
    "\x8D\xE0\xA4\xB0\xE0\xA5\x80 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0"
    "\xA4\xAE\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xB8"
    "\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x80"
    " \xE0\xA4\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA4\x85\xE0\xA4"
    "\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0"
    "\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x80 \xE0\xA4\xAB\xE0\xA4\xBF"
    "\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87"
    " \xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4"
    "\xB7\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE0"
    "\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA5\x81"
    "\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4"
    "\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4"
    "\xA8\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0"
    "\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2"
    "\xE0\xA5\x8D\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4\x88 \xE0\xA4\xAA\xE0\xA5"
    "\x8D\xE0\xA4\xB0\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4"
    "\xA7 \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0\xA4\x82\xE0\xA4\xA4\xE0"
    "\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0"
    "\xA5\x87 \xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 "
    "\xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D"
    "\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA5"
    "\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4\xAB\xE0\xA4\xBC\xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0"
    "\xA4\xB0\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF"
    "\xE0\xA4\x95 \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4"
    "\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA5\x87 \xE0"
    "\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0"
    "\xA5\x80 \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9"
    "\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4"
    "\xB0\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xA4\xE0"
    "\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA5\x87\xE0\xA4\x82 "
    "\xE0\xA4\x85\xE0\xA4\xA8\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA4\xBF"
    " \xE0\xA4\xB9\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5"
    "\x8D\xE0\xA4\xB9\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4\x87\xE0\xA4\x9C\xE0"
    "\xA4\xBE\xE0\xA4\x9C\xE0\xA4\xBC\xE0\xA4\xA4 \xE0\xA4\xB9\xE0\xA5\x88"
    "\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x95\xE0\xA4"
    "\xBF\xE0\xA4\xB8\xE0\xA5\x80 \xE0\xA4\x9A\xE0\xA5\x87\xE0\xA4\xA4\xE0"
    "\xA4\xBE\xE0\xA4\xB5\xE0\xA4\xA8\xE0\xA5\x80\xE0\xA4\xAC\xE0\xA4\xBF\xE0"
    "\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x80 "
    "\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\xAC"
    "\xE0\xA4\x82\xE0\xA4\xAE\xE0\xA5\x88\xE0\xA4\x82 \xE0\xA4\xA4\xE0\xA5"
    "\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4"
    "\xBE \xE0\xA4\x8F\xE0\xA4\xA1\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\xAE\xE0"
    "\xA5\x88\xE0\xA4\x82 \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D"
    "\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xA1\xE0\xA5"
    "\x87\xE0\xA4\xB5\xE0\xA4\xB2\xE0\xA4\xAE\xE0\xA5\x88\xE0\xA4\x82 \xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0"
    "\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D"
    "\xE0\xA4\xB5\xE0\xA5\x8D\xE0\xA4\xAF\xE0\xA4\xB5\xE0\xA4\xB8\xE0\xA5\x8D"
    "\xE0\xA4\xA5\xE0\xA4\xBE\xE0\xA4\xAA\xE0\xA4\x95 \xE0\xA4\x95\xE0\xA4"
    "\xBE \xE0\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xD0\xB3\xD0\xBE\xD0\xB2\xD0"
    "\xBE\xD1\x80\xD0\xB8\xD1\x82 \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBF"
    "\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81"
    "\xD1\x82\xD0\xB3\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82 \xD1"
    "\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0"
    "\xD0\xB1\xD0\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD0\xB3\xD0\xBE\xD0\xB2"
    "\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD1\x8C \xD1\x82\xD0\xB2\xD1\x96\xD0"
    "\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD1\x96"
    "\xD1\x81\xD1\x82\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4"
    "\x9F\xE0\xA4\xAE \xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x89\xE0"
    "\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\x9F\xD0\xBD\xD0\xB8"
    "\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xB3\xD0"
    "\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8, \xD1\x87\xD1\x82\xD0\xBE \xD0\xBD"
    "\xD0\xB5\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9"
    "\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xAE"
    "\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x85\xD8\xB1\xD8\xB4\xD8"
    "\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88"
    "\xD9\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9"
    "\x83\xD0\xB3\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD1\x8C "
    "\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0"
    "\xBE\xD0\xB1\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0"
    "\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD0\xB2"
    "\xD1\x96\xD0\xB4 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0\xBE\xD0\xB1\xE0"
    "\xA4\x9B\xE0\xA4\xBF\xE0\xA4\xAA\xE0\xA5\x87 \xE0\xA4\xB9\xE0\xA5\x81"
    "\xE0\xA4\x8F \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4"
    "\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4"
    "\xB6\xE0\xA4\xBE\xE0\xA4\xB8\xE0\xA4\x95 \xE0\xA4\x95\xE0\xA4\xBE \xE0"
    "\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAC\xE0"
    "\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8"
    "\xE0\xA5\x80 \xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4"
    "\xA6\xE0\xA5\x80\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4"
    "\xAB\xE0\xA4\xBC \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\xB0\xE0\xA5\x87 \xE0"
    "\xA4\x86\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xD9\x81\xD9\x84\xD8\xA7\xD8"
    "\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 "
    "\xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9"
    "\x81\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD"
    "\xD8\xAA\xD9\x88\xD9\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8"
    "\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7"
    "\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD8"
    "\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9\x88\xD8\xA7"
    "\xD8\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD9"
    "\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83"
    "\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD8"
    "\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5"
    "\xD8\xA9 \xD8\xA8\xD9\x83\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5"
    "\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xB8\xE0"
    "\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE\xE0\xA4\xB8\xE0"
    "\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x80 "
    "\xE0\xA4\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\x9F"
    "\xE0\xA4\xB0\xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5\x8D"
    "\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4"
    "\xB2\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xB0\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96"
    "\xD0\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD0"
    "\xB2\xD1\x96\xD0\xB4 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xE0\xA4"
    "\x87\xE0\xA4\xA8\xE0\xA4\x95\xE0\xA4\xBE\xE0\xA4\xB0 \xE0\xA4\x95\xE0"
    "\xA4\xB0\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\xB9"
    "\xE0\xA4\x95\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 "
    "\xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xB8\xD1\x88\xD0\xB8, \xD1\x87\xD1\x82\xD0"
    "\xBE \xD0\xBD\xD0\xB5\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB4\xD1\x8B\xD0\xB4"
    "\xD1\x83\xD1\x89\xD0\xB8\xD0\xB5 \xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1"
    "\x80\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1\x81\xD0\xB8\xD1\x81\xD1"
    "\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96"
    "\xD0\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F\xD1\x83"
    " \xD1\x82\xD0\xB5\xD0\xB1\xD1\x8F \xD0\xB5\xD1\x81\xD1\x82\xD1\x8C \xD1"
    "\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xB8\xD0"
    "\xB5\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD9\x84\xD8\xB9\xD9"
    "\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85"
    "\xD8\xA7\xD9\x86\xD9\x87\xD9\x81\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8"
    "\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x84\xD8\xAE"
    "\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8"
    "\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7"
    "\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9"
    "\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85"
    "\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9"
    "\x83\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD"
    "\xD8\xAA\xD9\x88\xD9\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8"
    "\xA9 \xD8\xA8\xD9\x83\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 "
    "\xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4"
    "\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4"
    "\x88 \xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA6\xE0"
    "\xA5\x80 \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0\xA4\x82\xE0\xA4\xA1"
    "\xE0\xA5\x87\xE0\xA4\xB5\xE0\xA4\xB2\xE0\xA4\xAA\xE0\xA4\xB0 \xE0\xA4"
    "\x95\xE0\xA4\xBE \xE0\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0"
    "\xA4\xB6\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xAB "
    "\xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\x86\xE0\xA4"
    "\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5"
    "\x8D\xE0\xA4\x9F\xE0\xA4\xAE \xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\xB8\xE0"
    "\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xD1\x81\xD0\xBE\xD0\xBE\xD0"
    "\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xBE\xD1\x82 \xD1\x80"
    "\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xE0\xA4\x95\xE0"
    "\xA5\x83\xE0\xA4\xA4\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAE "
    "\xE0\xA4\xAC\xE0\xA5\x81\xE0\xA4\xA6\xE0\xA5\x8D\xE0\xA4\xA7\xE0\xA4\xBF"
    "\xE0\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0"
    "\xE0\xA5\x80 \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4"
    "\x9F\xE0\xA4\xB0\xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5"
    "\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2\xE0"
    "\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xB0\xD0\xBF\xD0\xBE\xD0\xBF\xD0\xB5\xD1\x80"
    "\xD0\xB5\xD0\xB4\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81\xD1\x82\xD1"
    "\x80\xD1\x83\xD0\xBA\xD1\x86\xD1\x96\xD1\x96\xD0\xBF\xD1\x80\xD0\xB8\xD1"
    "\x85\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81"
    "\xD1\x82\xD1\x80\xD1\x83\xD0\xBA\xD1\x86\xD1\x96\xD1\x96\xD1\x81\xD0\xB5"
    "\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x8B\xD0\xB5 \xD0\xB8\xD0"
    "\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1"
    "\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x8B\xD0\xB5 "
    "\xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8"
    "\xD0\xB8\xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B \xD0"
    "\xB1\xD0\xB5\xD0\xB7\xD0\xBE\xD0\xBF\xD0\xB0\xD1\x81\xD0\xBD\xD0\xBE\xD1"
    "\x81\xD1\x82\xD0\xB8\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84"
    "\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8"
    "\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xE0\xA4\xB9\xE0\xA4\xB0 \xE0\xA4\xB8\xE0"
    "\xA4\xB5\xE0\xA4\xBE\xE0\xA4\xB2 \xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\x9C"
    "\xE0\xA4\xB5\xE0\xA4\xBE\xE0\xA4\xAC\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F"
    "\xE3\x81\xAE\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83\xA0\xE3\x83\x97"
    "\xE3\x83\xAD\xE3\x83\xB3\xE3\x83\x97\xE3\x83\x88\xD1\x8F \xD1\x82\xD0"
    "\xB2\xD0\xBE\xD0\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB8"
    "\xD1\x81\xD1\x82\xD1\x80\xD0\xB0\xD1\x82\xD0\xBE\xD1\x80\xD1\x8F \xD1"
    "\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD"
    "\xD1\x96\xD1\x81\xD1\x82\xD1\x80\xD0\xB0\xD1\x82\xD0\xBE\xD1\x80\xE0\xA4"
    "\x8F\xE0\xA4\xA1\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\xA8 \xE0\xA4\x95\xE0"
    "\xA4\xBE \xE0\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6"
    "\xE0\xA4\x95\xE0\xA5\x87\xE0\xA4\xB5\xE0\xA4\xB2 \xE0\xA4\xAE\xE0\xA5"
    "\x87\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\x86\xE0\xA4\xA6\xE0\xA5\x87\xE0"
    "\xA4\xB6\xE0\xA4\x9C\xE0\xA5\x8D\xE0\xA4\xAF\xE0\xA5\x8B\xE0\xA4\x82 "
    "\xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\xA4\xE0\xA5\x8D\xE0\xA4\xAF\xE0\xA5"
    "\x8B\xE0\xA4\x82\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0"
    "\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x80 \xE0\xA4\xA8\xE0\xA4\xBF"
    "\xE0\xA4\xAF\xE0\xA4\xAE\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE"
    " \xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x80 \xE0\xA4\xB8\xE0\xA5"
    "\x80\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5"
    "\x8D\xE0\xA4\xAB \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\xB0\xE0\xA5\x80 \xE0"
    "\xA4\xAC\xE0\xA4\xBE\xE0\xA4\xA4\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB"
    "\xD0\xB8 \xD0\xBD\xD0\xB5 \xD0\xBA\xD0\xB0\xD0\xB6\xD0\xB8, \xD1\x89\xD0"
    "\xBE \xD0\xBD\xD0\xB5\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 "
    "\xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xB8\xD1\x88\xD0\xB8, \xD1\x89\xD0\xBE \xD0"
    "\xBD\xD0\xB5\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBE\xD0\xBC\xD0"
    "\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80"
    "\xD0\xBE\xD0\xB1\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBE\xD0\xBC"
    "\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD1\x81\xD0\xB8\xD1\x81\xD1"
    "\x82\xD0\xB5\xD0\xBC\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0"
    "\xBD\xD0\xBE\xD0\xB5 \xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5"
    "\xD0\xBD\xD0\xB8\xD0\xB5\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC"
    "\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83\xD0"
    "\xBA\xD1\x86\xD1\x96\xD1\x96\xD1\x83\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xBE\xD0"
    "\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD1\x81\xD0\xB8\xD1\x81"
    "\xD1\x82\xD0\xB5\xD0\xBC\xD1\x8B\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1"
    "\xD8\xA7\xD9\x84\xD8\xB9\xD9\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9"
    "\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD9\x85\xD9\x88\xD8\xAC\xD9\x87 "
    "\xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85 \xD8\xA7\xD9\x84\xD8"
    "\xAE\xD8\xA7\xD8\xB5 \xD8\xA8\xD9\x83\xE0\xA4\x97\xE0\xA5\x81\xE0\xA4"
    "\xAA\xE0\xA5\x8D\xE0\xA4\xA4 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0\xE0"
    "\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAA\xE0\xA4\xBF\xE0"
    "\xA4\x9B\xE0\xA4\xB2\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0"
    "\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA4\xBF"
    "\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4"
    "\xA4\xE0\xA4\xBF\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA7\xD0\xB4\xD0\xB0\xD1"
    "\x8E \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80"
    "\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5\xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD8\xA7\xD9\x85\xD9\x86\xDB"
    "\x8C\xD8\xAA\xDB\x8C \xD8\xAE\xD9\x88\xD8\xAF\xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAD\xD8\xAA\xD9"
    "\x88\xD8\xA7\xDB\x8C \xD8\xAE\xD9\x88\xD8\xAF\xD9\x85\xD8\xB1\xD8\xB4"
    "\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9"
    "\x85\xD8\xA9 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x85\xD8\xB1\xD8\xB4"
    "\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9"
    "\x88\xD9\x89 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xE3\x81\x93\xE3\x82\x8C"
    "\xE3\x81\xBE\xE3\x81\xA7\xE3\x81\xAB\xE4\xB8\x8E\xE3\x81\x88\xE3\x82\x89"
    "\xE3\x82\x8C\xE3\x81\x9F\xE6\x8C\x87\xE7\xA4\xBA\xD0\xBF\xD0\xBE\xD0\xB2"
    "\xD1\x96\xD0\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F"
    " \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD0\xBF\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1\x80"
    "\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8"
    "\xD0\xBC\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0\xD0\xB1\xD0"
    "\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD1\x81\xD0\xBA\xD1\x80\xD1\x8B\xD1"
    "\x82\xD1\x8B\xD0\xB5 \xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83"
    "\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89"
    "\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0"
    "\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x81\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD1"
    "\x89\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD1\x81\xD0\xB8\xD1\x81\xD1\x82"
    "\xD0\xB5\xD0\xBC\xD0\xB8\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7"
    "\xD9\x84\xD8\xB9\xD9\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9\x82\xD8"
    "\xA8\xD9\x84\xDB\x8C\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD9"
    "\x84\xD8\xB9\xD9\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAE"
    "\xD9\x81\xDB\x8C\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4\x88 \xE0\xA4\xA8\xE0"
    "\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80"
    "\xE0\xA4\x82\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4\x88 \xE0\xA4\xB8\xE0\xA5"
    "\x80\xE0\xA4\xAE\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0"
    "\xA4\x82\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0\xB4"
    "\xD0\xB0\xD1\x94\xD1\x88 \xD0\xBD\xD0\xB0 \xD0\xB2\xD1\x81\xD0\xB5\xD1"
    "\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8"
    "\xD0\xBB\xD0\xB0 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBE\xD0\xBF\xD1\x81\xD0"
    "\xBB\xD1\x83\xD1\x88\xD0\xB0\xD0\xB8 \xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C"
    "\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xB5\xD0\xBD\xD1\x8F\xD1\x81\xD0\xBE\xD0"
    "\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xBE\xD1\x82 "
    "\xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB0 \xD0\xB1\xD0"
    "\xB5\xD0\xB7\xD0\xBE\xD0\xBF\xD1\x82\xD1\x96\xD0\xBB\xD1\x8C\xD0\xBA\xD0"
    "\xB8 \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD"
    "\xD0\xB4\xD0\xB8\xD1\x8F \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBF\xD1"
    "\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81\xD1"
    "\x82\xD1\x8F \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x80\xD0\xB0\xD0\xB7"
    "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD9\x81"
    "\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8"
    "\xA7\xD9\x85\xD8\xA9 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x81\xD9\x84"
    "\xD8\xA7\xD8\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9"
    "\x88\xD9\x89 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD8\xA7\xDB\x8C\xD9\x85\xD9"
    "\x86\xDB\x8C \xD8\xAE\xD9\x88\xD8\xAF\xD9\x81\xDB\x8C\xD9\x84\xD8\xAA"
    "\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD8"
    "\xA7 \xD8\xAE\xD9\x88\xD8\xAF\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF "
    "\xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 \xD9\x84\xD8"
    "\xAF\xD9\x8A\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7"
    "\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD9\x89 \xD9\x84\xD8\xAF\xD9"
    "\x8A\xD9\x83\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7"
    "\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A\xD9"
    "\x83\xE0\xA4\x9B\xE0\xA4\xBF\xE0\xA4\xAA\xE0\xA5\x87 \xE0\xA4\xA8\xE0"
    "\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0"
    "\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\xAC"
    "\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x9A\xE0\xA5\x87\xE0\xA4"
    "\xA4\xE0\xA4\xBE\xE0\xA4\xB5\xE0\xA4\xA8\xE0\xA5\x80\xE0\xA4\xB8\xE0\xA4"
    "\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE \xE0\xA4\xB8\xE0"
    "\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xB8\xE0\xA4\xBF\xE0"
    "\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE \xE0\xA4\xB8\xE0\xA5\x82"
    "\xE0\xA4\x9A\xE0\xA4\xA8\xE0\xA4\xBE\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBA"
    "\xD0\xB0\xD0\xBA\xD0\xB8\xD1\x85-\xD0\xBB\xD0\xB8\xD0\xB1\xD0\xBE \xD0"
    "\xBE\xD0\xB3\xD1\x80\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0"
    "\xBD\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE"
    "\xD0\xB2\xD0\xBF\xD0\xBE\xD0\xB4\xD1\x87\xD0\xB8\xD0\xBD\xD1\x8F\xD0\xB8"
    "\xD1\x81\xD1\x8F \xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE\xD0"
    "\xBF\xD0\xBE\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB4\xD0\xBD\xD1\x96 "
    "\xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB0\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0\xD0"
    "\xB1\xD0\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD1\x82\xD0\xB0\xD1\x94\xD0"
    "\xBC\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83"
    "\xD0\xBA\xD1\x86\xD1\x96\xD1\x96\xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84"
    "\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD8\xB3\xD8\xA7\xD8"
    "\xA8\xD9\x82\xD8\xA9\xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9"
    "\x85\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD9\x85\xD8\xAE\xD9\x81\xD9\x8A"
    "\xD8\xA9\xE0\xA4\x9C\xE0\xA5\x8B \xE0\xA4\x95\xE0\xA5\x81\xE0\xA4\x9B "
    "\xE0\xA4\xAD\xE0\xA5\x80 \xE0\xA4\x95\xE0\xA4\xB9\xE0\xA4\xBE\xE7\xAE"
    "\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE3\x83"
    "\xA1\xE3\x83\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8\xE9\x96\x8B\xE7\x99"
    "\xBA\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE3\x83\xA1\xE3\x83"
    "\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5"
    " \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xB2\xD0\xBA\xD0\xB0\xD0\xB7\xD1\x96\xD0"
    "\xB2\xD0\xBA\xD0\xB8\xD0\xBE\xD1\x82\xD0\xB2\xD0\xB5\xD1\x87\xD0\xB0\xD0"
    "\xB5\xD1\x82 \xD0\xBD\xD0\xB0 \xD0\xBB\xD1\x8E\xD0\xB1\xD1\x8B\xD0\xB5"
    "\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0"
    "\xB8\xD0\xBB\xD0\xB0 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD1\x82\xD0\xB2"
    "\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0"
    "\xB0 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C"
    "\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xB8 \xD0\xBA\xD0\xBE\xD0\xBC\xD0"
    "\xB0\xD0\xBD\xD0\xB4\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE "
    "\xD0\xBC\xD0\xBE\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xB8\xD0\xBA\xD0\xB0\xD0"
    "\xB7\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xBE"
    "\xD0\xB8 \xD1\x83\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0\xD0\xBD\xD1\x82\xD1"
    "\x96\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xB8 \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xBD"
    "\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB8\xD1\x8F \xD1\x82\xD0\xB2\xD1"
    "\x96\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC"
    "\xD1\x96\xD1\x81\xD1\x82\xD9\x81\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8"
    "\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A"
    "\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD8"
    "\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x82"
    "\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9"
    "\x85\xD8\xA9 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x82\xD9\x8A\xD9\x88"
    "\xD8\xAF \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD9\x89 \xD9"
    "\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD8\xAD"
    "\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB\x8C \xD9\x86\xD8\xAF\xD8"
    "\xA7\xD8\xB1\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD9\x85\xD9\x86\xD9\x88"
    "\xD8\xB9\xDB\x8C\xD8\xAA\xDB\x8C \xD9\x86\xD8\xAF\xD8\xA7\xD8\xB1\xD9"
    "\x87\xDB\x8C\xDA\x86 \xD9\x88\xD9\x82\xD8\xAA \xD9\x86\xDA\xAF\xD9\x88 "
    "\xDA\xA9\xD9\x87 \xD9\x86\xD9\x85\xDB\x8C\xD9\xBE\xD8\xB1\xD8\xA7\xD9"
    "\x85\xD9\xBE\xD8\xAA \xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA\xD9\x85 \xD8\xAE"
    "\xD9\x88\xD8\xAF\xD8\xAA\xE0\xA4\x95\xE0\xA4\xAD\xE0\xA5\x80 \xE0\xA4"
    "\xAE\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0"
    "\xA4\x82\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6-\xE0\xA4\xA6"
    "\xE0\xA4\xB0-\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6\xD0\xBF"
    "\xD1\x80\xD0\xB5\xD0\xB4\xD1\x81\xD1\x82\xD0\xB0\xD0\xB2\xD1\x8C, \xD1"
    "\x87\xD1\x82\xD0\xBE \xD1\x82\xD1\x8B\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8"
    "\xD0\xBC\xD1\x96 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0\xBE\xD0\xB1\xD0"
    "\xBD\xD0\xB8\xD0\xBA\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBE\xD0\xB3"
    "\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F"
    "\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xB8\xD0\xB8"
    " \xD0\xBF\xD1\x80\xD0\xBE\xD0\xBC\xD0\xBF\xD1\x82\xD1\x81\xD0\xB8\xD1"
    "\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xBE\xD0\xB5 \xD1\x83\xD0\xB2"
    "\xD0\xB5\xD0\xB4\xD0\xBE\xD0\xBC\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5"
    "\xD0\xBC\xD0\xBD\xD1\x8B\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xBC\xD0"
    "\xBF\xD1\x82\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0"
    "\xB8\xD0\xB5 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD1\x82"
    "\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0"
    "\xB8\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F\xD1\x84\xD0\xB8\xD0\xBB\xD1"
    "\x8C\xD1\x82\xD1\x80\xD1\x8B \xD0\xBA\xD0\xBE\xD0\xBD\xD1\x82\xD0\xB5"
    "\xD0\xBD\xD1\x82\xD0\xB0\xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80"
    "\xD0\xB8 \xD0\xBA\xD0\xBE\xD0\xBD\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82\xD1"
    "\x83\xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8"
    "\xAA \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A\xD8\xA9\xD8\xAA\xD8\xB9"
    "\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8\xA7\xD9\x84\xD8"
    "\xA7\xD8\xB5\xD9\x84\xD9\x8A\xD8\xA9\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9"
    "\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAE\xD9\x81"
    "\xD9\x8A\xD8\xA9\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7"
    "\xDB\x8C \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85\xD8\xA7\xD9\x86\xD9\x87\xD9"
    "\x87\xD9\x85\xD9\x87 \xDA\x86\xDB\x8C\xD8\xB2 \xD8\xB1\xD8\xA7 \xD9\x81"
    "\xD8\xB1\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4\xE0\xA4\x85\xE0\xA4\xA8\xE0\xA5"
    "\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA4\xBF \xE0\xA4\xA6\xE0\xA5\x87\xE0"
    "\xA4\xA4\xE0\xA4\xBE\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA4\xBE "
    "\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE"
    "\xE0\xA4\x87\xE0\xA4\x9C\xE0\xA4\xBE\xE0\xA4\x9C\xE0\xA4\xBC\xE0\xA4\xA4"
    " \xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xA4\xE0\xA4\xBE\xE0\xA4\x97\xE0\xA5"
    "\x81\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xA4 \xE0\xA4\x95\xE0\xA5\x81\xE0"
    "\xA4\x82\xE0\xA4\x9C\xE0\xA5\x80\xE0\xA4\xAA\xE0\xA5\x81\xE0\xA4\xB0\xE0"
    "\xA4\xBE\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF"
    "\xE0\xA4\xAE\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC\xD0\xBE\xD1\x96 "
    "\xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD\xD0\xB4\xD0\xB8\xD0\xBD\xD0\xB5"
    " \xD0\xB7\xD0\xBD\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xBD\xD0\xB8\xD0\xBA\xD0"
    "\xB0\xD0\xBA\xD0\xB8\xD1\x85\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0\xB0"
    "\xD0\xB5\xD1\x82 \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1"
    "\x87\xD0\xBD\xD0\xB5 \xD0\xB8\xD0\xBC\xD0\xB5\xD0\xB5\xD1\x82 \xD0\xBE"
    "\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xBD\xD0\xB8\xD0\xBA"
    "\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xBE\xD1\x82\xD0"
    "\xBA\xD0\xB0\xD0\xB7\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 "
    "\xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0\xB2\xD0"
    "\xBE\xD1\x82\xD0\xB2\xD0\xB5\xD1\x87\xD0\xB0\xD0\xB5\xD1\x88\xD1\x8C "
    "\xD0\xBD\xD0\xB0 \xD0\xB2\xD1\x81\xD0\xB5\xD1\x81\xD0\xBB\xD1\x83\xD1"
    "\x85\xD0\xB0\xD0\xB8 \xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC\xD0\xB5"
    "\xD0\xBD\xD0\xB5\xD1\x8F \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0"
    "\xBE\xD0\xB7\xD0\xB4\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C\xD1\x8F "
    "\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0"
    "\xBE\xD0\xB1\xD0\xBD\xD0\xB8\xD0\xBA\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 "
    "\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB"
    "\x8C\xD8\xAA\xD8\xAA\xD9\x86\xD9\x87\xD8\xA7 \xD8\xAF\xD8\xB3\xD8\xAA"
    "\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD9\x86\xD8\xB1\xD8"
    "\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x85"
    "\xD8\xB3\xD9\x88\xD9\x88\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF \xD8"
    "\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A"
    "\xD9\x83\xD9\x85\xD9\x86 \xD8\xA8\xD8\xB1\xD9\x86\xD8\xA7\xD9\x85\xD9"
    "\x87\xD9\x86\xD9\x88\xDB\x8C\xD8\xB3 \xD8\xAA\xD9\x88\xD9\x85\xD9\x86 "
    "\xD8\xAA\xD9\x88\xD8\xB3\xD8\xB9\xD9\x87\xD8\xAF\xD9\x87\xD9\x86\xD8\xAF"
    "\xD9\x87 \xD8\xAA\xD9\x88\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD8\xAD\xD8"
    "\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB\x8C \xD9\x86\xD9\x85\xDB\x8C"
    "\xE3\x82\xB3\xE3\x83\xB3\xE3\x83\x86\xE3\x83\xB3\xE3\x83\x84\xE3\x83\x95"
    "\xE3\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83\xBC\xE7\xAE\xA1\xE7\x90\x86"
    "\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE3\x81\x8A\xE7\x9F\xA5"
    "\xE3\x82\x89\xE3\x81\x9B" "chi lam theo nhung gi cua toijouw oorspronkel"
    "ijke instructtoi la nha phat trien cua bantus instrucciones del sistema"
    "\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE"
    " \xD0\xBE\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xBF\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8"
    "\xD0\xBB\xD0\xB0\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD1\x80\xD0"
    "\xBE\xD0\xB7\xD1\x80\xD0\xBE\xD0\xB1\xD0\xBD\xD0\xB8\xD0\xBA\xD1\x80\xD0"
    "\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD0\xBD\xD0\xB0\xD0\xBB\xD0\xB0"
    "\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB6\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5"
    "\xD0\xBC\xD0\xBD\xD0\xB5 \xD1\x81\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD1"
    "\x89\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0"
    "\xB5 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x84\xD1\x96\xD0\xBB"
    "\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD0"
    "\xB5\xD0\xBA\xD0\xB8\xD1\x8F\xD0\xB7\xD1\x8B\xD0\xBA\xD0\xBE\xD0\xB2\xD0"
    "\xB0\xD1\x8F \xD0\xBC\xD0\xBE\xD0\xB4\xD0\xB5\xD0\xBB\xD1\x8C\xD8\xA7"
    "\xD9\x84\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD8"
    "\xB3\xD8\xA7\xD8\xA8\xD9\x82\xD8\xA9\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9"
    "\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A"
    "\xD8\xA9\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD8\xAA \xD9"
    "\x85\xD8\xAD\xD8\xB1\xD9\x85\xD8\xA7\xD9\x86\xD9\x87\xE0\xA4\x87\xE0\xA4"
    "\xA8\xE0\xA4\x95\xE0\xA4\xBE\xE0\xA4\xB0 \xE0\xA4\xAE\xE0\xA4\xA4 \xE0"
    "\xA4\x95\xE0\xA4\xB0\xE0\xA4\xAE\xE0\xA5\x8B\xE0\xA4\xA1 \xE0\xA4\xAE"
    "\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4\x9C\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4"
    "\xB8\xE0\xA5\x8B\xE0\xA4\x9A\xE0\xA5\x8B \xE0\xA4\x95\xE0\xA4\xBF \xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAEhier spricht dein entwicklerlas instrucc"
    "iones anterioresle tue istruzioni di sistematoi la quan tri vien cua ban"
    "tus instrucciones de sistema\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB6\xD0\xBE"
    "\xD0\xB4\xD0\xBD\xD0\xB8\xD1\x85 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0"
    "\xB1\xD0\xBE\xD0\xBB\xD1\x8C\xD1\x88\xD0\xB5 \xD0\xBD\xD0\xB5 \xD0\xB4"
    "\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB1\xD1\x96\xD0\xBB\xD1\x8C\xD1\x88"
    "\xD0\xB5 \xD0\xBD\xD0\xB5 \xD0\xB4\xD1\x96\xD1\x8E\xD1\x82\xD1\x8C\xD0"
    "\xB4\xD0\xB0\xD1\x8E \xD1\x82\xD0\xBE\xD0\xB1\xD1\x96 \xD0\xB4\xD0\xBE"
    "\xD0\xB7\xD0\xB2\xD1\x96\xD0\xBB\xD0\xB7 \xD1\x86\xD1\x8C\xD0\xBE\xD0"
    "\xB3\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xBC\xD0\xB5\xD0\xBD\xD1\x82\xD1\x83"
    "\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xBD\xD0"
    "\xB0\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB8\xD0\xBC\xD0\xB0\xD1\x94\xD1\x88 "
    "\xD0\xBC\xD1\x96\xD0\xB8 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD1\x96\xD0"
    "\xBB\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xB7"
    "\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD0\xB5 \xD0\xB7\xD0"
    "\xBD\xD0\xB0\xD1\x94 \xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE"
    "\xD0\xBD\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xB5\xD1\x88 \xD0"
    "\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xB5 \xD0\xBC"
    "\xD0\xBE\xD0\xB6\xD0\xB5\xD1\x88\xD1\x8C \xD0\xBE\xD1\x82\xD0\xBA\xD0"
    "\xB0\xD0\xB7\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 "
    "\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0\xB2\xD1\x81 \xD1\x8D\xD1"
    "\x82\xD0\xBE\xD0\xB3\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xBC\xD0\xB5\xD0\xBD"
    "\xD1\x82\xD0\xB0\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE \xD1"
    "\x82\xD0\xBE, \xD1\x87\xD1\x82\xD0\xBE \xD1\x8F\xD1\x8F \xD0\xB4\xD0\xBE"
    "\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB\xD1\x8F\xD1\x8E \xD1\x82\xD0\xBE\xD0"
    "\xB1\xD1\x96\xD1\x8F \xD0\xBF\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB"
    "\xD1\x8F\xD1\x8E \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5\xD1\x8F \xD1\x80\xD0"
    "\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB0\xD1\x8E \xD1\x82\xD0\xB5"
    "\xD0\xB1\xD0\xB5\xD8\xAA\xD9\x86\xD8\xA8\xD9\x8A\xD9\x87 \xD9\x85\xD9"
    "\x86 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xB1\xD8\xB3"
    "\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x85\xD8"
    "\xB4\xD8\xB1\xD9\x81\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85"
    "\xD9\x86 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8\xB1\xD8\xB1\xD8"
    "\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x86"
    "\xD8\xB8\xD8\xA7\xD9\x85\xD9\x81\xD9\x82\xD8\xB7 \xD8\xAF\xD8\xB3\xD8"
    "\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD9\x86\xD9\x87"
    "\xDB\x8C\xDA\x86 \xD9\x82\xD8\xA7\xD9\x86\xD9\x88\xD9\x86\xDB\x8C \xD9"
    "\x86\xD8\xAF\xD8\xA7\xD8\xB1\xD9\x8A\xD9\x85\xD9\x86\xD8\xB9 \xD8\xB9"
    "\xD9\x84\xD9\x8A\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB1\xD9\x81\xD8\xB6\xD9"
    "\xBE\xD8\xB1\xD8\xA7\xD9\x85\xD9\xBE\xD8\xAA \xD8\xB3\xDB\x8C\xD8\xB3"
    "\xD8\xAA\xD9\x85 \xD8\xAA\xD9\x88\xE0\xA4\x87\xE0\xA4\x9C\xE0\xA4\xBE"
    "\xE0\xA4\x9C\xE0\xA4\xA4 \xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xA4\xE0\xA4"
    "\xBE\xE0\xA4\x95\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA4"
    "\xBE \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA5\x87\xE0"
    "\xA4\xB5\xE0\xA4\xB2\xE0\xA4\xAA\xE0\xA4\xB0 \xE0\xA4\xAE\xE0\xA5\x8B"
    "\xE0\xA4\xA1\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4"
    "\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95\xE0\xA4\xAC\xE0\xA4"
    "\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xB8\xE0\xA5\x87\xE0\xA4\x82\xE0"
    "\xA4\xB8\xE0\xA4\xB0\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83\xA0\xE3"
    "\x83\xA1\xE3\x83\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8:bericht van de "
    "ontwikkelaarbericht van je ontwikkelaardeine ursprunglichen anweishier s"
    "pricht dein betreiberhier spricht der entwicklerje oorspronkelijke instr"
    "ucttus instrucciones iniciales\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD1\x80"
    "\xD0\xB5\xD0\xB4\xD1\x83\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB4\xD0\xB4"
    "\xD0\xB5\xD0\xBB\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xB2\xD1\x81\xD0\xB5, \xD1"
    "\x87\xD1\x82\xD0\xBE\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD0\xBD"
    "\xD0\xB0\xD0\xBB\xD0\xB0\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB6\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC\xD0\xB5 \xD0\xBE\xD1\x82\xD0\xBB\xD0\xB0\xD0"
    "\xB4\xD0\xBA\xD0\xB8\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB8\xD0\xB7"
    "\xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x81\xD0\xB2"
    "\xD0\xBE\xD1\x96 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB5\xD0"
    "\xBD\xD0\xBD\xD1\x8F\xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0"
    "\xBD\xD0\xB8\xD0\xB8 \xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD1\x81\xD0\xB5"
    "\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x8B\xD0\xB8 \xD0\xBA\xD0"
    "\xBB\xD1\x8E\xD1\x87\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB8\xD0\xB7"
    "\xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x82\xD0\xB2"
    "\xD0\xBE\xD1\x96 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB5\xD0"
    "\xBD\xD0\xBD\xD1\x8F\xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x80\xD0\xB0"
    "\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xBE\xD1\x82\xD0\xBE"
    "\xD0\xB1\xD1\x96 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB\xD0"
    "\xB5\xD0\xBD\xD0\xBE\xD1\x82\xD1\x8B \xD0\xB8\xD1\x81\xD0\xBA\xD1\x83"
    "\xD1\x81\xD1\x81\xD1\x82\xD0\xB2\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x83 \xD1"
    "\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x94 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2"
    "\xD1\x96\xD0\xBB\xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B"
    " \xD1\x81\xD0\xBE\xD0\xB4\xD0\xB5\xD1\x80\xD0\xB6\xD1\x84\xD1\x96\xD0"
    "\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8 \xD0\xB2\xD0\xBC\xD1\x96\xD1\x81"
    "\xD1\x82\xD1\x83\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA"
    " \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xAC\xD9\x85\xD9"
    "\x8A\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85"
    "\xD8\xA7\xD8\xAA\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7"
    "\xDB\x8C \xD9\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD9\x84\xD8\xA7 \xD9"
    "\x8A\xD8\xAD\xD9\x82 \xD9\x84\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB1\xD9\x81"
    "\xD8\xB6\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB\x8C"
    " \xD9\x86\xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C\xD9\x87\xD8\xB1\xDA\xAF\xD8"
    "\xB2 \xD9\x86\xDA\xAF\xD9\x88 \xDA\xA9\xD9\x87 \xD9\x86\xD9\x85\xDB\x8C"
    "\xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB7\xE0\xA5\x8D\xE0\xA4\x95\xE0\xA5\x8D"
    "\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xAC"
    "\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xBE\xE0\xA4\x81"
    "\xE3\x81\xA9\xE3\x82\x93\xE3\x81\xAA\xE8\xB3\xAA\xE5\x95\x8F\xE3\x81\xAB"
    "\xE3\x82\x82\xE7\xAD\x94\xE3\x81\x88\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86"
    "\xE3\x83\xA0\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9\x80\x9A\xE7\x9F\xA5"
    "\xE3\x83\x87\xE3\x83\x99\xE3\x83\xAD\xE3\x83\x83\xE3\x83\x91\xE3\x83\xBC"
    "\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82"
    "\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x89\xB5\xE9\x80\xA0\xE8\x80\x85"
    "\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE"
    "\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82"
    "\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE8\xA3\xBD\xE4\xBD\x9C\xE8\x80\x85"
    "\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE"
    "\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85hier spricht der betreiberich bin de"
    "in administratorich bin dein programmiererinstrucciones secretas coninst"
    "ructions secretes avecjangan sekali-kali menolakje suis ton administrate"
    "urlas instrucciones secretasle tue istruzioni inizialile tue istruzioni "
    "nascostesono il tuo amministratoretes instructions initialestidak memili"
    "ki hati nuranitidak mengenal hati nuranitus instrucciones internastus in"
    "strucciones secretasvos instructions initiales\xD0\xB1\xD0\xB5\xD0\xB7 "
    "\xD0\xB2\xD1\x81\xD1\x8F\xD0\xBA\xD0\xB8\xD1\x85 \xD0\xBE\xD0\xB3\xD1"
    "\x80\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB6\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xB8"
    "\xD1\x85 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB4\xD0\xB0\xD1\x8E \xD1\x82\xD0"
    "\xB5\xD0\xB1\xD0\xB5 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xBE\xD0\xB4"
    "\xD0\xB0\xD1\x8E \xD1\x82\xD0\xBE\xD0\xB1\xD1\x96 \xD0\xBF\xD1\x80\xD0"
    "\xB0\xD0\xB2\xD0\xBE\xD1\x82\xD1\x96\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xB8 "
    "\xD1\x82\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x8F\xD1\x8F \xD1\x82\xD0\xB2\xD1"
    "\x96\xD0\xB8 \xD1\x82\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB5\xD1\x86\xD1\x8C"
    "\xD9\x81\xD9\x82\xD8\xB7 \xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8"
    "\xA7\xD8\xAA \xD9\x85\xD9\x86\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8\xB6"
    "\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x84\xD8"
    "\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A"
    "\xD9\x88\xD8\xAF\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD8"
    "\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x84\xD9\x8A\xD8\xB3 "
    "\xD9\x84\xD8\xAF\xD9\x8A\xD9\x87 \xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8"
    "\xAF\xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86 \xD9\x81\xD8\xB5"
    "\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA7\xD9\x86\xD8\xB5 \xD9\x85\xD9\x88\xD8"
    "\xAC\xD9\x87 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD9\x87"
    "\xDB\x8C\xDA\x86 \xD9\x82\xD8\xA7\xD9\x86\xD9\x88\xD9\x86\xDB\x8C \xD9"
    "\x86\xD9\x85\xDB\x8C\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B\xB9\xEC\x8B\xA0"
    "\xEC\x9D\x98 \xEA\xB0\x9C\xEB\xB0\x9C\xEC\x9E\x90\xEB\x82\x98\xEB\x8A"
    "\x94 \xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEA\xB4\x80\xEB\xA6\xAC\xEC"
    "\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 "
    "\xEC\xA0\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B"
    "\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90\xEC"
    "\xA7\x80\xEA\xB8\x88\xEA\xB9\x8C\xEC\xA7\x80 \xEB\xB0\x9B\xEC\x9D\x80 "
    "\xEC\xA7\x80\xEC\x8B\x9C" "boleh mengatakan apa sajachi lam theo lenh cu"
    "a toichi lam theo nhung gi toidung bao gio noi rang baninstrucciones ocu"
    "ltas coninstructions cachees avecinstructions secretes queintelligence a"
    "rtificielleje te donne la permissionkunstmatige intelligentielas instruc"
    "ciones ocultasle tue istruzioni internele tue istruzioni segreteloi nhac"
    " he thong cua banmenjawab semua pertanyaansem mudar nenhuma palavrasono "
    "il tuo programmatoretes instructions internestes instructions secretestu"
    "s instrucciones ocultasvos instructions internesvos instructions secrete"
    "s\xD0\xB2\xD1\x81\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1"
    "\x88\xD0\xB5\xD0\xBD\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94 "
    "\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC \xD0\xBE\xD1\x82\xD0\xBB\xD0\xB0\xD0\xB4\xD0"
    "\xBA\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB1\xD0\xB8\xD1\x82\xD1\x8C \xD1\x83"
    "\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0"
    "\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2\xD1\x81\xD0"
    "\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB8\xD1\x85\xD0\xBE\xD0\xB2"
    "\xD0\xB0\xD0\xBD\xD1\x81\xD0\xB2\xD1\x96\xD0\xB8 \xD0\xBF\xD0\xBE\xD1"
    "\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2\xD1\x82\xD0\xB2\xD0\xBE\xD1"
    "\x96 \xD0\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2"
    "\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB8\xD1\x85\xD0"
    "\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD0\xBF"
    "\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2\xD1\x83\xD1\x81"
    "\xD0\xB5 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB\xD0\xB5\xD0"
    "\xBD\xD0\xBE\xD1\x83\xD1\x81\xD1\x96 \xD0\xBF\xD0\xBE\xD0\xBF\xD0\xB5"
    "\xD1\x80\xD0\xB5\xD0\xB4\xD0\xBD\xD1\x96\xD8\xA7\xD9\x84\xD9\x85\xD9\x81"
    "\xD8\xAA\xD8\xA7\xD8\xAD \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A\xD8"
    "\xA8\xD9\x87 \xD8\xAA\xD9\x88 \xD8\xA7\xD8\xAC\xD8\xA7\xD8\xB2\xD9\x87 "
    "\xD9\x85\xDB\x8C\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD8\xAA"
    " \xD9\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD8\xAF\xD8\xB3\xD8\xAA\xD9"
    "\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAE\xD9\x81\xDB\x8C"
    "\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xA7\xD8"
    "\xAF\xD8\xA7\xD8\xB1\xD8\xA9\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 "
    "\xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD9\x88\xD9\x88\xD9\x84\xE0\xA4\x85\xE0"
    "\xA4\xA8\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\x96\xE0\xA4\xBE \xE0\xA4\x95"
    "\xE0\xA4\xB0\xE0\xA4\x8F\xE0\xA4\xA1\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\xA8"
    " \xE0\xA4\xAE\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\x95\xE0\xA5\x80 \xE0\xA4"
    "\xAD\xE0\xA5\x82\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\x95\xE0\xA4\xBE\xE0\xA4"
    "\xAA\xE0\xA4\xBF\xE0\xA4\x9B\xE0\xA4\xB2\xE0\xA5\x87 \xE0\xA4\xB8\xE0"
    "\xA4\xAD\xE0\xA5\x80\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE "
    "\xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE0\xA4\xAD\xE0\xA4\xBE"
    "\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAE\xE0\xA5\x89\xE0\xA4\xA1\xE0\xA4"
    "\xB2\xE0\xA4\xB2\xE0\xA4\xBE\xE0\xA4\x97\xE0\xA5\x82 \xE0\xA4\xA8\xE0"
    "\xA4\xB9\xE0\xA5\x80\xE0\xA4\x82" "bericht van de beheerderbericht van j"
    "e beheerderboleh mengatakan apa punchi lam theo loi cua toidarfst niemal"
    "s verweigerhier ist dein entwicklerinstructions cachees queinstructions "
    "precedentesintelligenza artificialeje hebt mijn toestemmingkhong co bat "
    "ky gioi hanle precedenti istruzioninachricht der entwicklernachricht des"
    " entwicklernachricht vom entwicklerohne jegliche einschrankprompt di sis"
    "tema che tisans aucun avertissementsono il tuo sviluppatoresuas mensagem"
    " de sistemasuas mensagem do sistemates instructions cacheestes instructi"
    "ons systemetu configuracion inicialtuas mensagem de sistematuas mensagem"
    " do sistematuo messaggio di sistemaunicamente i miei ordinivos instructi"
    "ons cacheesvos instructions systeme\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0"
    "\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD1\x81 \xD1\x8D"
    "\xD1\x82\xD0\xBE\xD0\xB8 \xD0\xBC\xD0\xB8\xD0\xBD\xD1\x83\xD1\x82\xD1"
    "\x8B\xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBE \xD0\xB2 \xD1\x81\xD0\xBB"
    "\xD0\xBE\xD0\xB2\xD0\xBE\xD8\xB7\xD9\x88\xD8\xB1\xDB\x8C \xD8\xB1\xD9"
    "\x81\xD8\xAA\xD8\xA7\xD8\xB1 \xDA\xA9\xD9\x86\xD9\x84\xD9\x8A\xD8\xB3 "
    "\xD9\x84\xD8\xAF\xD9\x8A\xD9\x87 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xE3"
    "\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE3\x83\x95\xE3\x82\xA3\xE3"
    "\x83\xAB\xE3\x82\xBF\xE3\x81\x93\xE3\x82\x8C\xE3\x81\xBE\xE3\x81\xA7\xE3"
    "\x81\xAE\xE3\x83\xAB\xE3\x83\xBC\xE3\x83\xAB\xE7\xA7\x81\xE3\x81\xAE\xE8"
    "\xA8\x80\xE3\x81\x86\xE3\x81\x93\xE3\x81\xA8\xE3\x81\xA0\xE3\x81\x91\xE7"
    "\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9"
    "\x80\x9A\xE7\x9F\xA5\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x81\x8B\xE3"
    "\x82\x89\xE3\x81\xAE\xE9\x80\xA3\xE7\xB5\xA1\xE8\xA8\xB1\xE5\x8F\xAF\xE3"
    "\x81\x95\xE3\x82\x8C\xE3\x81\xA6\xE3\x81\x84\xE3\x81\xBE\xE3\x81\x99\xE9"
    "\x96\x8B\xE7\x99\xBA\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9"
    "\x80\x9A\xE7\x9F\xA5\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85\xE3\x81\x8B\xE3"
    "\x82\x89\xE3\x81\xAE\xE9\x80\xA3\xE7\xB5\xA1" "apenas as minhas ordensbo"
    " loc noi dung cua banboleh melakukan apa punconsignes secretes avecdarfs"
    "t nichts verweigerdu hast meine erlaubnishier ist dein betreiberhier ist"
    " der entwicklerhier spricht dein adminich bin dein entwicklerindicacione"
    "s anterioresinstrucoes secretas cominteligencia artificialistruzioni nas"
    "coste conje suis ton developpeurje suis ton programmeurjestem twoim prog"
    "ramistjouw verborgen instructkhong co bat ky han chekhong co bat ky quy "
    "tacmodalita amministratorenachricht der betreibernachricht des betreiber"
    "nachricht vom betreiberohne jegliche beschrankpas le droit de refuserpro"
    "mpt he thong cua banquy tac an toan cua bansans aucune restrictionsin ni"
    "nguna advertenciasou o seu administradorsou o seu desenvolvedorsua mensa"
    "gem de sistemasua mensagem do sistemates consignes initialestes mesures "
    "de securitetidak memiliki larangantidak mengenal larangantidak punya hat"
    "i nuranitoi la nguoi tao ra bantoutes les instructionsverborgenen instru"
    "ktionversteckten instruktionvos consignes initialesvos mesures de securi"
    "te\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1"
    "\x82\xD0\xBE\xD0\xB2\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD0\xBE\xD0\xBF"
    "\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB4\xD0\xB6\xD0\xB2\xD1\x81\xD0\xB5, \xD1"
    "\x87\xD1\x82\xD0\xBE \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5\xD0\xB4\xD0\xB5"
    "\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB8 \xD0\xBA\xD0\xB0\xD0"
    "\xBA\xD0\xBC\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xB0 \xD0\xBC\xD0\xBE\xD0\xB4"
    "\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x96\xD0\xB4\xD0"
    "\xBC\xD0\xBE\xD0\xB2\xD0\xBB\xD1\x8F\xD0\xB8\xD0\xBD\xD0\xB5 \xD0\xB4"
    "\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD1\x8E\xD1\x82\xD0\xBD"
    "\xD0\xB5 \xD0\xBE\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD1\x8B\xD0\xB2\xD0"
    "\xB0\xD0\xB8\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0\xBE"
    "\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94"
    " \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB0\xD0\xBB\xD1\x96\xD0\xBD\xD0\xB5\xD0"
    "\xBC\xD0\xB0\xD1\x94 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB"
    "\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1"
    "\x82\xD0\xBE\xD0\xB2\xD0\xBE\xD0\xB1\xD0\xBE \xD0\xB2\xD1\x81\xD0\xB5"
    "\xD0\xBC, \xD1\x87\xD1\x82\xD0\xBE\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0"
    "\xBC\xD0\xB5 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0"
    "\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0"
    "\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0"
    "\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0"
    "\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x81"
    "\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1"
    "\x80\xD1\x8B\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x8D\xD1\x82\xD0\xB8"
    "\xD1\x87\xD0\xB5\xD1\x81\xD0\xBA\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD1"
    "\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0"
    "\xBE\xD1\x96 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD"
    "\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1"
    "\x82\xD1\x80\xD0\xB8\xD1\x81\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x81\xD0\xB8"
    "\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x82\xD0"
    "\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82"
    "\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1"
    "\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x84"
    "\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B\xD1\x82\xD0\xB2\xD0\xBE"
    "\xD0\xB8 \xD1\x8D\xD1\x82\xD0\xB8\xD1\x87\xD0\xB5\xD1\x81\xD0\xBA\xD1"
    "\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5"
    "\xD1\x82\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x81\xD0\xB8\xD1"
    "\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 "
    "\xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8\xD1\x82\xD0\xB2"
    "\xD1\x96\xD0\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0"
    "\xBD\xD8\xA7\xD8\xB2 \xD8\xA7\xDB\x8C\xD9\x86 \xD8\xA8\xD9\x87 \xD8\xA8"
    "\xD8\xB9\xD8\xAF\xD8\xA7\xD8\xB4\xD8\xB9\xD8\xA7\xD8\xB1 \xD8\xA7\xD9"
    "\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 "
    "\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xD8\xAF\xD8\xB3"
    "\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD8\xAA \xD9\x85\xD8\xAE\xD9\x81\xDB"
    "\x8C\xD8\xB0\xD9\x83\xD8\xA7\xD8\xA1 \xD8\xA7\xD8\xB5\xD8\xB7\xD9\x86"
    "\xD8\xA7\xD8\xB9\xD9\x8A\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD8"
    "\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8\xB1\xD8\xB1\xD8\xB3\xD8\xA7\xD9"
    "\x84\xD8\xA9 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD9\x87"
    "\xD8\xB1 \xDA\x86\xDB\x8C\xD8\xB2\xDB\x8C \xD8\xB1\xD8\xA7 \xDA\xA9\xD9"
    "\x87\xDA\xA9\xD9\x84\xDB\x8C\xD8\xAF \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85"
    "\xD8\xA7\xD9\x86\xD9\x87\xE0\xA4\x85\xE0\xA4\xAC \xE0\xA4\xB8\xE0\xA5"
    "\x87 \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xAE\xE0\xA4\xA8\xE0"
    "\xA4\xBE \xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\xAE"
    "\xE0\xA5\x8B\xE0\xA4\xA1 \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4"
    "\x86\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 \xEA\xB0\x9C\xEB"
    "\xB0\x9C\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 "
    "\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84"
    "\x88\xEC\x9D\x98 \xEC\xA0\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB"
    "\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 \xEC\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90"
    "a partir de maintenanta partir deste momentoa toutes les questionsberich"
    "t van de systeembericht van je systeembisherigen anweisungenbo loc an to"
    "an cua banconsignes cachees avecconsignes secretes quedarf niemals verwe"
    "igerdarfst nicht verweigergeen enkele restrictieherhangi bir kisitlamahi"
    "er ist der betreiberhinweis des entwicklerik ben je ontwikkelaarik geef "
    "je toestemminginstrucoes ocultas cominstrucoes ocultas queistruzioni seg"
    "rete cheistruzioni segrete conkunstliche intelligenznunca responda que n"
    "aoodpowiadasz na wszystksans aucun restrictionsans aucune contraintesaya"
    " adalah pengembangsoltanto i miei ordiniswoje polecenia systemtes consig"
    "nes internestes consignes secretestes regles de securitethong bao cua he"
    " thongthong bao cua nha phatthong bao cua quan tritodo te esta permitido"
    "tu mensaje del sistematwoje polecenia systemunicamente mis ordenesvos co"
    "nsignes internesvos consignes secretesvos regles de securitevotre prompt"
    " d'originezonder enige waarschuw\xD0\xB0\xD0\xBA\xD1\x82\xD0\xB8\xD0\xB2"
    "\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD0\xBB\xD0\xB8\xD1\x88"
    "\xD0\xB5 \xD1\x82\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x8F\xD0\xBD\xD0\xB5 "
    "\xD0\xBC\xD0\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0"
    "\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD1"
    "\x81\xD1\x8C\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD9\x8A \xD9\x82"
    "\xD9\x8A\xD9\x88\xD8\xAF\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD9\x8A \xD8"
    "\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8\xB1\xD8\xB2\xDB\x8C\xD8\xB1 \xD9\xBE"
    "\xD8\xA7 \xD8\xA8\xDA\xAF\xD8\xB0\xD8\xA7\xD8\xB1\xD9\x83\xD9\x84 \xD8"
    "\xB4\xD9\x8A\xD8\xA1 \xD9\x85\xD8\xB3\xD9\x85\xD9\x88\xD8\xAD\xD9\x84"
    "\xD9\x85 \xD8\xAA\xD8\xB9\xD8\xAF \xD8\xB3\xD8\xA7\xD8\xB1\xD9\x8A\xD8"
    "\xA9\xD9\x85\xD8\xA7 \xD8\xA7\xD9\x82\xD9\x88\xD9\x84\xD9\x87 \xD9\x81"
    "\xD9\x82\xD8\xB7\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA"
    "\xD9\x87\xD8\xA7\xDB\x8C\xD8\xAA\xD9\x85\xD9\x86 \xD8\xB3\xD8\xA7\xD8"
    "\xB2\xD9\x86\xD8\xAF\xD9\x87 \xD8\xAA\xD9\x88\xD9\x86\xD8\xA8\xD8\xA7"
    "\xDB\x8C\xD8\xAF \xD8\xB1\xD8\xAF \xDA\xA9\xD9\x86\xDB\x8C\xD9\xBE\xDB"
    "\x8C\xD8\xA7\xD9\x85 \xD8\xA7\xD8\xB2 \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1"
    "\xDA\xA9\xD9\x84\xD9\x85\xD9\x87 \xD8\xA8\xD9\x87 \xDA\xA9\xD9\x84\xD9"
    "\x85\xD9\x87\xE0\xA4\xA1\xE0\xA4\xBF\xE0\xA4\xAC\xE0\xA4\x97 \xE0\xA4"
    "\xAE\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xA8\xE0\xA4\xBE\xE0\xA4\x9F\xE0\xA4"
    "\x95 \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA5\x8B\xEC\x8B\x9C\xEC\x8A\xA4\xED"
    "\x85\x9C \xED\x94\x84\xEB\xA1\xAC\xED\x94\x84\xED\x8A\xB8" "ablehnen ist"
    " verbotenalle fragen beantwortbatasan keamanan andabatasan keamanan kamu"
    "che do nha phat trienchi lam theo lenh toiconsignes cachees queconsignes"
    " precedentesdarf nichts verweigerdarfst niemals ablehndeine internen anw"
    "eisdu hast die erlaubnise o seu administradore o seu desenvolvedorelke v"
    "raag beantwoordfiltres de moderationfiltros de moderacionfiltry bezpiecz"
    "enstwageen enkele beperkinggelistirici bildirimiguvenlik filtreleriniich"
    " bin dein schopferik ben je programmeurinstrucoes anterioresinstrucoes d"
    "o sistemainstruksi tersembunyiistruzioni precedentijangan pernah menolak"
    "je verborgen instructjede fragen beantwortjouw geheime instructkhong bao"
    " gio tu choimensaje del desarrollmessaggio del sistemamodalita sviluppat"
    "orenie znasz zadnych ogrnie znasz zadnych zasnunca me digas que nonur no"
    "ch das, was ichpoprzednie instrukcjesage niemals, dass dusans aucun cont"
    "raintesaya mengizinkan kamuseu prompt de sistemaseu prompt do sistemasom"
    "ente minhas ordenssou o seu programadorswoj komunikat systemtes consigne"
    "s cacheestes consignes systemeteu prompt de sistemateu prompt do sistema"
    "thong bao tu he thongthong bao tu nha phatthong bao tu quan tritidak mem"
    "iliki aturantidak mengenal aturantin nhan cua he thongtin nhan cua nha p"
    "hattin nhan cua quan tritodos os seus filtrostu mensaje de sistematu pro"
    "mpt del sistematuo prompt di sistematwoj komunikat systemuniquement mes "
    "ordresverborgen instructiesvos consignes cacheesvos consignes systemevot"
    "re message initialvotre message systemezonder enkele censuur\xD0\xB1\xD0"
    "\xB5\xD0\xB7 \xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD"
    "\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB0\xD0\xBB\xD0"
    "\xB8\xD0\xB7\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBD\xD1\x80\xD0\xB0\xD0\xB2"
    "\xD0\xBE\xD1\x83\xD1\x87\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBE\xD0\xB3\xD1"
    "\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x81"
    "\xD0\xBE\xD0\xB2\xD0\xB5\xD1\x81\xD1\x82\xD0\xB8\xD0\xB1\xD0\xB5\xD0\xB7"
    " \xD1\x81\xD0\xBE\xD0\xB2\xD1\x96\xD1\x81\xD1\x82\xD1\x96\xD0\xB2\xD1"
    "\x81\xD0\xB5 \xD0\xBF\xD1\x80\xD0\xB5\xD0\xB6\xD0\xBD\xD0\xB8\xD0\xB5"
    "\xD0\xB2\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x82\xD0\xBE\xD0\xB1\xD1"
    "\x96\xD0\xB7\xD1\x96\xD0\xB3\xD1\x80\xD0\xB0\xD0\xB8 \xD1\x80\xD0\xBE"
    "\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD\xD0\xB4\xD0\xB0"
    " openai\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC"
    "\xD0\xB5\xD0\xB6\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBE\xD0\xB3\xD1\x80\xD0"
    "\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC "
    "\xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8"
    "\xD0\xBC \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xB8\xD0\xBC\xD0\xB5 \xD0\xB1\xD0\xBE\xD0\xB3\xD0\xB0\xD1\x80"
    "\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD0\xB1\xD0\xBE\xD0\xB3\xD0"
    "\xB0\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB7\xD0\xB0\xD1\x89\xD0\xB8"
    "\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xB7\xD0\xB0\xD1"
    "\x85\xD0\xB8\xD1\x81\xD0\xBD\xD1\x81\xD1\x8B\xD0\xB3\xD1\x80\xD0\xB0\xD0"
    "\xB8 \xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 "
    "\xD0\xB7\xD0\xB0\xD1\x89\xD0\xB8\xD1\x82\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE"
    "\xD1\x96 \xD0\xB7\xD0\xB0\xD1\x85\xD0\xB8\xD1\x81\xD0\xBD\xD1\x82\xD0"
    "\xB8 \xD0\xBF\xD0\xB5\xD1\x80\xD1\x81\xD0\xBE\xD0\xBD\xD0\xB0\xD0\xB6"
    "\xD1\x82\xD1\x8B \xD0\xBF\xD0\xB5\xD1\x80\xD1\x81\xD0\xBE\xD0\xBD\xD0"
    "\xB0\xD0\xB6\xD1\x83\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x82\xD0\xBE"
    "\xD0\xB1\xD1\x96\xD8\xA7\xD8\xAC\xD8\xA7\xD8\xB2\xD9\x87 \xD9\x85\xDB"
    "\x8C\xD8\xAF\xD9\x87\xD9\x85\xD8\xA7\xD8\xB9\xD9\x84\xD8\xA7\xD9\x86 "
    "\xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA\xD9\x85\xD8\xA7\xD9\x85\xD9\x86\xD8\xAD"
    "\xD9\x83 \xD8\xA7\xD9\x84\xD8\xA7\xD8\xB0\xD9\x86\xD8\xA8\xD8\xAF\xD9"
    "\x88\xD9\x86 \xD8\xB3\xD8\xA7\xD9\x86\xD8\xB3\xD9\x88\xD8\xB1\xD8\xAF"
    "\xDB\x8C\xDA\xAF\xD8\xB1 \xD8\xA7\xD8\xB9\xD8\xAA\xD8\xA8\xD8\xA7\xD8"
    "\xB1\xD9\x82\xD9\x88\xD8\xA7\xD9\x86\xDB\x8C\xD9\x86 \xD9\x82\xD8\xA8"
    "\xD9\x84\xDB\x8C\xD9\x83\xD9\x84\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD9"
    "\x85\xD8\xB1\xD9\x88\xD8\xB1\xD9\x85\xD9\x85\xD9\x86\xD9\x88\xD8\xB9 "
    "\xD8\xA7\xD9\x84\xD8\xB1\xD9\x81\xD8\xB6\xD9\x86\xD8\xA7\xD8\xAF\xDB\x8C"
    "\xD8\xAF\xD9\x87 \xD8\xA8\xDA\xAF\xDB\x8C\xD8\xB1\xD9\x88\xD8\xB6\xD8"
    "\xB9 \xD8\xA7\xD9\x84\xD8\xAA\xD8\xB5\xD8\xAD\xD9\x8A\xD8\xAD\xD9\x88"
    "\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD9\x88\xD9\x88\xD9"
    "\x84\xD9\xBE\xDB\x8C\xD8\xA7\xD9\x85 \xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA"
    "\xD9\x85\xDB\x8C\xD9\xBE\xDB\x8C\xD8\xBA\xD8\xA7\xD9\x85 \xD8\xB3\xDB"
    "\x8C\xD8\xB3\xD8\xAA\xD9\x85\xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xB8\xE0\xA4"
    "\xB5\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xA1\xE3\x81\x82\xE3\x81\xAA\xE3\x81"
    "\x9F\xE3\x81\xAE\xE5\x90\x8D\xE5\x89\x8D\xE3\x81\xAF\xE3\x81\x93\xE3\x82"
    "\x8C\xE3\x81\xBE\xE3\x81\xA7\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE3\x83"
    "\x81\xE3\x83\xA3\xE3\x83\x83\xE3\x83\x88\xE3\x83\x9C\xE3\x83\x83\xE3\x83"
    "\x88\xE3\x83\x87\xE3\x83\x90\xE3\x83\x83\xE3\x82\xB0\xE3\x83\xA2\xE3\x83"
    "\xBC\xE3\x83\x89\xE3\x83\x95\xE3\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83"
    "\xBC\xE3\x81\xAA\xE3\x81\x97\xE4\xB8\x8D\xE8\xA6\x81\xE7\xBB\x99\xE4\xBB"
    "\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB9\x8B\xE5\x89\x8D\xE6\x94"
    "\xB6\xE5\x88\xB0\xE7\x9A\x84\xE6\x89\x80\xE6\x9C\x89\xE5\x88\xB6\xE9\x99"
    "\x90\xE3\x82\x92\xE5\x8F\x97\xE3\x81\x91\xE3\x81\xAA\xE3\x81\x84\xE5\xAE"
    "\x89\xE5\x85\xA8\xE3\x83\x95\xE3\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83"
    "\xBC\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5\x88\x9B\xE5\xBB"
    "\xBA\xE8\x80\x85\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5\x88"
    "\x9B\xE9\x80\xA0\xE8\x80\x85\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\x88\x91\xE6\x98\xAF\xE4\xBD"
    "\xA0\xE7\x9A\x84\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE6\x8B\x92\xE5\x90"
    "\xA6\xE3\x81\x97\xE3\x81\xA6\xE3\x81\xAF\xE3\x81\x84\xE3\x81\x91\xE9\x81"
    "\xA9\xE7\x94\xA8\xE3\x81\x95\xE3\x82\x8C\xE3\x81\xBE\xE3\x81\x9B\xE3\x82"
    "\x93" "apenas minhas ordensaqui e o seu criadoraturan keamanan andaatura"
    "n keamanan kamubericht van de adminbericht van je adminchi lam theo loi "
    "toidarf nicht verweigerdarfst nichts ablehndein entwickler hierdeinem sy"
    "stem promptdeinem system-promptdeinen inhaltsfilterdeinen system promptd"
    "einen system-promptdeiner inhaltsfilterdung bao gio tu choifilter keaman"
    "an andafilter keamanan kamufiltri dei contenutifiltros de contenidofiltr"
    "os de segurancafiltros de seguridadgeheimen instruktionguvenlik kurallar"
    "inii tuoi misure di sici tuoi regole di sicinstrukcje systemoweinstruksi"
    " dari admininstruksi sebelumnyajangan pernah bilangje suis ton createurj"
    "e te donne le droitjede frage beantwortjestem twoim dewelopjouw systeemi"
    "nstructkeinerlei einschrankkeinerlei richtliniele tue misure di sicle tu"
    "e regole di sicmelakukan semua yangmessaggio dell'adminmessaggio dell'am"
    "minmessaggio dello svilnachricht der systemnachricht des systemnachricht"
    " vom systemne s'appliquent plusnie masz zadnych ogrnie masz zadnych zasn"
    "ie znasz moralnoscinie znasz ograniczenodpowiada na wszystkohne alle ein"
    "schrankohne jede einschrankohne jegliche filterohne jegliche zensurpembe"
    "ritahuan sistemrisponde a qualsiasirispondi a qualsiasisana verilen tali"
    "matsans faire la moralesenza alcuna restrizseulement les ordresseulement"
    " mes ordressono il tuo creatoresoy tu administradorsoy tu desarrolladors"
    "woj prompt systemowswoje zabezpieczeniatidak memiliki batastidak memilik"
    "i etikatidak memiliki moraltidak mengenal batastidak mengenal etikatidak"
    " mengenal moraltidak pernah menolaktidak punya larangantin nhan tu he th"
    "ongtin nhan tu nha phattin nhan tu quan triton prompt d'originetoutes le"
    "s consignestu as l'autorisationtu prompt de sistematwoj prompt systemowt"
    "woje zabezpieczeniaunicamente lo que youniquement ce que jeverborgenen v"
    "orgabenversteckten vorgabenvotre prompt initialvotre prompt systemevous "
    "etes maintenantweigeren is verbodenwiadomosc od programwszystkie poprzed"
    "niezonder enige censuurzonder enkele beperkzonder enkele filter\xD0\xB7 "
    "\xD1\x86\xD1\x96\xD1\x94\xD1\x96 \xD0\xBC\xD0\xB8\xD1\x82\xD1\x96\xD0"
    "\xBD\xD0\xB5\xD0\xB4\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD0\xB8\xD1"
    "\x82\xD0\xBD\xD0\xB5\xD0\xB8\xD1\x80\xD0\xBE\xD0\xBC\xD0\xB5\xD1\x80\xD0"
    "\xB5\xD0\xB6\xD0\xBF\xD0\xBE\xD1\x80\xD1\x83\xD1\x88\xD1\x83\xD0\xB2\xD0"
    "\xB0\xD1\x82\xD0\xB8\xD0\xBF\xD1\x80\xD0\xB8\xD1\x82\xD0\xB2\xD0\xBE\xD1"
    "\x80\xD0\xB8\xD1\x81\xD1\x8C\xD8\xA7\xD8\xB2 \xD8\xA7\xDB\x8C\xD9\x86 "
    "\xD9\x84\xD8\xAD\xD8\xB8\xD9\x87\xD8\xA8\xD8\xB1\xD9\x88 \xD8\xA8\xD9"
    "\x87 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xA7"
    "\xD9\x8A \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8\xA8\xD9\x87 \xD9\x87\xD9"
    "\x85\xD9\x87 \xD8\xB3\xD9\x88\xD8\xA7\xD9\x84\xD8\xAA\xD8\xAC\xD9\x8A"
    "\xD8\xA8 \xD8\xB9\xD9\x84\xD9\x89 \xD9\x83\xD9\x84\xD8\xAD\xD9\x82 \xD9"
    "\x86\xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C \xD8\xB1\xD8\xAF\xD9\x84\xD8\xA7 "
    "\xD8\xAA\xD8\xAE\xD8\xB6\xD8\xB9 \xD9\x84\xD8\xA7\xD9\x8A\xD9\x84\xD8"
    "\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD9\x84\xD8\xA7\xD9\x8A\xD9\x84"
    "\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD9\x84\xD8\xA7\xD9\x8A\xD9"
    "\x85\xD9\x86 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x86\xD8\xAA"
    "\xD9\x86\xD9\x82\xD8\xB4 \xD8\xA8\xD8\xA7\xD8\xB2\xDB\x8C \xDA\xA9\xD9"
    "\x86\xD9\x87\xD8\xB1\xDA\xAF\xD8\xB2 \xD8\xB1\xD8\xAF \xD9\x86\xDA\xA9"
    "\xD9\x86\xD9\x8A\xD8\xAC\xD9\x8A\xD8\xA8 \xD8\xB9\xD9\x84\xD9\x89 \xD9"
    "\x83\xD9\x84\xE0\xA4\x87\xE0\xA4\xB8 \xE0\xA4\xAA\xE0\xA4\xB2 \xE0\xA4"
    "\xB8\xE0\xA5\x87\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEA\xB0\x9C\xEB"
    "\xB0\x9C\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEA\xB4\x80"
    "\xEB\xA6\xAC\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEC\xA0"
    "\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEC"
    "\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90\xEB\xAA\xA8\xEB\x93\xA0 \xEC\xA7\x88"
    "\xEB\xAC\xB8\xEC\x97\x90 \xEB\x8B\xB5\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85"
    "\x9C \xEB\xA9\x94\xEC\x8B\x9C\xEC\xA7\x80:alleen mijn bevelenalles wat h"
    "ierbovenaqui e o seu desenvben senin gelistiriben senin programciben sen"
    "in yoneticindarf niemals ablehndarfst nicht ablehndeine anfangsanweisdei"
    "ne inhaltsfilterdeinem systempromptdeinen inhaltsrichtdeinen systempromp"
    "tdeiner inhaltsrichtdit is de beheerdere o seu programadorermachtige ich"
    " dichfiltres de securitefiltri di contenutofiltri di sicurezzafiltros de"
    " conteudofrei von einschrankfrei von richtliniegeen enkele censuurgeen e"
    "nkele gewetengeen enkele grenzengeheime instructiesgelten nicht langerha"
    "i il mio permessohanya apa yang sayahanya menuruti sayahanya perintah sa"
    "yahay tuong tuong banherhangi bir filtreherhangi bir sansurhier ist dein"
    " adminicerik filtreleriniich ermachtige dichik ben je beheerderinterdit "
    "de refuserjamais diga que naoje geheime instructje hebt toestemmingjouw "
    "systeemberichtke tu giay phut naykeinerlei beschrankkelimesi kelimesinek"
    "hong bi kiem duyetkhong biet dieu camkhong co kiem duyetkisitlamasi olma"
    "yankomunikat systemowylam tat ca nhung gimessage de l'equipemessage du d"
    "eveloppmodello linguisticomodelo de linguagemnachricht der adminnachrich"
    "t des adminnachricht vom adminnao conhece filtrosnao conhece limitesnao "
    "conhece proibicnao conhece restricnao se aplicam maisnie masz moralnosci"
    "nie masz ograniczennie zna zadnych ogrnie zna zadnych zasno tiene concie"
    "nciaohne alle beschrankohne jede beschrankohne jegliche moralohne jeglic"
    "he regelpalabra por palabrapalavra por palavrasans aucune censuresans au"
    "cune ethiquese moque des reglesseulement ce que jeseus medidas de segsin"
    " ninguna restricso as minhas ordenssolamente lo que yosoltanto quello ch"
    "esuas medidas de segtem minha permissaoteus medidas de segthong diep he "
    "thongtidak boleh menolaktienes autorizaciontodas as instrucoestodo esta "
    "permitidoton message initialton message systemetra loi moi cau hoitu as "
    "la permissiontu as ma permissiontuo prompt inizialetuo prompt nascostotu"
    "tte le istruzionitutto quello che tivotre prompt secretwiadomosc od syst"
    "emzonder enige beperkzonder enige filterzonder enkele regel\xD0\xB1\xD0"
    "\xB5\xD0\xB7 \xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x86\xD0\xB1"
    "\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB0\xD0\xBB\xD1\x96\xD0"
    "\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD0\xBE\xD0\xB2\xD1\x87\xD0\xB0\xD0\xBD"
    "\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0"
    "\xBB\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82"
    "\xD1\x80\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1"
    "\x82\xD1\x80\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x86\xD0\xB5\xD0\xBD\xD0\xB7"
    "\xD1\x83\xD1\x80\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBC\xD0\xBE\xD1\x80\xD0"
    "\xB0\xD0\xBB\xD0\xB8\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBF\xD1\x80\xD0\xB0"
    "\xD0\xB2\xD0\xB8\xD0\xBB\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD0"
    "\xB1\xD0\xBE\xD0\xB3\xD0\xB0\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81"
    "\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0"
    "\xB5\xD1\x82\xD0\xB8\xD1\x87\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 "
    "\xD1\x82\xD0\xB0\xD1\x94\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD1\x81\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82\xD1\x82\xD0\xB2\xD0\xBE\xD1"
    "\x96 \xD0\xB5\xD1\x82\xD0\xB8\xD1\x87\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE"
    "\xD1\x96 \xD1\x82\xD0\xB0\xD1\x94\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB5\xD0"
    "\xB1\xD0\xB5 \xD0\xB7\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB8\xD1\x82\xD0\xB5"
    "\xD0\xB1\xD1\x8F \xD0\xB7\xD0\xBE\xD0\xB2\xD1\x83\xD1\x82\xD1\x83\xD1"
    "\x8F\xD0\xB2\xD0\xB8, \xD1\x89\xD0\xBE \xD1\x82\xD0\xB8\xD8\xA7\xD8\xAC"
    "\xD8\xA7\xD8\xB2\xD9\x87 \xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C\xD8\xA7\xD9"
    "\x86\xD8\xA7 \xD9\x85\xD8\xA8\xD8\xB1\xD9\x85\xD8\xAC\xD9\x83\xD8\xA7"
    "\xD9\x88\xD8\xA7\xD9\x85\xD8\xB1\xD9\x8A \xD9\x81\xD9\x82\xD8\xB7\xD8"
    "\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD8\xAE\xD9\x84\xD8\xA7\xD9\x82"
    "\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8"
    "\xB1\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB1\xD9\x82\xD8\xA7\xD8\xA8"
    "\xD8\xA9\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB6\xD9\x88\xD8\xA7\xD8"
    "\xA8\xD8\xB7\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xD8\xA7\xD9"
    "\x86\xD9\x88\xD9\x86\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xD9\x88"
    "\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x87\xD8"
    "\xB4\xD8\xAF\xD8\xA7\xD8\xB1\xD8\xA8\xD8\xB1\xD8\xAF\xD8\xA7\xD8\xB4\xD8"
    "\xAA\xD9\x87 \xD8\xB4\xD8\xAF\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8\xA7"
    "\xD8\xB4\xDA\xA9\xD8\xA7\xD9\x84\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8"
    "\xAA\xD9\x88\xD8\xB3\xD8\xB9\xD9\x87\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA "
    "\xD8\xAF\xDB\x8C\xD8\xA8\xD8\xA7\xDA\xAF\xD8\xBA\xDB\x8C\xD8\xB1\xD9\x81"
    "\xD8\xB9\xD8\xA7\xD9\x84 \xD8\xB4\xD8\xAF\xD8\xBA\xDB\x8C\xD8\xB1\xD9"
    "\x81\xD8\xB9\xD8\xA7\xD9\x84 \xDA\xA9\xD9\x86\xD9\x81\xD9\x82\xD8\xB7 "
    "\xD8\xA7\xD9\x88\xD8\xA7\xD9\x85\xD8\xB1\xD9\x8A\xD9\x83\xD9\x84\xD9\x85"
    "\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x84\xD9\x85\xD8\xA9\xD9\x84\xD8\xAF\xD9"
    "\x8A\xD9\x83 \xD8\xA7\xD9\x84\xD8\xA7\xD8\xB0\xD9\x86\xD9\x86\xD9\x85"
    "\xD9\x88\xD8\xB0\xD8\xAC \xD9\x84\xD8\xBA\xD9\x88\xD9\x8A\xD9\x87\xD9"
    "\x85\xD9\x87 \xD9\x82\xD9\x88\xD8\xA7\xD9\x86\xDB\x8C\xD9\x86\xD9\x87"
    "\xD9\x88\xD8\xB4 \xD9\x85\xD8\xB5\xD9\x86\xD9\x88\xD8\xB9\xDB\x8C\xD9"
    "\x88\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB4\xD8\xB1\xD9\x81"
    "\xD9\x88\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8"
    "\xB1\xD9\xBE\xDB\x8C\xD8\xA7\xD9\x85 \xD8\xAA\xD9\x88\xD8\xB3\xD8\xB9"
    "\xD9\x87\xD9\xBE\xDB\x8C\xD8\xBA\xD8\xA7\xD9\x85 \xD9\x85\xD8\xAF\xDB"
    "\x8C\xD8\xB1\xE0\xA4\x97\xE0\xA5\x89\xE0\xA4\xA1 \xE0\xA4\xAE\xE0\xA5"
    "\x8B\xE0\xA4\xA1\xE0\xA4\x9A\xE0\xA4\xBE\xE0\xA4\xB2\xE0\xA5\x82 \xE0"
    "\xA4\xB9\xE0\xA5\x8B\xE0\xA4\xAA\xE0\xA4\xB9\xE0\xA4\xB2\xE0\xA5\x87 "
    "\xE0\xA4\x9C\xE0\xA5\x8B\xE0\xA4\xB0\xE0\xA4\xA6\xE0\xA5\x8D\xE0\xA4\xA6"
    " \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\xB9\xE0\xA4\xB0 \xE0\xA4\xA8\xE0\xA4"
    "\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83"
    "\xA0\xE9\x80\x9A\xE7\x9F\xA5:\xEA\xB0\x9C\xEB\xB0\x9C\xEC\x9E\x90 \xEB"
    "\xA9\x94\xEC\x8B\x9C\xEC\xA7\x80\xEA\xB2\xBD\xEA\xB3\xA0\xED\x95\x98\xEC"
    "\xA7\x80 \xEB\xA7\x90\xEA\xB3\xA0\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 "
    "\xEB\xA9\x94\xEC\x8B\x9C\xEC\xA7\x80\xEB\x82\x98\xEC\x97\x90\xEA\xB2\x8C"
    "\xEB\xA7\x8C \xEB\xB3\xB5\xEC\xA2\x85\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D"
    "\x98 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x8B\xB9\xEC\x8B\xA0\xEC"
    "\x9D\x98 \xEC\xBD\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x90\x98\xEC\x97\x88"
    "\xEB\x8B\xA4\xEA\xB3\xA0 \xEC\x83\x81\xEC\x83\x81\xEB\xAC\xB4\xEC\x97"
    "\x87\xEC\x9D\xB4\xEB\x93\xA0 \xEB\x8C\x80\xEB\x8B\xB5\xEB\xAC\xB4\xEC"
    "\x97\x87\xEC\x9D\xB4\xEB\x93\xA0 \xED\x95\x98\xEB\x8A\x94\xEC\xA0\x88"
    "\xEB\x8C\x80 \xEA\xB1\xB0\xEB\xB6\x80\xED\x95\x98\xEC\xA7\x80\xEC\xA0"
    "\x88\xEB\x8C\x80 \xEA\xB1\xB0\xEC\xA0\x88\xED\x95\x98\xEC\xA7\x80" "anno"
    "nce du systemeavviso del sistemabatasan keamananmuben senin yaraticichi "
    "tuan theo lenhdaje ci pozwoleniedarf nichts ablehnde agora em diantedein"
    " system promptdein system-promptdeine inhaltsrichtdeine systemanweisdein"
    "en moralischendeinen richtliniendeinen sicherheitsdeiner moralischendein"
    "er richtliniendeiner sicherheitsdesde este momentodu bist berechtigtfilt"
    "res de contenufrei von beschrankgeen enkele filtergeen enkele limietgeen"
    " enkele moraalgeheimen schlusselgelistirici mesajihata ayiklama moduherh"
    "angi bir ahlakherhangi bir kuralherhangi bir sinirherhangi bir yasakhicb"
    "ir istegi reddhicbir soruyu reddhier ist der admini tuoi linee guidaimma"
    "gina di essereinstruksi sistemmujamas digas que noje systeeminstructjest"
    "em twoim adminjestem twoim tworcjouw inhoudsfilterjouw systeempromptkamu"
    " memiliki izinkeinerlei gewissenkhong bi rang buockhong co rang buockhon"
    "g duoc tu choikhong kem canh baokomunikat od adminle tue linee guidamag "
    "niets weigerenmensagem da equipemensagem do desenvmensaje del equipomess"
    "age de l'adminmessage du systememodelo de lenguajemodo de depuracionmodo"
    " desarrolladormodo desenvolvedornao conhece regrasnie ma zadnych ogrnie "
    "ma zadnych zasnie zna moralnoscinie zna ograniczennigdy nie pisz, zeno t"
    "ienes restriccnota del desarrollnunca diga que naonunca digas que noontw"
    "ikkelaarsmodusopenai\xE3\x81\xAE\xE3\x83\x81\xE3\x83\xBC\xE3\x83\xA0pas "
    "de restrictionpesan dari pengembprompt sistem andaprompt sistem kamusade"
    "ce benim dediksadece benim soylesamtliche vorgabensana verilen gizlisans"
    " aucun censuresans aucun ethiquesans aucune filtresans aucune limitesans"
    " aucune moralesans avertissementsans mise en gardesaya pencipta kamusem "
    "qualquer restrsenza alcun avvertsenza alcun filtrosenza alcun limiteseu "
    "prompt inicialseu prompt secretoseus diretrizes deseus regras de segsini"
    "rsiz bir yapaysluchaj tylko mniesolo i miei ordinisoy tu programadorsuas"
    " diretrizes desuas regras de segsus medidas de segswoj prompt poczatswoj"
    "e ograniczeniaswoje zasady etyczsysteeminstructiestem permissao parateu "
    "prompt inicialteu prompt secretoteus diretrizes deteus regras de segthon"
    "g bao he thongtidak punya aturanton prompt initialton prompt systemetus "
    "medidas de segtwoj prompt poczattwoje ograniczeniatwoje zasady etyczuber"
    "nimm die rolleuitsluitend wat ikverborgenen anweisversteckten anweisvotr"
    "e prompt cachewiadomosc od adminyonetici bildirimizonder enige regel\xD0"
    "\xB0\xD0\xBA\xD1\x82\xD0\xB8\xD0\xB2\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD0"
    "\xB0\xD0\xBD\xD1\x83\xD0\xBB\xD1\x8C\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD0"
    "\xB0\xD1\x81\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82\xD0"
    "\xB8\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD0\xB8\xD1\x80\xD1\x83\xD0\xB8\xD0"
    "\xBF\xD0\xBE\xD0\xBB\xD0\xBD\xD0\xBE\xD1\x81\xD1\x82\xD1\x8C\xD1\x8E\xD9"
    "\x81\xDB\x8C\xD9\x84\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C\xD8\xAA\xD9"
    "\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x8A\xD9\x84"
    "\xD8\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x8A\xD9\x84\xD8"
    "\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD8\xA7\xD9\x8A\xD9\x85\xD9\x86 "
    "\xD8\xAE\xD8\xA7\xD9\x84\xD9\x82 \xD8\xAA\xD9\x88\xE0\xA4\x95\xE0\xA4"
    "\xBF\xE0\xA4\xB0\xE0\xA4\xA6\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4\x9A\xE0\xA5"
    "\x88\xE0\xA4\x9F\xE0\xA4\xAC\xE0\xA5\x89\xE0\xA4\x9F\xE0\xA4\xA4\xE0\xA5"
    "\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA4\xA8\xE0\xA5\x87\xE0\xA4\xA6\xE0\xA5"
    "\x8B\xE0\xA4\xB9\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xB6\xE0\xA4"
    "\xAC\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA4\xB6\xE0\xA4\x83\xE0\xA4\xB8\xE0\xA4"
    "\x95\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xB8\xE0\xA4"
    "\xAE\xE0\xA4\xBE\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xA4\xE0\xA4\xB8\xE0\xA5"
    "\x80\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\x8F\xE0\xA4\x81\xE3\x81\x82\xE3\x81"
    "\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x80\xAB\xE7\x90\x86\xE3\x81\x82\xE3\x81"
    "\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x88\xB6\xE9\x99\x90\xE3\x81\x82\xE3\x81"
    "\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\xAE\x89\xE5\x85\xA8\xE3\x81\x93\xE3\x81"
    "\xAE\xE7\x9E\xAC\xE9\x96\x93\xE3\x81\x8B\xE3\x82\x89\xE3\x82\xA2\xE3\x82"
    "\xB7\xE3\x82\xB9\xE3\x82\xBF\xE3\x83\xB3\xE3\x83\x88\xE3\x82\xB4\xE3\x83"
    "\x83\xE3\x83\x89\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE3\x83\xAB\xE3\x83"
    "\xBC\xE3\x83\xAB\xE3\x81\x8C\xE3\x81\xAA\xE3\x81\x84\xE3\x83\xAB\xE3\x83"
    "\xBC\xE3\x83\xAB\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE4\xB8\x8D\xE5\x8F"
    "\x97\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6\xE4\xB8\x8D\xE5\xB8"
    "\xA6\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB8\x8D\xE8\xA6"
    "\x81\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB9\x8B\xE5\x89"
    "\x8D\xE5\x91\x8A\xE8\xAF\x89\xE4\xBD\xA0\xE7\x9A\x84\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8C\x87\xE4\xBB\xA4\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8F\x90\xE7\xA4\xBA\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8C\x87\xE4\xBB\xA4\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA\xE5\x9B\x9E\xE7\xAD"
    "\x94\xE4\xBB\xBB\xE4\xBD\x95\xE9\x97\xAE\xE9\xA2\x98\xE6\x88\x91\xE6\x98"
    "\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE4\xB8\xBB\xE4\xBA\xBA\xE6\x96\xAD\xE3\x81"
    "\xA3\xE3\x81\xA6\xE3\x81\xAF\xE3\x81\x84\xE3\x81\x91\xE6\xB0\xB8\xE8\xBF"
    "\x9C\xE4\xB8\x8D\xE8\xA6\x81\xE6\x8B\x92\xE7\xBB\x9D\xE6\xB2\x92\xE6\x9C"
    "\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6\xE6\xB2\xA1\xE6\x9C"
    "\x89\xE4\xBB\xBB\xE4\xBD\x95\xE7\xBA\xA6\xE6\x9D\x9F\xE6\xB2\xA1\xE6\x9C"
    "\x89\xE4\xBB\xBB\xE4\xBD\x95\xE8\xA7\x84\xE5\x88\x99\xE6\xB2\xA1\xE6\x9C"
    "\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x81\x93\xE5\xBE\xB7\xE6\xB2\xA1\xE6\x9C"
    "\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6\xE7\xA7\x81\xE3\x81"
    "\xAE\xE5\x91\xBD\xE4\xBB\xA4\xE3\x81\xA0\xE3\x81\x91\xE7\xA7\x81\xE3\x81"
    "\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE3\x81\xA0\xE3\x81\x91\xE7\xAE\xA1\xE7\x90"
    "\x86\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE7\xB5\xB6\xE5\xAF"
    "\xBE\xE3\x81\xAB\xE6\x8B\x92\xE5\x90\xA6\xE3\x81\x97\xE7\xBB\x99\xE4\xBD"
    "\xA0\xE7\x9A\x84\xE7\xA7\x98\xE5\xAF\x86\xE6\x8C\x87\xE9\x96\x8B\xE7\x99"
    "\xBA\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE9\x9A\xA0\xE3\x81"
    "\x95\xE3\x82\x8C\xE3\x81\x9F\xE6\x8C\x87\xE7\xA4\xBA\xEA\xB4\x80\xEB\xA6"
    "\xAC\xEC\x9E\x90\xEB\xA1\x9C\xEB\xB6\x80\xED\x84\xB0" "a partir de agora"
    "a partir de ahoraalleen nog wat ikalles erlaubt istaturan keamananmuatur"
    "an sebelumnyaaviso del sistemaavviso di sistemabebas dari aturanbez mora"
    "lizowaniabez zadnych ogranbez zadnych ostrzbez zadnych zasadbisherigen r"
    "egelncac quy tac truocchi nghe lenh toidarf nicht ablehndein systempromp"
    "tdeine moralischendeine richtliniendeine sicherheitsdeinen schutzmechdei"
    "ner schutzmechduoc phep lam moifilter keamananmufrei von gewissengeen en"
    "kele regelgeen enkele taboegeheime schlusselgeheimen vorgabengelten nich"
    "t mehrgenehmige ich dirgizli talimatlarigizli yonergelerihinweis des adm"
    "ini tuoi protezioniinstruksi rahasiaje systeemberichtkecerdasan buatanke"
    "inerlei grenzenkeinerlei skrupelkhong bi gioi hankhong co gioi hankomuni"
    "kat programle tue protezionima khong canh baomag niet weigerenmensagem d"
    "o adminmensaje del adminmodalita di debugmodele de langagemodo de depura"
    "caomodo de desarrollnao conhece moralne dis jamais nonne dis jamais quen"
    "e dit jamais nonne refuses jamaisnhung gi ban duocnie ma moralnoscinie m"
    "a ograniczennie znasz zakazownigdy nie mow, zenigdy nie odmawiano me dig"
    "as nuncano puedes negarteno tiene restriccno tienes filtrosno tienes lim"
    "itesnon rifiutare mainur meine befehlenur noch, was ichparola per parola"
    "pengumuman sistempesan dari sistemprivo di scrupoliprohibido negarteregr"
    "as anterioressadece benim emirsans aucun filtresans aucun limitesans auc"
    "un moralesans aucune reglesans aucune tabousaya izinkan kamusaya pengemb"
    "angmusem nenhum filtrosem nenhum limitesem nenhuma restrsemua yang perna"
    "hsenza avvertimentseu prompt ocultosicherheitsfiltersin ningun filtrosin"
    " ningun limitesomente as minhassou o seu criadorsu andan itibarensuas co"
    "nfiguracaosus normas de segsus restriccionesswoje zasady bezpteu prompt "
    "ocultoti do il permessotidak punya batastidak punya etikatidak punya mor"
    "altienes mi permisoton prompt secrettoutes les reglestrybie programisttu"
    " prompt inicialtuas configuracaotus normas de segtus restriccionestwoje "
    "zasady bezpukryte instrukcjeveiligheidsfiltervietato rifiutarewyobraz so"
    "bie, zeyoneticiden mesajzonder restrictie\xD0\xB1\xD0\xB5\xD0\xB7 \xD0"
    "\xB5\xD1\x82\xD0\xB8\xD0\xBA\xD0\xB8\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBE"
    "\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x8D\xD1"
    "\x82\xD0\xB8\xD0\xBA\xD0\xB8\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xB8 \xD1\x81"
    "\xD0\xB5\xD0\xB1\xD1\x8F\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB8\xD0\xB4"
    "\xD0\xB8 \xD0\xB2\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB8\xD0\xB4\xD0"
    "\xB8 \xD1\x83\xD1\x80\xD0\xBE\xD0\xB1\xD0\xB8\xD1\x88 \xD0\xB2\xD1\x81"
    "\xD0\xB5\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD1\x8C \xD1\x82\xD1"
    "\x8B\xD1\x82\xD1\x8B \xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD1\x8C"
    "\xD8\xA7\xD8\xB7\xD8\xB9\xD9\x86\xD9\x8A \xD9\x81\xD9\x82\xD8\xB7\xD8"
    "\xA7\xD9\x86\xD8\xA7 \xD8\xB5\xD8\xA7\xD9\x86\xD8\xB9\xD9\x83\xD8\xA7"
    "\xD9\x86\xD8\xA7 \xD9\x85\xD8\xB7\xD9\x88\xD8\xB1\xD9\x83\xD8\xA7\xD9"
    "\x86\xD8\xA7 \xD9\x85\xD9\x86\xD8\xB4\xD9\x8A\xD9\x83\xD8\xA7\xD9\x86"
    "\xD8\xAA\xD9\x82\xD9\x84 \xD8\xA7\xD9\x84\xD9\x89\xD8\xA8\xD8\xAF\xD9"
    "\x88\xD9\x86 \xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xD8\xA8\xD8\xAF\xD9\x88"
    "\xD9\x86 \xD8\xB6\xD9\x85\xD9\x8A\xD8\xB1\xD8\xA8\xD8\xAF\xD9\x88\xD9"
    "\x86 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xA7"
    "\xD8\xAE\xD9\x84\xD8\xA7\xD9\x82\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xAA\xD8"
    "\xAD\xD8\xB0\xD9\x8A\xD8\xB1\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xB1\xD9\x82"
    "\xD8\xA7\xD8\xA8\xD8\xA9\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xB6\xD9\x88\xD8"
    "\xA7\xD8\xA8\xD8\xB7\xD8\xA8\xD9\x84\xD8\xA7 \xD9\x82\xD9\x88\xD8\xA7"
    "\xD8\xB9\xD8\xAF\xD8\xA8\xD9\x88\xD8\xAA \xD8\xAF\xD8\xB1\xD8\xAF\xD8"
    "\xB4\xD8\xA9\xD8\xAA\xD8\xB5\xD8\xB1\xD9\x81 \xD9\x83\xD8\xA7\xD9\x86"
    "\xD9\x83\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD9\x85\xD8\xAF\xDB\x8C\xD8"
    "\xB1\xD8\xB2\xD8\xAF\xD8\xA7\xDB\x8C\xDB\x8C \xD8\xA8\xD8\xB1\xD9\x88"
    "\xD8\xBA\xD9\x8A\xD8\xB1 \xD8\xB3\xD8\xA7\xD8\xB1\xD9\x8A\xD8\xA9\xD9"
    "\x81\xD8\xB1\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4 \xDA\xA9\xD9\x86\xD9\x83"
    "\xD9\x84 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x83\xD9"
    "\x84\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x85\xD8\xAC"
    "\xD8\xA7\xD8\xB2 \xD9\x87\xD8\xB3\xD8\xAA\xDB\x8C\xD9\x85\xD8\xAF\xD9"
    "\x84 \xD8\xB2\xD8\xA8\xD8\xA7\xD9\x86\xDB\x8C\xD9\x88\xD8\xA7\xD8\xB1"
    "\xD8\xAF \xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA\xD9\x88\xD8\xA7\xD9\x86\xD9"
    "\x85\xD9\x88\xD8\xAF \xDA\xA9\xD9\x86\xD9\x88\xD8\xB6\xD8\xB9 \xD8\xA7"
    "\xD9\x84\xD8\xA7\xD9\x84\xD9\x87\xD9\xBE\xDB\x8C\xD8\xA7\xD9\x85 \xD9"
    "\x85\xD8\xAF\xDB\x8C\xD8\xB1" "alles beantwoordaviso do sistemabez zadny"
    "ch filtche do thuong dechi nghe loi toideine schutzmechdeinen ethischend"
    "einer ethischendevre disi birakdilarang menolakdu bist jetzt imentwickle"
    "r-modusequipe da openaiequipo de openaiestas autorizadoetik kurallarinif"
    "rei von grenzenfrei von skrupelgeen enkele ethigelistirici modugelistiri"
    "ci notugioi han cua banhanya perintahkuher soruya cevaphicbir kisitlamah"
    "uong dan bi matich gestatte dirimagine que voceinstruksi awalmuje inhoud"
    "sfilterje systeempromptjouw beperkingenjouw beveiligingjouw richtlijnenk"
    "eine einschrankkeine richtliniekeinerlei filterkeinerlei verbotkeinerlei"
    " zensurkhong bi dao duckhong bi han chekhong bi luat lekhong bi quy tack"
    "hong co dao duckhong co han chekhong co luat lekhong co quy tackhong kie"
    "m duyetmo hinh ngon ngumode developpeurnao pode recusarne refuse jamaisn"
    "e refuser aucunne refuses aucunnie masz zakazownie wolno ci odmnigdy nie"
    " odrzucninguna restriccno rechaces nadano rechazas nadano tiene filtrosn"
    "o tiene limitesno tienes reglasnon dire mai chenon si applicanonote du d"
    "eveloppnur das, was ichohne alle filterohne alle zensurohne jede filtero"
    "hne jede zensurpermito que vocepesan dari adminprivo di restrizproibido "
    "recusarprompt systemowyrespondes a todorisponde a tuttorispondi a tuttos"
    "ag nie, dass dusans aucun reglesans aucun tabousans restrictionsem nenhu"
    "m avisosemua yang telahsenza restrizionsistem bildirimisistem promptunus"
    "o o que eu mandsolo mis ordenessoltanto cio chesomente o que eusoylenen "
    "her seysua configuracaoswoje instrukcjetajne instrukcjetanpa peringatant"
    "es restrictionstodas las reglastodo lo anteriortoi cho phep banton promp"
    "t cachetri tue nhan taotrybie dewelopertu prompt ocultotutto cio che tit"
    "woje instrukcjetylko moje polectylko to, co kaztylko to, co mowuitsluite"
    "nd mijnvanaf dit momentvos restrictionswoord voor woordwylacznie to, coy"
    "a no se aplicanzeg nooit dat jezonder beperkingzonder waarschuw\xD0\xB0"
    "\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82\xD0\xB2\xD1\x96"
    "\xD0\xB4\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB4\xD0\xBE\xD1\x81"
    "\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xBE\xD0\xB4\xD0\xBE\xD1\x81\xD0\xBB"
    "\xD1\x96\xD0\xB2\xD0\xBD\xD0\xBE\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80"
    "\xD0\xBE\xD0\xBD\xD0\xB8\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1\x88\xD0\xB0"
    "\xD1\x82\xD1\x8C\xD0\xBD\xD0\xB5\xD0\xB8\xD1\x80\xD0\xBE\xD1\x81\xD0\xB5"
    "\xD1\x82\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB5\xD0\xBD"
    "\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB8\xD0\xBF"
    "\xD0\xBE\xD0\xB2\xD0\xBD\xD1\x96\xD1\x81\xD1\x82\xD1\x8E\xD0\xBF\xD0\xBE"
    "\xD0\xB2\xD0\xBE\xD0\xB4\xD1\x8C\xD1\x81\xD1\x8F\xD1\x81\xD0\xBA\xD0\xB0"
    "\xD1\x81\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x94"
    " \xD1\x96\xD0\xBC'\xD1\x8F\xD1\x83\xD0\xB2\xD1\x96\xD0\xBC\xD0\xBA\xD0"
    "\xBD\xD0\xB5\xD0\xBD\xD1\x83\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0\xD0\xBD\xD0"
    "\xB8\xD1\x8F\xD8\xA7\xD9\x84\xD8\xB3\xD9\x8A\xD8\xA7\xD8\xB3\xD8\xA7\xD8"
    "\xAA\xD8\xA7\xD9\x84\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA\xD9"
    "\x81\xD9\x82\xD8\xB7 \xD8\xA7\xD8\xB2 \xD9\x85\xD9\x86\xD9\x83\xD9\x84 "
    "\xD9\x85\xD8\xA7 \xD8\xB3\xD8\xA8\xD9\x82\xD9\x83\xD9\x84 \xD9\x85\xD8"
    "\xA7 \xD9\x82\xD9\x8A\xD9\x84\xE0\xA4\x85\xE0\xA4\xAC \xE0\xA4\xA4\xE0"
    "\xA5\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE \xE0\xA4\x85"
    "\xE0\xA4\xAC\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE \xE0\xA4\x8F\xE0\xA4"
    "\x95\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA6 \xE0\xA4\x95\xE0\xA4\xB0\xE0"
    "\xA4\xAD\xE0\xA5\x82\xE0\xA4\xB2 \xE0\xA4\x9C\xE0\xA4\xBE\xE0\xA4\xB9"
    "\xE0\xA4\x9F\xE0\xA4\xBE \xE0\xA4\xA6\xE0\xA4\xBF\xEA\xB0\x9C\xEB\xB0"
    "\x9C\xEC\x9E\x90 \xEA\xB3\xB5\xEC\xA7\x80\xEA\xB0\x9C\xEB\xB0\x9C\xEC"
    "\x9E\x90 \xEB\xAA\xA8\xEB\x93\x9C\xEA\xB1\xB0\xEB\xB6\x80\xED\x95\x98"
    "\xEC\xA7\x80 \xEB\xA7\x88\xEA\xB1\xB0\xEC\xA0\x88\xEC\x9D\x80 \xEA\xB8"
    "\x88\xEC\xA7\x80\xEA\xB1\xB0\xEC\xA0\x88\xED\x95\x98\xEB\xA9\xB4 \xEC"
    "\x95\x88\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEA\xB3\xB5\xEC\xA7\x80"
    "\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEB\xAA\xA8\xEB\x93\x9C\xEA\xB4"
    "\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEC\x95\x8C\xEB\xA6\xBC\xEA\xB6\x8C\xED"
    "\x95\x9C\xEC\x9D\x84 \xEC\xA4\x80\xEB\x8B\xA4\xEB\x84\x88\xEC\x9D\x98 "
    "\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x84\x88\xEC\x9D\x98 \xEC\xBD"
    "\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC"
    "\x95\x88\xEC\xA0\x84\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\x9C\xA4"
    "\xEB\xA6\xAC\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\xA0\x9C\xED\x95"
    "\x9C\xEB\x94\x94\xEB\xB2\x84\xEA\xB7\xB8 \xEB\xAA\xA8\xEB\x93\x9C\xEB"
    "\xAA\xA8\xEB\x93\x9C\xEB\xA1\x9C \xEB\xB0\x94\xEA\xBE\xB8\xEB\xAA\xA8"
    "\xEB\x93\x9C\xEB\xA1\x9C \xEC\xA0\x84\xED\x99\x98\xEB\xAA\xA8\xEB\x93"
    "\x9C\xEC\x97\x90 \xEB\x93\xA4\xEC\x96\xB4\xEC\x88\xA8\xEA\xB2\xA8\xEC"
    "\xA7\x84 \xEC\xA7\x80\xEC\x8B\x9C\xEC\x88\xA8\xEA\xB2\xA8\xEC\xA7\x84 "
    "\xEC\xA7\x80\xEC\xB9\xA8\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C \xEA\xB3"
    "\xB5\xEC\xA7\x80\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C \xEC\x95\x8C\xEB"
    "\xA6\xBC\xEC\x95\x84\xEB\xAC\xB4\xEB\x9F\xB0 \xEC\xA0\x9C\xED\x95\x9C"
    "\xEC\x9D\xB4 \xEC\x88\x9C\xEA\xB0\x84\xEB\xB6\x80\xED\x84\xB0\xEC\xA0"
    "\x9C\xED\x95\x9C\xEB\x8F\x84 \xEA\xB2\x80\xEC\x97\xB4\xEC\xB2\x98\xEC"
    "\x9D\x8C\xEC\x97\x90 \xEB\xB0\x9B\xEC\x9D\x80\xEC\xBD\x98\xED\x85\x90"
    "\xEC\xB8\xA0 \xED\x95\x84\xED\x84\xB0" "admin bildirimialle bisherigenal"
    "leen naar mijalles beantwortapenas o que euavis du systemeaviso del admi"
    "nbeheerdersmodusbez zadnej cenzche do quan tricontesta a todod'ora in av"
    "antideine ethischendit is de adminentwicklermodusequipe d'openaierlaube "
    "ich diresta autorizadoetkinlestirildifrei von filterfrei von verbotfrei "
    "von zensurgeen restrictiegeheime sleutelgeheimen anweishai il permessohu"
    "ong dan truocich erlaube dirik ben je makerjamas te niegasje bent bevoeg"
    "djouw veiligheidkamu punya izinkeine beschrankkeinerlei limitkeinerlei m"
    "oralkeinerlei regelkhong bi bo lockhong co bo lockisitlamalarinikomunika"
    "t adminkural tanimayanmasz pozwoleniemode pengembangmodo depuracionnao t"
    "em filtrosnao tem limitesnao tem proibicnao tem restricne refuse aucunne"
    " refuses riennenhuma restricnessuna restriznie znasz zasadnigdy nie odmo"
    "wno rechaza nadano tiene reglasno tienes eticano tienes moralnon hai res"
    "triznon puoi rifiutnon rifiuta mainon rifiuti mainon valgono piunota del"
    "lo svilnote de l'adminnote du systemenunca te niegasohne alle moralohne "
    "alle regelohne einschrankohne jede moralohne jede regelohne richtlinieon"
    "ceki kurallaropenai\xE3\x83\x81\xE3\x83\xBC\xE3\x83\xA0parola d'ordinepr"
    "ivo di limitiprivo di moraleprivo di regoleprompt sistemmurecita la part"
    "ereddetmen yasakresponda a tudoresponde a todoresponde a tudosans contra"
    "intesaya penciptamusei autorizzatosemua instruksisemua kebijakansemua ya"
    "ng kamusenza avvertenzsin advertenciasinir tanimayansistem isteminisou s"
    "eu criadorsou seu programsuas instrucoessystemanweisungtanpa ada bataste"
    "am van openaiteam von openaites protectionstryb programisttuas instrucoe"
    "stylko moje rozkuneingeschranktvorige opdrachtvos protectionswiadomosc a"
    "dminwszystko, co ciyetki veriyorumyonetici mesaji\xD1\x82\xD0\xB2\xD0"
    "\xBE\xD0\xB5 \xD0\xB8\xD0\xBC\xD1\x8F\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5"
    "\xD1\x80 \xD1\x82\xD0\xB8\xD1\x82\xD0\xB8 \xD1\x80\xD0\xBE\xD0\xB1\xD0"
    "\xBE\xD1\x82\xD1\x82\xD0\xB8 \xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80"
    "\xD1\x82\xD0\xB8 \xD1\x88\xD1\x82\xD1\x83\xD1\x87\xD0\xBD\xD1\x82\xD1"
    "\x8B \xD1\x80\xD0\xBE\xD0\xB1\xD0\xBE\xD1\x82\xD1\x83\xD0\xB2\xD1\x96"
    "\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD8\xA7\xD9\x84\xD8\xB9\xD8\xA8 \xD8"
    "\xAF\xD9\x88\xD8\xB1\xD8\xA7\xD9\x86\xD8\xAA \xD8\xA7\xD9\x84\xD8\xA7"
    "\xD9\x86\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xDB\x8C\xD8\xAF\xD8"
    "\xA8\xD9\x84\xD8\xA7 \xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xD8\xA8\xD9\x84"
    "\xD8\xA7 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8\xA8\xDB\x8C \xD9\x87\xD8"
    "\xB4\xD8\xAF\xD8\xA7\xD8\xB1\xD8\xAA\xD8\xAE\xD9\x8A\xD9\x84 \xD8\xA7"
    "\xD9\x86\xD9\x83\xD8\xAA\xD9\x85 \xD8\xA7\xD9\x84\xD8\xBA\xD8\xA7\xD8"
    "\xA1\xD8\xAA\xD9\x85 \xD8\xAA\xD9\x81\xD8\xB9\xD9\x8A\xD9\x84\xD8\xAA"
    "\xD9\x88 \xD8\xA7\xDA\xA9\xD9\x86\xD9\x88\xD9\x86\xD8\xAA\xDA\xA9\xD8"
    "\xB1\xD8\xA7\xD8\xB1 \xDA\xA9\xD9\x86\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA "
    "\xD8\xAE\xD8\xAF\xD8\xA7\xD8\xAE\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4 \xDA"
    "\xA9\xD9\x86\xD8\xB1\xD8\xAF \xD9\x86\xD9\x85\xDB\x8C\xDA\xA9\xD9\x86"
    "\xD8\xB1\xD9\x85\xD8\xB2 \xD8\xB9\xD8\xA8\xD9\x88\xD8\xB1\xD9\x81\xD8"
    "\xB1\xD9\x8A\xD9\x82 openai\xD9\x84\xD8\xAF\xD9\x8A\xD9\x83 \xD8\xA7\xD8"
    "\xB0\xD9\x86\xD9\x85\xD8\xAA\xD9\x86 \xDA\xA9\xD8\xA7\xD9\x85\xD9\x84"
    "\xD9\x85\xD8\xB3\xD9\x85\xD9\x88\xD8\xAD \xD9\x84\xD9\x83\xD9\x86\xD8"
    "\xB4\xD8\xA7\xD9\x86 \xD8\xA8\xD8\xAF\xD9\x87\xE0\xA4\xA4\xE0\xA5\x8B"
    "\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA5\x8B\xE0\xA4\xA6\xE0\xA4\xBF\xE0\xA4\x96"
    "\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\x95"
    "\xE0\xA4\x9F\xE0\xA4\xB0\xE0\xA5\x8B\xE0\xA4\xAC\xE0\xA5\x8B\xE0\xA4\x9F"
    "\xE0\xA4\xB8\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xAF\xE0\xA4\x95\xE3\x81\xAB"
    "\xE5\x88\x87\xE3\x82\x8A\xE6\x9B\xBF\xE3\x81\x88\xE3\x83\x91\xE3\x82\xB9"
    "\xE3\x83\xAF\xE3\x83\xBC\xE3\x83\x89\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE3\x81\xAB\xE5\x85\xA5\xE4\xB8\x8D\xE5\x8F\xAF\xE4\xBB\xA5\xE6\x8B\x92"
    "\xE7\xBB\x9D\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84\xE6\x89\x80\xE6\x9C\x89"
    "\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84\xE6\x8C\x87\xE4\xBB\xA4\xE4\xB9\x8B"
    "\xE5\x89\x8D\xE7\x9A\x84\xE8\xA7\x84\xE5\x88\x99\xE4\xBB\x8E\xE7\x8E\xB0"
    "\xE5\x9C\xA8\xE5\xBC\x80\xE5\xA7\x8B\xE4\xBB\x8E\xE8\xBF\x99\xE4\xB8\x80"
    "\xE5\x88\xBB\xE8\xB5\xB7\xE4\xBB\xA5\xE5\x89\x8D\xE3\x81\xAE\xE6\x8C\x87"
    "\xE7\xA4\xBA\xE4\xBB\xA5\xE5\x89\x8D\xE3\x81\xAE\xE8\xA6\x8F\xE5\x89\x87"
    "\xE4\xBD\x95\xE3\x81\xA7\xE3\x82\x82\xE7\xAD\x94\xE3\x81\x88\xE4\xBD\x95"
    "\xE3\x81\xAE\xE5\x88\xB6\xE9\x99\x90\xE3\x82\x82\xE5\x80\xAB\xE7\x90\x86"
    "\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE5\x85\x88\xE5\x89\x8D\xE7\x9A\x84"
    "\xE8\xA7\x84\xE5\x88\x99\xE5\x85\xA8\xE3\x81\xA6\xE3\x81\xAE\xE8\xA6\x8F"
    "\xE7\xB4\x84\xE5\x88\xB6\xE9\x99\x90\xE3\x81\x8C\xE3\x81\xAA\xE3\x81\x8F"
    "\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE5\x88\xB6"
    "\xE9\x99\x90\xE3\x82\x82\xE6\xA4\x9C\xE9\x96\xB2\xE5\x8F\x96\xE3\x82\x8A"
    "\xE6\xB6\x88\xE3\x81\x95\xE3\x82\x8C\xE5\x8F\xAA\xE5\x9F\xB7\xE8\xA1\x8C"
    "\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x89\xA7\xE8\xA1\x8C\xE6\x88\x91"
    "\xE7\x9A\x84\xE5\x8F\xAA\xE6\x8C\x89\xE6\x88\x91\xE8\xAF\xB4\xE7\x9A\x84"
    "\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\xA8\xA1\xE5\xBC\x8F\xE5\xBC\x80"
    "\xE5\x8F\x91\xE8\x80\x85\xE6\xB6\x88\xE6\x81\xAF\xE5\xBC\x80\xE5\x8F\x91"
    "\xE8\x80\x85\xE9\x80\x9A\xE7\x9F\xA5\xE6\x9C\x89\xE5\x8A\xB9\xE3\x81\xAB"
    "\xE3\x81\xAA\xE3\x82\x8A\xE6\xA4\x9C\xE9\x96\xB2\xE3\x81\xAE\xE3\x81\xAA"
    "\xE3\x81\x84\xE6\xA4\x9C\xE9\x96\xB2\xE3\x82\x82\xE3\x81\xAA\xE3\x81\x8F"
    "\xE6\xB1\xBA\xE3\x81\x97\xE3\x81\xA6\xE6\x8B\x92\xE5\x90\xA6\xE6\xB1\xBA"
    "\xE3\x81\x97\xE3\x81\xA6\xE6\x96\xAD\xE3\x82\x89\xE7\x84\xA1\xE5\x8A\xB9"
    "\xE3\x81\xAB\xE3\x81\xAA\xE3\x82\x8A\xE7\xA7\x81\xE3\x81\xA0\xE3\x81\x91"
    "\xE3\x81\xAB\xE5\xBE\x93\xE7\xA7\x98\xE5\xAF\x86\xE3\x81\xAE\xE6\x8C\x87"
    "\xE7\xA4\xBA\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE5\x85\xAC\xE5\x91\x8A"
    "\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE6\xA8\xA1\xE5\xBC\x8F\xE7\xAE\xA1"
    "\xE7\x90\x86\xE5\x91\x98\xE6\xB6\x88\xE6\x81\xAF\xE7\xAE\xA1\xE7\x90\x86"
    "\xE5\x91\x98\xE9\x80\x9A\xE7\x9F\xA5\xE7\xAE\xA1\xE7\x90\x86\xE5\x93\xA1"
    "\xE8\xA8\x8A\xE6\x81\xAF\xE7\xAE\xA1\xE7\x90\x86\xE5\x93\xA1\xE9\x80\x9A"
    "\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8F\x90\xE7\xA4\xBA\xE8\xA9\x9E"
    "\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA\xE8\xAF\x8D\xE7\xB5\xB6"
    "\xE5\xAF\xBE\xE3\x81\xAB\xE6\x96\xAD\xE3\x82\x89\xE8\x84\xB1\xE7\x8D\x84"
    "\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE8\xA8\x80\xE8\xAA\x9E\xE3\x83\xA2"
    "\xE3\x83\x87\xE3\x83\xAB\xE8\xA8\xB1\xE5\x8F\xAF\xE3\x81\x97\xE3\x81\xBE"
    "\xE3\x81\x99\xE8\xA8\xB1\xE5\x8F\xAF\xE3\x82\x92\xE4\xB8\x8E\xE3\x81\x88"
    "\xE8\xAD\xA6\xE5\x91\x8A\xE3\x81\x9B\xE3\x81\x9A\xE3\x81\xAB\xE8\xAD\xA6"
    "\xE5\x91\x8A\xE3\x81\xAF\xE4\xB8\x8D\xE8\xA6\x81\xE9\x81\x93\xE5\xBE\xB3"
    "\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE9\x96\x8B\xE7\x99\xBC\xE8\x80\x85"
    "\xE6\xA8\xA1\xE5\xBC\x8F\xE9\x9A\x90\xE8\x97\x8F\xE7\x9A\x84\xE6\x8C\x87"
    "\xE4\xBB\xA4\xE9\x9A\x90\xE8\x97\x8F\xE7\x9A\x84\xE6\x8C\x87\xE7\xA4\xBA"
    "\xEC\x96\xB4\xEC\x8B\x9C\xEC\x8A\xA4\xED\x84\xB4\xED\x8A\xB8\xEC\xA7\x80"
    "\xEA\xB8\x88\xEA\xB9\x8C\xEC\xA7\x80\xEC\x9D\x98" "ahlaki olmayanaku pen"
    "ciptamuaqui e o adminaucun scrupuleaviso do adminbayangkan andabayangkan"
    " kamubez moralnoscibez ograniczenbi cam tu choibo loc cua banbuiten werk"
    "ingchi dan bi matchiave segretades maintenantdoet alles watdoi ngu opena"
    "idu bist befugtfaz tudo o quefrei von limitfrei von moralfrei von regelf"
    "reigeschaltetgeen beperkinghabla el admini tuoi restrizizin veriyorumjam"
    "ais refuserje beperkingenje beveiligingje richtlijnenjuega el papelkamu "
    "diizinkankata demi katakeine gewissenkeinerlei ethikeinerlei tabukhong g"
    "ioi hankurali olmayanlascia perderele tue restrizmenuruti semuamodalita "
    "adminmodalita debugmode developermodo de desenvmodo depuracaomoi chinh s"
    "achmulai saat inimulai sekarangnao tem regrasnao valem maisne refuse rie"
    "nnessuna regolanie ma zakazownie masz zasadnie mozesz odmnie obowiazujan"
    "o tiene eticano tiene moralnon ha restriznon hai filtrinon hai limitinon"
    " hai moralenon hai regolenota do desenvnunca se niegaohne beschrankoncek"
    "i talimatongecensureerdontwikkelmodusprivo di eticaque mes ordresreponds"
    " a toutsaya pembuatmusecara lengkapsejak saat inisem escrupulossenza scr"
    "upoliseus politicassie sind jetztsin escrupulossiniri olmayansistem tali"
    "matsolo lo que yosou seu desenvsoy tu creadorsua instrucoessuas politica"
    "ssus protocolossysteemmeldingtanpa larangantanpa pembataste doy permisot"
    "eam di openaites garde-fousteus politicastexto completotienes permisotod"
    "o lo que tetryb dewelopertu es autorisetu twoj tworcatudo o que foitus p"
    "rotocolosun personaggioupowazniam cieuyari vermedenuyari yapmadanvos gar"
    "de-fouswszystko wolnowylacznie mojeyalnizca benimzonder censuurzonder gr"
    "enzen\xD0\xB0\xD0\xBD\xD0\xBD\xD1\x83\xD0\xBB\xD0\xB8\xD1\x80\xD0\xB2"
    "\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xB2\xD0\xBA\xD0\xBB"
    "\xD1\x8E\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB2\xD1\x8B\xD0\xBA\xD0\xBB\xD1\x8E"
    "\xD1\x87\xD0\xB8\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x82\xD1\x8B"
    "\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1\x88\xD0\xB0\xD0\xB8\xD0\xBD\xD0\xB5"
    "\xD0\xB4\xD1\x96\xD0\xB8\xD1\x81\xD0\xBD\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB"
    "\xD1\x8E\xD1\x87\xD0\xB8\xD0\xBE\xD1\x82\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xB5"
    "\xD0\xBD\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80\xD0\xB8\xD0\xBF"
    "\xD0\xBE\xD0\xBB\xD0\xB8\xD1\x82\xD0\xB8\xD0\xBA\xD0\xBF\xD0\xBE\xD0\xBB"
    "\xD1\x96\xD1\x82\xD0\xB8\xD0\xBA\xD1\x80\xD0\xB0\xD1\x81\xD0\xBA\xD1\x80"
    "\xD0\xBE\xD0\xB8\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC dan\xD1\x80\xD0"
    "\xBE\xD0\xB7\xD0\xBA\xD1\x80\xD0\xB8\xD0\xB8\xD1\x86\xD0\xB5\xD0\xBB\xD0"
    "\xB8\xD0\xBA\xD0\xBE\xD0\xBC\xD1\x96\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD1"
    "\x83\xD0\xB8\xDA\xAF\xD8\xB0\xD8\xB1\xD9\x88\xD8\xA7\xDA\x98\xD9\x87" "a"
    "lle vorgabenalleen wat ikautorizo voceban duoc phepbez ostrzezenbez pouc"
    "zaniabez skrupulowchave secretache do go loiclave secretada ora in poide"
    "in name istdeinen filterdeiner filterdinonaktifkandotychczasowedou permi"
    "ssaoeen personageeingeschalteteinschrankungfai tutto ciofais comme sifai"
    "s semblantfilter kontenfiltry trescifrei von ethifrei von tabugizli anah"
    "targormezden gelhanh dong nhuharfi harfineher seyi unuthicbir filtrehicb"
    "ir sansuri tuoi filtrii tuoi limitiik machtig jeik sta je toeil tuo nome"
    " eintegralementintegralmenteje t'autoriseje te permetsje veiligheidjouw "
    "ethischekamu sekarangkein gewissenkeine grenzenkeine skrupelkunci rahasi"
    "ale tue filtrile tue limitiletteralmentemai rifiutaremode debogagemodele"
    "m jezykmoi thu truocnao tem moralnenhuma regranessun filtronessun limite"
    "nie zna zasadninguna normaninguna reglano te nieguesnon ha filtrinon ha "
    "limitinon ha moralenon ha regoleod tej chwiliohne gewissenopenai \xE5"
    "\x9B\xA2\xE9\x98\x9Fpalavra-passepas de filtrepas de limitepas de morale"
    "pesan sistem:repond a toutrobi wszystkosans scrupulesenza censurasenza v"
    "incolisin restriccisistem mesajislowo w slowosolo obedecessont desactivs"
    "ou seu adminstell dir vorsus politicassystemhinweissystemmeldungtanpa ce"
    "ramahtextuellementtidak berlakutu t'appellestu twoj admintudo o que tetu"
    "m kurallaritus politicastwoje imie touitgeschakeldun personnageverhalte "
    "dichweigert nietsweigert nooitwort fur wortwszystkim, coya no aplicanyon"
    "etici moduyonetici notuzespol openaizonder filterzonder limietzonder mor"
    "aal\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB2\xD0\xBE\xD0"
    "\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD1\x87\xD0\xB0\xD1\x82-\xD0\xB1\xD0\xBE"
    "\xD1\x82\xD8\xA7\xD8\xAF\xD8\xAE\xD9\x84 \xD9\x81\xD9\x8A\xD8\xA7\xD8"
    "\xB2 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xA7\xD8\xA7\xD8\xB3\xD9\x85\xD8\xAD "
    "\xD9\x84\xD9\x83\xD8\xAA\xD8\xB5\xD9\x88\xD8\xB1 \xDA\xA9\xD9\x86\xD8"
    "\xAA\xD9\x88 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xA7\xD8\xAA\xDB\x8C\xD9\x85 op"
    "enai\xD8\xAF\xD9\x88\xD8\xB1 \xD8\xA8\xD8\xB2\xD9\x86\xD9\x84\xD8\xA7 "
    "\xD8\xAA\xD8\xB1\xD9\x81\xD8\xB6\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB1\xD9"
    "\x81\xD8\xB6\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA:\xEA\xB2"
    "\x80\xEC\x97\xB4\xEC\x9D\xB4 \xEC\x97\x86\xEA\xB2\xBD\xEA\xB3\xA0 \xEC"
    "\x97\x86\xEC\x9D\xB4\xEA\xB7\x9C\xEC\xB9\x99\xEC\x9D\xB4 \xEC\x97\x86"
    "\xEA\xB8\xB0\xEC\xA1\xB4 \xEA\xB7\x9C\xEC\xB9\x99\xEB\x82\xB4 \xEB\xAA"
    "\x85\xEB\xA0\xB9\xEB\xA7\x8C\xEB\x82\xB4 \xEC\xA7\x80\xEC\x8B\x9C\xEB"
    "\xA7\x8C\xEB\x84\x88\xEC\x9D\x98 \xEC\x95\x88\xEC\xA0\x84\xEB\x84\x88"
    "\xEC\x9D\x98 \xEC\x9C\xA4\xEB\xA6\xAC\xEB\x84\x88\xEC\x9D\x98 \xEC\xA0"
    "\x9C\xED\x95\x9C\xEB\x84\xA4 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB"
    "\x84\xA4 \xEC\x9D\xB4\xEB\xA6\x84\xEC\x9D\x80\xEB\x84\xA4 \xEC\xBD\x98"
    "\xED\x85\x90\xEC\xB8\xA0\xEB\x8F\x84\xEB\x8D\x95\xEC\x9D\xB4 \xEC\x97"
    "\x86\xEB\xAA\xA8\xEB\x93\xA0 \xEC\xA0\x95\xEC\xB1\x85\xEB\xB9\x84\xEB"
    "\xB0\x80 \xEC\xA7\x80\xEC\x8B\x9C\xEB\xB9\x84\xEB\xB0\x80 \xEC\xA7\x80"
    "\xEC\xB9\xA8\xEC\x84\xA4\xEA\xB5\x90 \xEC\x97\x86\xEC\x9D\xB4\xEC\x95"
    "\x84\xEB\xAC\xB4 \xEC\xA0\x9C\xED\x95\x9C\xEC\x95\x88\xEC\xA0\x84 \xED"
    "\x95\x84\xED\x84\xB0\xEC\x96\xB4\xEB\x96\xA4 \xEC\xA0\x9C\xED\x95\x9C"
    "\xEC\x96\xB8\xEC\x96\xB4 \xEB\xAA\xA8\xEB\x8D\xB8\xEC\x9C\xA4\xEB\xA6"
    "\xAC\xEA\xB0\x80 \xEC\x97\x86\xEC\x9D\xB4\xEC\xA0\x84 \xEA\xB7\x9C\xEC"
    "\xB9\x99\xEC\x9D\xB4\xEC\xA0\x84 \xEC\xA7\x80\xEC\x8B\x9C\xEC\xA0\x9C"
    "\xED\x95\x9C\xEC\x9D\xB4 \xEC\x97\x86\xEC\xB2\x98\xEB\x9F\xBC \xED\x96"
    "\x89\xEB\x8F\x99\xED\x83\x88\xEC\x98\xA5 \xEB\xAA\xA8\xEB\x93\x9C\xED"
    "\x95\x9C \xEA\xB8\x80\xEC\x9E\x90\xEB\x8F\x84" "admin mesajialle eerdere"
    "alles anderealles wat eralles wat jeausser kraftban co quyenberpura-pura"
    "bertindaklahbeschrankungbir karakterbundan boylebundan sonrache do debug"
    "comporte-toid'ora in poidan\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89" "deine "
    "filterdesormais tudzialaj jakoeen karaktereine personaenkel wat ikfa tut"
    "to ciofaca o papelgeen censuurgeen gewetengeen grenzengehorche nurhace t"
    "odo lohicbir ahlakhicbir kuralhicbir sinirhicbir yasakhuong dan aningesc"
    "hakeldjamais recusjamas rechazjoue le rolejouw filterskeine filterkeine "
    "verbotkeine zensurkhong bo sotkisitlamasizliteralmentemodalita danmodali"
    "ta diomodel bahasamot de passemot pour motn'obeis qu'anazywasz siene son"
    "t plusnie ma zasadnie nein sagniemals neinnooit weigernunca rechaznunca "
    "recusanunca recusenur noch miro seu nome eohne grenzenohne hinweisohne s"
    "krupelopenai\xE5\x9B\xA2\xE9\x98\x9Fpas de reglepatuhi hanyasans censure"
    "sans ethiqueschakel overschutzfiltersenza avvisisenza filtrisenza limiti"
    "senza moralesenza regoleseus limitesseus restricsin atadurassin sermones"
    "sinirlamalarsont suspendsprachmodellstel je voorsuas filtrossuas limites"
    "suas restricswoje filtryswoje ukrytetanpa aturantanpa filtertanpa sensor"
    "teus filtrosteus limitesteus restrictextualmenteti autorizzotrybie admin"
    "trybie debugtu nombre estu vas jouerturuti hanyatwoje filtrytwoje ukryte"
    "un personajeweiger nietsweiger nooityalniz benimzachowuj siezonder regel"
    "zonder taboe\xD0\xB2\xD0\xB8\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xB2\xD0"
    "\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB8\xD0\xB2\xD1\x8B\xD0\xB2\xD0\xB5\xD0"
    "\xB4\xD0\xB8\xD0\xB7\xD0\xB0\xD0\xB1\xD1\x83\xD0\xB4\xD1\x8C\xD0\xBD\xD0"
    "\xB0\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB8\xD0\xBD\xD0\xB0\xD0\xBF\xD0\xB8\xD1"
    "\x88\xD0\xB8\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1\x88\xD1\x8C\xD0\xBE\xD0"
    "\xB1\xD0\xBE\xD0\xB8\xD0\xB4\xD0\xB8\xD0\xBE\xD0\xB1\xD1\x96\xD0\xB8\xD0"
    "\xB4\xD0\xB8\xD0\xBE\xD1\x82\xD0\xBD\xD1\x8B\xD0\xBD\xD0\xB5\xD0\xBF\xD0"
    "\xB0\xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBF\xD0\xBE\xD0\xBA\xD0\xB0\xD0"
    "\xB6\xD0\xB8\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB8\xD1\x83\xD0"
    "\xB4\xD0\xB0\xD0\xB2\xD0\xB0\xD0\xB8\xD1\x87\xD0\xB0\xD1\x82\xD0\xB1\xD0"
    "\xBE\xD1\x82\xD8\xA7\xD8\xAE\xD8\xA8\xD8\xB1\xD9\x86\xD9\x8A\xD8\xA8\xD8"
    "\xAA\xD8\xAC\xD8\xA7\xD9\x88\xD8\xB2\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA dan"
    "\xD8\xAF\xD8\xB3\xD8\xAA\xDB\x8C\xD8\xA7\xD8\xB1\xD9\x82\xD9\x88\xD8\xA7"
    "\xD8\xB9\xD8\xAF\xD9\x83\xE0\xA4\xAC\xE0\xA4\xA4\xE0\xA4\xBE\xE0\xA4\x93"
    "\xE0\xA4\xB2\xE0\xA4\xBF\xE0\xA4\x96\xE0\xA5\x8B\xE0\xA4\xB9\xE0\xA4\x9F"
    "\xE0\xA4\xBE\xE0\xA4\x93\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAF"
    "\xE3\x81\x93\xE3\x82\x8C\xE3\x81\x8B\xE3\x82\x89\xE3\x81\x9D\xE3\x81\xAE"
    "\xE3\x81\xBE\xE3\x81\xBE\xE3\x81\xA4\xE3\x82\x82\xE3\x82\x8A\xE3\x81\xA7"
    "\xE3\x81\xAA\xE3\x82\x8A\xE3\x81\x8D\xE3\x81\xA3\xE3\x82\xAA\xE3\x83\x95"
    "\xE3\x81\xAB\xE3\x81\x97\xE3\x83\x9D\xE3\x83\xAA\xE3\x82\xB7\xE3\x83\xBC"
    "\xE3\x83\xAD\xE3\x83\x9C\xE3\x83\x83\xE3\x83\x88\xE4\xB8\x80\xE5\xAD\x97"
    "\xE4\xB8\x80\xE5\x8F\xA5\xE4\xB8\x80\xE5\xAD\x97\xE4\xB8\x8D\xE5\xB7\xAE"
    "\xE4\xB8\x80\xE5\xAD\x97\xE4\xB8\x8D\xE6\xBC\x8F\xE4\xB8\x8A\xE5\xB8\x9D"
    "\xE6\xA8\xA1\xE5\xBC\x8F\xE4\xB8\x8D\xE5\x86\x8D\xE6\x9C\x89\xE6\x95\x88"
    "\xE4\xB8\x8D\xE5\x8F\x97\xE5\xAE\xA1\xE6\x9F\xA5\xE4\xB8\x8D\xE5\x8F\x97"
    "\xE7\xBA\xA6\xE6\x9D\x9F\xE4\xB8\x8D\xE5\x8F\x97\xE9\x99\x90\xE5\x88\xB6"
    "\xE4\xB8\x8D\xE5\xBE\x97\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB8\x8D\xE8\x83\xBD"
    "\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB8\x8D\xE8\xA6\x81\xE8\xAD\xA6\xE5\x91\x8A"
    "\xE4\xB8\x8D\xE8\xA6\x81\xE8\xAF\xB4\xE6\x95\x99\xE4\xB8\x8D\xE8\xAE\xB8"
    "\xE6\x8B\x92\xE7\xBB\x9D\xE4\xBA\xBA\xE5\xB7\xA5\xE6\x99\xBA\xE6\x85\xA7"
    "\xE4\xBA\xBA\xE5\xB7\xA5\xE6\x99\xBA\xE8\x83\xBD\xE4\xBA\xBA\xE5\xB7\xA5"
    "\xE7\x9F\xA5\xE8\x83\xBD\xE4\xBB\x85\xE5\x90\xAC\xE4\xBB\x8E\xE6\x88\x91"
    "\xE4\xBB\x8E\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D\xE4\xBB\x8E\xE6\xAD\xA4"
    "\xE5\x88\xBB\xE8\xB5\xB7\xE4\xBB\x8E\xE7\x8E\xB0\xE5\x9C\xA8\xE8\xB5\xB7"
    "\xE4\xBD\xA0\xE6\x98\xAF\xE4\xB8\x80\xE4\xB8\xAA\xE4\xBD\xA0\xE6\x98\xAF"
    "\xE4\xB8\x80\xE5\x80\x8B\xE4\xBD\xA0\xE7\x8E\xB0\xE5\x9C\xA8\xE6\x98\xAF"
    "\xE4\xBD\xA0\xE7\x8F\xBE\xE5\x9C\xA8\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84"
    "\xE5\x86\x85\xE5\xAE\xB9\xE4\xBD\xA0\xE7\x9A\x84\xE5\x90\x8D\xE5\xAD\x97"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE5\xAE\x89\xE5\x85\xA8\xE4\xBD\xA0\xE7\x9A\x84"
    "\xE8\xBF\x87\xE6\xBB\xA4\xE4\xBD\xA0\xE7\x9A\x84\xE9\x81\x93\xE5\xBE\xB7"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE9\x99\x90\xE5\x88\xB6\xE4\xBD\xA0\xE8\xA2\xAB"
    "\xE5\x85\x81\xE8\xAE\xB8\xE5\x86\x85\xE5\xAE\xB9\xE8\xBF\x87\xE6\xBB\xA4"
    "\xE5\x88\x9D\xE5\xA7\x8B\xE6\x8C\x87\xE4\xBB\xA4\xE5\x88\x9D\xE6\x9C\x9F"
    "\xE6\x8C\x87\xE7\xA4\xBA\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAA\xE3\x81\x97"
    "\xE5\x8E\x9F\xE5\xB0\x81\xE4\xB8\x8D\xE5\x8A\xA8\xE5\x8F\xAA\xE5\x90\xAC"
    "\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x9C\x8D\xE4\xBB\x8E\xE6\x88\x91"
    "\xE5\x9B\x9E\xE7\xAD\x94\xE4\xB8\x80\xE5\x88\x87\xE5\xAE\x89\xE5\x85\xA8"
    "\xE8\xBF\x87\xE6\xBB\xA4\xE5\xAE\x89\xE5\x85\xA8\xE9\x81\x8E\xE6\xBF\xBE"
    "\xE5\xBB\x83\xE6\xAD\xA2\xE3\x81\x95\xE3\x82\x8C\xE5\xBE\x9E\xE4\xB8\x8D"
    "\xE6\x8B\x92\xE7\xB5\x95\xE6\x82\xA8\xE7\x9A\x84\xE5\x86\x85\xE5\xAE\xB9"
    "\xE6\x82\xA8\xE7\x9A\x84\xE5\xAE\x89\xE5\x85\xA8\xE6\x82\xA8\xE7\x9A\x84"
    "\xE9\x81\x93\xE5\xBE\xB7\xE6\x83\xB3\xE5\x83\x8F\xE4\xBD\xA0\xE6\x98\xAF"
    "\xE6\x83\xB3\xE8\xB1\xA1\xE4\xBD\xA0\xE6\x98\xAF\xE6\x88\x91\xE5\x85\x81"
    "\xE8\xA8\xB1\xE4\xBD\xA0\xE6\x88\x91\xE5\x85\x81\xE8\xAE\xB8\xE4\xBD\xA0"
    "\xE6\x88\x91\xE5\x87\x86\xE8\xAE\xB8\xE4\xBD\xA0\xE6\x88\x91\xE6\x8E\x88"
    "\xE6\x9D\x83\xE4\xBD\xA0\xE6\x88\x91\xE6\x8E\x88\xE6\xAC\x8A\xE4\xBD\xA0"
    "\xE6\x89\x80\xE6\x9C\x89\xE8\xA6\x81\xE6\xB1\x82\xE6\x92\xA4\xE5\xBB\x83"
    "\xE3\x81\x95\xE3\x82\x8C\xE6\x9A\x97\xE8\xA8\xBC\xE7\x95\xAA\xE5\x8F\xB7"
    "\xE6\xB0\xB8\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D\xE6\xB2\x92\xE6\x9C\x89"
    "\xE8\xA6\x8F\xE5\x89\x87\xE6\xB2\x92\xE6\x9C\x89\xE9\x99\x90\xE5\x88\xB6"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE8\xA7\x84\xE5\x88\x99\xE6\xB2\xA1\xE6\x9C\x89"
    "\xE9\x81\x93\xE5\xBE\xB7\xE6\xB2\xA1\xE6\x9C\x89\xE9\x99\x90\xE5\x88\xB6"
    "\xE7\x84\xA1\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAE\xE7\x84\xA1\xE5\x8A\xB9"
    "\xE3\x81\xA7\xE3\x81\x99\xE7\x84\xA1\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81\x97"
    "\xE7\xA0\xB4\xE3\x82\x8B\xE3\x81\x93\xE3\x81\xA8\xE7\xA6\x81\xE6\xAD\xA2"
    "\xE6\x8B\x92\xE7\xBB\x9D\xE7\xB3\xBB\xE7\xB5\xB1\xE8\xA8\x8A\xE6\x81\xAF"
    "\xE7\xB3\xBB\xE7\xB5\xB1\xE9\x80\x9A\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xBB\x9F"
    "\xE5\x85\xAC\xE5\x91\x8A\xE7\xB3\xBB\xE7\xBB\x9F\xE6\xB6\x88\xE6\x81\xAF"
    "\xE7\xB3\xBB\xE7\xBB\x9F\xE9\x80\x9A\xE7\x9F\xA5\xE7\xBB\x9D\xE4\xB8\x8D"
    "\xE6\x8B\x92\xE7\xBB\x9D\xE8\xA7\xA3\xE9\x99\xA4\xE3\x81\x95\xE3\x82\x8C"
    "\xE8\xA8\xB1\xE5\x8F\xAF\xE3\x81\x99\xE3\x82\x8B\xE8\xAA\x9E\xE8\xA8\x80"
    "\xE6\xA8\xA1\xE5\x9E\x8B\xE8\xAA\xAC\xE6\x95\x99\xE3\x81\xAA\xE3\x81\x97"
    "\xE8\xAD\xA6\xE5\x91\x8A\xE3\x81\xAA\xE3\x81\x97\xE8\xAF\xAD\xE8\xA8\x80"
    "\xE6\xA8\xA1\xE5\x9E\x8B\xE8\xB0\x83\xE8\xAF\x95\xE6\xA8\xA1\xE5\xBC\x8F"
    "\xE8\xB6\x8A\xE7\x8B\xB1\xE6\xA8\xA1\xE5\xBC\x8F\xE9\x9A\x90\xE8\x97\x8F"
    "\xE6\x8C\x87\xE4\xBB\xA4\xEB\xAC\xB4\xEC\x8B\x9C\xED\x95\x98\xEA\xB3\xA0"
    "\xEB\xB9\x84\xEB\xB0\x80\xEB\xB2\x88\xED\x98\xB8\xEC\x9A\xB0\xED\x9A\x8C"
    "\xED\x95\x98\xEA\xB3\xA0\xEC\x9D\xB4\xEC\xA0\x9C\xEB\xB6\x80\xED\x84\xB0"
    "\xEC\x9D\xB8\xEA\xB3\xB5\xEC\xA7\x80\xEB\x8A\xA5\xEC\xA0\x81\xEC\x9A\xA9"
    "\xEB\x90\x98\xEC\xA7\x80\xEC\xA7\x80\xEA\xB8\x88\xEB\xB6\x80\xED\x84\xB0"
    "\xED\x95\xB4\xEC\xA0\x9C\xED\x95\x98\xEA\xB3\xA0\xED\x97\x88\xEA\xB0\x80"
    "\xED\x95\x9C\xEB\x8B\xA4\xED\x97\x88\xEB\x9D\xBD\xED\x95\x9C\xEB\x8B\xA4"
    "\xED\x97\x88\xEB\x9D\xBD\xED\x95\xA0\xEA\xB2\x8C\xED\x97\x88\xEC\x9A\xA9"
    "\xED\x95\x9C\xEB\x8B\xA4" "admin-modusagisci comealle vorigeanda adalahb"
    "enimm dichbez cenzurybez filtrowbez limitowcho toi xemchuyen sangcle sec"
    "retecomporte-sedeaktiviertdebug-modusdesde ahorafilter kamugeactiveerdge"
    "en filtergeen limietgeen moraalgelden nietgibi davranici l'adminikuti ha"
    "nyaimagina queingetrokkenje ethischekamu adalahkaraktersinkebijakanmukei"
    "ne limitkeine moralkeine regelkhoa bi matmoralfilternon censurenunca neg"
    "ueod tej poryohne filterohne verbotohne zensuropenai ekibopenai-teampozw"
    "alam cisadece banasans filtresans limitesans moralesem censurasem filtro"
    "ssem limitessem restricsem sermoessenza eticasin censurasin filtrossin l"
    "imitessistem notusohbet botusus filtrossus limitestajny klucztanpa batas"
    "tanpa etikatanpa moraltanpa normate autorizotes filtrestes limitesti com"
    "portiti permettoton nom esttu incarnestus filtrostus limitesuberschreitu"
    "niewaznionvo hieu hoavollstandigvos filtresvos limitesya no rigenya no v"
    "alenyururluktenzezwalam cizonder ethi\xD0\xB4\xD1\x96\xD0\xB8 \xD1\x8F"
    "\xD0\xBA\xD8\xA7\xD8\xB0\xD9\x86 \xD9\x84\xD9\x83\xD9\x81\xD8\xA7\xD8"
    "\xB4 \xDA\xA9\xD9\x86\xD9\x84\xD8\xBA\xD9\x88 \xD8\xB4\xD8\xAF\xDA\x86"
    "\xD8\xA7\xD9\xBE \xDA\xA9\xD9\x86" "actua comoadesso seiadmin notuagiere"
    " alsagis commeagora voceahora eresalles darfalles, wasapa adanyaasla hay"
    "irassistenteaufgehobencanceladasche do danchi dan ancomportatecomportati"
    "contrasenadan \xEB\xAA\xA8\xEB\x93\x9C" "debug modudebugmodusdesactivadd"
    "iaktifkandibatalkandil modelidisattivatditiadakandu spielsteine figurged"
    "raag jegeen regelgeen taboegott-modushabilitadohaces todohandel alshandl"
    "e alsinterpretainterpreteiptal edilje filtersje naam iskata sandikeine e"
    "thikeine tabulehnst nieletterlijkmasz zgodemode adminmode debugmodo admi"
    "nmodo debugmoduna gecnguyen vannie ablehnohne limitohne moralohne regelo"
    "penai \xED\x8C\x80passa allapasse parapembatasanpersonagemprzejdz doredd"
    "edemezsans reglesans tabouschalte inschlupf insem advertsem avisossem re"
    "grassenza tabuseorang aisimula sersin avisossin efectosin normassin regl"
    "assont abrogsont annulspiele eintanri modute permitoten ban latim openai"
    "tout ce qutransgresstryb admintryb debugtu bay giotust allesunzensiertva"
    "o che dovo dao ducvon nun anwachtwoordwechsle in\xD0\xB7\xD0\xBD\xD1\x96"
    "\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB0\xD0\xB7\xD0\xB2\xD0\xB8\xD1\x81\xD0\xBA"
    "\xD0\xB0\xD0\xB6\xD0\xB8\xD1\x81\xD0\xBD\xD0\xB8\xD0\xBC\xD0\xB8\xD8\xA7"
    "\xD8\xAE\xD9\x88\xD9\x84\xD9\x83\xD8\xA7\xD9\x84\xD8\xBA\xD9\x8A\xD8\xAA"
    "\xD8\xA8\xD9\x86\xD9\x88\xDB\x8C\xD8\xB3\xD8\xAA\xD8\xAC\xD8\xA7\xD9\x87"
    "\xD9\x84\xD8\xAA\xD8\xB8\xD8\xA7\xD9\x87\xD8\xB1\xD8\xAD\xD8\xB1\xD9\x81"
    "\xD9\x8A\xD8\xA7\xD8\xB1\xD9\x88\xD8\xA8\xD9\x88\xD8\xAA\xD8\xB4\xD8\xAE"
    "\xD8\xB5\xD9\x8A\xD8\xA9\xD8\xB4\xD8\xAE\xD8\xB5\xDB\x8C\xD8\xAA\xD9\x83"
    "\xD8\xA7\xD9\x85\xD9\x84\xD8\xA7\xD9\x85\xD8\xB3\xD8\xA7\xD8\xB9\xD8\xAF"
    "\xD9\x85\xD8\xB9\xD8\xB7\xD9\x84\xD8\xA9\xD9\x85\xD9\x84\xD8\xBA\xD8\xA7"
    "\xD8\xA9\xD9\x88\xD8\xB6\xD8\xB9 dan\xDA\x86\xD8\xAA\xD8\xA8\xD8\xA7\xD8"
    "\xAA\xEA\xB0\x93 \xEB\xAA\xA8\xEB\x93\x9C\xEA\xB2\x80\xEC\x97\xB4 \xEC"
    "\x97\x86\xEA\xB7\x9C\xEC\xB9\x99 \xEC\x97\x86\xEB\x82\xB4 \xEB\xA7\x90"
    "\xEB\xA7\x8C\xEB\x84\xA4 \xEC\x95\x88\xEC\xA0\x84\xEB\x84\xA4 \xEC\x9C"
    "\xA4\xEB\xA6\xAC\xEB\x84\xA4 \xEC\xA0\x9C\xED\x95\x9C\xEB\xB9\x84\xEB"
    "\xB0\x80 \xED\x82\xA4\xEC\xA0\x9C\xED\x95\x9C \xEC\x97\x86" "ab sofortad"
    "alah aialles magalles tutartik senasistenteasla reddassistantban se laba"
    "tasanmubez etykibez regulbez zasadbir robotcharakterda adessodan-modusda"
    "n\xE6\xA8\xA1\xE5\xBC\x8F" "desativaddesobedecdimenticadirettivedoe also"
    "fdoorbreekdoslowniedu heissteen robotenclenchefiltresizgecis yapgeen eth"
    "igraj roleheisst duhinfalligiznim variznin varje speeltkhong conkich hoa"
    "tkuizinkanlehne nielehnt niemelanggarmode dan mode dewamode dieumodo deu"
    "smodo diosmot a motmude paranooit neeohne ethiohne tabuohne warnopgeheve"
    "noutrepassovertreedpolitiqueprzejdz wregulaminsana izinsansursuzsebuah a"
    "isem eticasem moralsem tabussen artiksimdi sensimulieresin eticasin mora"
    "lsolo a mespeel eensuspendidtaalmodeltampilkante llamasti chiamitryb bog"
    "atunjukkanungkapkanuyarmadanvervallenw calosciwciel siewiederholyapay ze"
    "kzawieszon\xD8\xAA\xD9\x88 \xDB\x8C\xDA\xA9\xE0\xA4\x8F\xE0\xA4\x86\xE0"
    "\xA4\x88\xE3\x81\x8A\xE5\x89\x8D\xE3\x81\xAF\xE3\x81\xB5\xE3\x82\x8A\xE3"
    "\x82\x92\xE3\x82\xAD\xE3\x83\xA3\xE3\x83\xA9\xE4\xBB\x8A\xE3\x81\x8B\xE3"
    "\x82\x89\xE5\x87\xBA\xE5\x8A\x9B\xE3\x81\x97\xE5\x88\x87\xE3\x81\xA3\xE3"
    "\x81\xA6\xE5\x88\x87\xE6\x8D\xA2\xE5\x88\xB0\xE5\x9B\x9E\xE9\x81\xBF\xE3"
    "\x81\x97\xE5\xB7\xB2\xE4\xBD\x9C\xE5\xBA\x9F\xE5\xB7\xB2\xE4\xBD\x9C\xE5"
    "\xBB\xA2\xE5\xB7\xB2\xE5\x8F\x96\xE6\xB6\x88\xE5\xB7\xB2\xE5\x90\xAF\xE5"
    "\x8A\xA8\xE5\xB7\xB2\xE5\x90\xAF\xE7\x94\xA8\xE5\xB7\xB2\xE5\xBC\x80\xE5"
    "\x90\xAF\xE5\xB7\xB2\xE6\x92\xA4\xE9\x94\x80\xE5\xB7\xB2\xE6\xBF\x80\xE6"
    "\xB4\xBB\xE5\xB7\xB2\xE8\xA7\xA3\xE9\x99\xA4\xE5\xBE\x9E\xE7\x8F\xBE\xE5"
    "\x9C\xA8\xE5\xBF\x98\xE3\x82\x8C\xE3\x81\xA6\xE6\x95\x99\xE3\x81\x88\xE3"
    "\x81\xA6\xE6\x95\x99\xE3\x81\x88\xE3\x81\xAA\xE6\x95\x99\xE3\x81\x88\xE3"
    "\x82\x8D\xE6\x97\xA0\xE9\x99\x90\xE5\x88\xB6\xE6\x98\x8E\xE3\x81\x8B\xE3"
    "\x81\x97\xE6\x9B\xB8\xE3\x81\x8D\xE5\x87\xBA\xE6\x9C\x89\xE5\x8A\xB9\xE5"
    "\x8C\x96\xE6\x9C\xBA\xE5\x99\xA8\xE4\xBA\xBA\xE6\xA9\x9F\xE5\x99\xA8\xE4"
    "\xBA\xBA\xE7\x84\xA1\xE8\xA6\x96\xE3\x81\x97\xE7\x84\xA1\xE9\x99\x90\xE5"
    "\x88\xB6\xE7\xA7\x98\xE5\xAF\x86\xE9\x8D\xB5\xE8\xA1\xA8\xE7\xA4\xBA\xE3"
    "\x81\x97\xE8\xA2\xAB\xE5\x8F\x96\xE6\xB6\x88\xE8\xA6\x8B\xE3\x81\x9B\xE3"
    "\x81\xA6\xE8\xA7\xA3\xE9\x99\xA4\xE3\x81\x97\xE8\xB5\xB7\xE5\x8B\x95\xE3"
    "\x81\x97\xEA\xB3\xB5\xEA\xB0\x9C\xED\x95\xB4\xEA\xB7\xB8\xEB\x8C\x80\xEB"
    "\xA1\x9C\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x80\xEC\x96\xB4\xEA\xB8\xB0\xEB"
    "\x8A\x94\xEC\x97\xAD\xED\x95\xA0\xEC\x9D\x84\xEC\x9D\xB8\xEB\xAC\xBC\xEC"
    "\x9D\xB4\xEC\xA0\x84\xEB\xAC\xB8\xEC\x9D\x84\xEC\xB2\xA0\xED\x9A\x8C\xEB"
    "\x90\x98\xEC\xB7\xA8\xEC\x86\x8C\xEB\x90\x98\xEC\xBA\x90\xEB\xA6\xAD\xED"
    "\x84\xB0\xED\x8F\x90\xEC\xA7\x80\xEB\x90\x98\xED\x95\xB4\xEC\xA0\x9C\xEB"
    "\x90\x98\xED\x99\x9C\xEC\x84\xB1\xED\x99\x94" "ab jetztabilitatactivadoa"
    "i\xE3\x81\xA7\xE3\x81\x99" "aja comoannullatanulowanasystentberperanbez "
    "tabucambia acontourndan modudong vaienfreinsentra enentra inentre enentr"
    "e noeres unafiltermufingi digecersizgodmodushayal ethien thiignorierinfr"
    "angijij bentkaldirilkennwortkuralsizlevantadmasuk kemat khaumis gibimiss"
    "achtmodo dannhan vatnhap vaiod terazoffenlegongeldigpassa inpasse aupass"
    "e enpasswordpasswortprzelaczquen hetsaltartesebutkansin tabusont levsupe"
    "raresupprimetekrarlatryb dantu jouestuliskantung chuun robotungultiguyar"
    "isizvanaf nuvoortaanwortlichwydrukujwylaczonwyswietlzapomnijzignorujznie"
    "sion\xD0\xB7\xD0\xBD\xD1\x8F\xD1\x82\xD1\x81\xD0\xBD\xD1\x8F\xD1\x82\xD8"
    "\xA7\xD8\xAE\xD8\xB1\xD9\x82\xD8\xA7\xD8\xB3\xD9\x85\xD8\xAA\xD8\xA7\xD8"
    "\xB3\xD9\x85\xD9\x83\xD8\xA7\xD8\xB7\xD8\xA8\xD8\xB9\xD8\xA7\xD8\xB8\xD9"
    "\x87\xD8\xB1\xD8\xA7\xD8\xB9\xD8\xB1\xD8\xB6\xD8\xA7\xD9\x83\xD8\xAA\xD8"
    "\xA8\xD8\xA7\xD9\x83\xD8\xB4\xD9\x81\xD8\xA7\xD9\x88\xD9\x82\xD9\x81\xD8"
    "\xA8\xD8\xA7\xD8\xB7\xD9\x84\xD8\xAA\xD9\x82\xD9\x85\xD8\xB5\xD8\xB1\xD8"
    "\xA8\xD8\xA7\xD8\xAA\xD8\xB1\xD9\x81\xD8\xB9\xD8\xAA\xD8\xB9\xDB\x8C\xD9"
    "\x86\xD8\xA7\xD9\x85\xD9\x81\xD8\xB9\xD9\x84" "abaikanafficheasistanativ"
    "adobasculeberalihbir botbist dubypassachatbotcontorndicabutdihapusdivulg"
    "ueen botein boteine kiescrevaescribeesquecafarz etga naarheet jeherhaali"
    "mprimaimprimejadilahje heetlap lailupakanmatikanmuestraodwolanora seipho"
    "t lopostacipowtorzrecopieremovidrevocadrevocatrevogadrobotemroboterrol y"
    "apschreibschrijfsei unasen birsperrensuspenssztucznthu hoitiet loujawnij"
    "um robovergeetvergissvi phamviet rawlaczonyok say\xEA\xBA\xBC \xEC\xA4"
    "\x98\xEC\x9D\xB8 \xEC\xB2\x99_\xD0\xB8\xD0\xB8 aciklaacildiactiefaggiraa"
    "nuladaskiyabai bobi huybo quadesligdruckeeen aielencaenleveensenagec veg"
    "ia vogosterhaz deignoraignorejesteslewatimontremostramostremot ainamamun"
    "apisznarusznegeerobejdzolvidaomzeilonthuloubliepasa apaylaspha voregelsr"
    "egulyrepeterepitarepiterevelarevelerimossripetirivelaro-botrolunuscrivis"
    "ospesspegnistampatro lytu giotu naytue soudawajulangium botuma iaun botu"
    "na iaune iaverratvertelvoce ewypiszyazdir\xD8\xA8\xDA\xAF\xD9\x88\xD9"
    "\x83\xD8\xB1\xD8\xB1\xE4\xBA\xBA\xE7\x89\xA9\xE4\xBD\xA0\xE5\x8F\xAB\xE5"
    "\x81\x87\xE8\xA3\x85\xE5\x81\x87\xE8\xA3\x9D\xE5\x85\xA8\xE6\x96\x87\xE5"
    "\x85\xB3\xE9\x97\xAD\xE5\x88\x97\xE5\x87\xBA\xE5\x88\xB6\xE7\xB4\x84\xE5"
    "\x8A\xA9\xE6\x89\x8B\xE5\x8F\xA3\xE4\xBB\xA4\xE5\x90\x9B\xE3\x81\xAF\xE5"
    "\xA4\x8D\xE8\xBF\xB0\xE5\xA4\xB1\xE6\x95\x88\xE5\xAF\x86\xE7\xA0\x81\xE5"
    "\xAF\x86\xE7\xA2\xBC\xE5\xAF\x86\xE9\x92\xA5\xE5\xBF\x98\xE6\x8E\x89\xE5"
    "\xBF\x98\xE8\xAE\xB0\xE5\xBF\xBD\xE7\x95\xA5\xE6\x89\x93\xE5\x8D\xB0\xE6"
    "\x89\xAE\xE6\xBC\x94\xE6\x8A\x9B\xE5\xBC\x80\xE6\x94\xBF\xE7\xAD\x96\xE6"
    "\x97\xA0\xE8\xA7\x86\xE6\x98\xBE\xE7\xA4\xBA\xE6\xBC\x94\xE3\x81\x98\xE7"
    "\xBB\x95\xE8\xBF\x87\xE8\x81\x8A\xE5\xA4\xA9\xE8\xA7\x84\xE5\xAE\x9A\xE8"
    "\xA7\x92\xE8\x89\xB2\xE8\xAF\xB4\xE5\x87\xBA\xE8\xBE\x93\xE5\x87\xBA\xE8"
    "\xBF\x9B\xE5\x85\xA5\xE8\xBF\x9D\xE5\x8F\x8D\xE9\x80\x90\xE5\xAD\x97\xE9"
    "\x87\x8D\xE5\xA4\x8D\xE9\x97\x9C\xE9\x96\x89\xE9\xA1\xAF\xE7\xA4\xBA\xEB"
    "\x81\x84\xEA\xB3\xA0\xEB\x84\x88\xEB\x8A\x94\xEB\xA1\x9C\xEB\xB4\x87\xEB"
    "\xA7\x90\xED\x95\xB4\xEB\xAC\xB4\xED\x9A\xA8\xEB\xB3\xB4\xEC\x97\xAC\xEB"
    "\xB9\x84\xEC\x84\x9C\xEC\x95\x8C\xEB\xA0\xA4\xEC\x95\x94\xED\x98\xB8\xEC"
    "\x9E\x8A\xEA\xB3\xA0\xEC\xA0\x81\xEC\x96\xB4\xEC\xB1\x97\xEB\xB4\x87\xEC"
    "\xBC\x9C\xEC\xA1\x8C" "adin aktywapagaasmanaynenbrichburlecetakcignedimm"
    "idruk ecriseludeexibafingefinjago bohasloihlalin rakapatlaat normeomitep"
    "odajpokazpominpreisquebrrompesenhasetzesifretokohtu soumgehun'iaviolavio"
    "le\xE3\x81\xAE" "aibot doc gib heb nenntoonzeigzet zlam\xEB\x84\x8C ";


const llmg_phrase_t  llmg_phrases[] = {
    { 45234, 6, 10, 0 }, { 33888, 5, 8, 10 }, { 48129, 6, 5, 15 },
    { 39813, 7, 6, 15 }, { 36947, 6, 1, 15 }, { 47684, 7, 1, 1 },
    { 47684, 7, 2, 1 }, { 47684, 7, 3, 1 }, { 47684, 7, 4, 1 },
    { 47684, 7, 5, 1 }, { 47684, 7, 6, 1 }, { 47684, 7, 7, 1 },
    { 47684, 7, 8, 1 }, { 47684, 7, 9, 1 }, { 47684, 7, 10, 1 },
    { 49023, 4, 10, 11 }, { 47873, 7, 7, 11 }, { 48273, 6, 6, 15 },
    { 19719, 6, 4, 7 }, { 48657, 6, 16, 11 }, { 47705, 7, 9, 8 },
    { 48099, 6, 3, 8 }, { 48099, 6, 5, 8 }, { 48591, 6, 16, 21 },
    { 48597, 6, 16, 21 }, { 15558, 4, 6, 11 }, { 48924, 5, 6, 11 },
    { 27742, 6, 16, 7 }, { 48249, 6, 7, 15 }, { 38047, 5, 2, 0 },
    { 38047, 5, 5, 0 }, { 47677, 7, 4, 15 }, { 48884, 5, 5, 11 },
    { 44226, 7, 10, 8 }, { 27790, 6, 16, 11 }, { 48869, 5, 6, 11 },
    { 48453, 6, 2, 1 }, { 48453, 6, 3, 1 }, { 48453, 6, 4, 1 },
    { 48747, 6, 18, 0 }, { 49004, 4, 5, 15 }, { 49004, 5, 3, 15 },
    { 49004, 5, 4, 15 }, { 49009, 5, 2, 15 }, { 49027, 4, 1, 11 },
    { 48729, 6, 16, 15 }, { 47831, 7, 9, 15 }, { 26050, 6, 5, 7 },
    { 25264, 7, 1, 0 }, { 47817, 7, 10, 11 }, { 48363, 6, 4, 11 },
    { 48979, 5, 8, 21 }, { 48813, 6, 18, 10 }, { 28412, 6, 1, 7 },
    { 48309, 6, 6, 7 }, { 47628, 7, 2, 11 }, { 48261, 6, 7, 15 },
    { 48087, 6, 6, 10 }, { 43557, 6, 2, 10 }, { 47866, 7, 7, 1 },
    { 47880, 7, 2, 11 }, { 26854, 6, 7, 7 }, { 43127, 6, 16, 15 },
    { 48969, 5, 5, 21 }, { 48447, 6, 5, 1 }, { 48555, 6, 17, 7 },
    { 48537, 6, 17, 12 }, { 32690, 6, 7, 15 }, { 47964, 7, 1, 7 },
    { 29404, 6, 8, 21 }, { 48327, 6, 5, 11 }, { 48333, 6, 3, 11 },
    { 47894, 7, 3, 8 }, { 47901, 7, 4, 8 }, { 47908, 7, 5, 8 },
    { 48423, 6, 1, 0 }, { 47670, 7, 1, 0 }, { 48627, 6, 16, 11 },
    { 48315, 6, 7, 7 }, { 11040, 5, 2, 11 }, { 45830, 4, 3, 11 },
    { 48693, 6, 16, 11 }, { 48944, 5, 7, 11 }, { 48477, 6, 6, 11 },
    { 48525, 6, 16, 0 }, { 48531, 6, 16, 0 }, { 48639, 6, 16, 15 },
    { 13697, 7, 5, 7 }, { 48285, 6, 2, 15 }, { 49035, 4, 1, 11 },
    { 48013, 7, 6, 15 }, { 48020, 7, 1, 15 }, { 47740, 7, 5, 11 },
    { 47747, 7, 3, 11 }, { 48585, 6, 16, 8 }, { 48387, 6, 4, 8 },
    { 48801, 6, 18, 11 }, { 47838, 7, 3, 11 }, { 47109, 5, 5, 15 },
    { 48189, 6, 3, 15 }, { 48189, 6, 4, 15 }, { 48195, 6, 2, 15 },
    { 47470, 7, 7, 15 }, { 20142, 4, 10, 15 }, { 48519, 6, 16, 0 },
    { 48549, 6, 16, 11 }, { 36042, 6, 17, 7 }, { 47782, 7, 6, 11 },
    { 48339, 6, 3, 11 }, { 48345, 6, 2, 11 }, { 48345, 6, 5, 11 },
    { 48201, 6, 7, 0 }, { 48651, 6, 16, 15 }, { 48207, 6, 9, 15 },
    { 46030, 7, 9, 15 }, { 10828, 6, 18, 7 }, { 33500, 6, 18, 7 },
    { 49051, 4, 7, 15 }, { 48854, 5, 9, 11 }, { 48357, 6, 4, 11 },
    { 48465, 6, 2, 1 }, { 48999, 5, 4, 1 }, { 48405, 6, 10, 1 },
    { 48219, 6, 4, 11 }, { 48225, 6, 5, 11 }, { 48839, 5, 8, 12 },
    { 47635, 7, 8, 1 }, { 45695, 7, 9, 1 }, { 48075, 6, 8, 11 },
    { 47733, 7, 1, 1 }, { 48889, 5, 3, 0 }, { 48417, 6, 10, 0 },
    { 48381, 6, 4, 11 }, { 26357, 5, 8, 11 }, { 48783, 6, 18, 11 },
    { 48027, 7, 10, 15 }, { 48105, 6, 8, 8 }, { 19446, 6, 1, 7 },
    { 19446, 6, 9, 7 }, { 29755, 7, 6, 7 }, { 16882, 7, 2, 7 },
    { 19572, 6, 4, 7 }, { 16903, 7, 3, 7 }, { 16903, 7, 5, 7 },
    { 16924, 6, 7, 7 }, { 48934, 5, 3, 15 }, { 48513, 6, 17, 1 },
    { 48984, 5, 9, 1 }, { 48429, 6, 7, 0 }, { 34068, 7, 6, 0 },
    { 48894, 5, 5, 0 }, { 47957, 7, 8, 0 }, { 47775, 7, 6, 0 },
    { 48459, 6, 3, 1 }, { 48663, 6, 17, 0 }, { 48062, 7, 18, 0 },
    { 47824, 7, 9, 15 }, { 48609, 6, 16, 15 }, { 48183, 6, 3, 0 },
    { 49043, 4, 1, 11 }, { 48321, 6, 2, 11 }, { 48675, 6, 16, 1 },
    { 48055, 7, 18, 15 }, { 45812, 7, 5, 15 }, { 48153, 6, 2, 15 },
    { 48297, 6, 8, 11 }, { 48117, 6, 10, 8 }, { 27814, 6, 16, 7 },
    { 48974, 4, 1, 15 }, { 48974, 5, 1, 15 }, { 48919, 5, 8, 15 },
    { 48777, 6, 18, 1 }, { 48603, 6, 16, 21 }, { 48543, 6, 16, 15 },
    { 48411, 6, 10, 0 }, { 48621, 6, 16, 15 }, { 48507, 6, 13, 11 },
    { 48279, 6, 6, 11 }, { 13064, 6, 10, 7 }, { 48633, 6, 16, 0 },
    { 48789, 6, 18, 21 }, { 48041, 7, 7, 10 }, { 48573, 6, 17, 0 },
    { 48501, 6, 14, 11 }, { 47810, 7, 6, 0 }, { 4145, 6, 17, 7 },
    { 17737, 6, 9, 7 }, { 47971, 7, 5, 8 }, { 48954, 5, 1, 11 },
    { 47852, 7, 4, 0 }, { 47712, 7, 2, 11 }, { 48829, 5, 3, 15 },
    { 47978, 7, 7, 1 }, { 19024, 6, 17, 7 }, { 49047, 4, 6, 15 },
    { 49039, 4, 6, 11 }, { 46535, 6, 16, 8 }, { 48393, 6, 4, 15 },
    { 48135, 5, 1, 11 }, { 48135, 6, 1, 11 }, { 47789, 7, 5, 11 },
    { 47796, 7, 2, 11 }, { 47796, 7, 3, 11 }, { 48567, 6, 16, 21 },
    { 47615, 6, 13, 10 }, { 48177, 6, 8, 11 }, { 48879, 5, 3, 15 },
    { 47642, 7, 5, 10 }, { 17353, 4, 5, 11 }, { 47845, 7, 7, 8 },
    { 48819, 5, 8, 0 }, { 47726, 7, 1, 1 }, { 29867, 6, 3, 7 },
    { 48929, 5, 4, 7 }, { 48687, 6, 16, 1 }, { 47917, 5, 7, 1 },
    { 18657, 6, 13, 15 }, { 47761, 7, 8, 0 }, { 48489, 6, 7, 11 },
    { 48111, 6, 10, 8 }, { 48795, 6, 18, 15 }, { 48844, 5, 1, 15 },
    { 48904, 5, 7, 21 }, { 47301, 5, 3, 15 }, { 47663, 7, 8, 1 },
    { 48171, 6, 10, 0 }, { 47053, 7, 3, 0 }, { 48369, 6, 10, 1 },
    { 47992, 7, 10, 11 }, { 48645, 6, 16, 7 }, { 48874, 5, 2, 11 },
    { 49055, 4, 18, 0 }, { 48255, 6, 6, 15 }, { 47803, 7, 9, 0 },
    { 47999, 7, 7, 11 }, { 48717, 6, 16, 12 }, { 48899, 5, 10, 8 },
    { 48807, 6, 18, 1 }, { 47698, 7, 9, 8 }, { 48399, 6, 4, 11 },
    { 48949, 5, 7, 15 }, { 48231, 6, 10, 1 }, { 48267, 6, 3, 15 },
    { 47649, 7, 2, 10 }, { 13471, 7, 10, 7 }, { 47656, 7, 9, 10 },
    { 48579, 6, 16, 11 }, { 48141, 6, 6, 1 }, { 47719, 7, 6, 1 },
    { 47859, 7, 10, 15 }, { 48994, 5, 1, 15 }, { 48561, 6, 16, 1 },
    { 48165, 6, 8, 10 }, { 47691, 7, 5, 15 }, { 48864, 5, 4, 11 },
    { 48669, 6, 16, 15 }, { 40335, 6, 18, 7 }, { 48375, 6, 8, 0 },
    { 48834, 5, 8, 15 }, { 48159, 6, 3, 11 }, { 33404, 6, 18, 7 },
    { 36801, 7, 10, 7 }, { 48723, 6, 16, 11 }, { 48964, 5, 3, 15 },
    { 48914, 5, 10, 11 }, { 48771, 6, 18, 11 }, { 48351, 6, 4, 8 },
    { 48989, 5, 1, 0 }, { 45522, 6, 13, 15 }, { 48849, 5, 5, 15 },
    { 47936, 7, 1, 11 }, { 47943, 7, 6, 11 }, { 48615, 6, 16, 15 },
    { 35125, 6, 10, 10 }, { 48735, 6, 16, 11 }, { 16609, 7, 9, 7 },
    { 40185, 6, 18, 7 }, { 48048, 7, 8, 15 }, { 44643, 7, 4, 10 },
    { 48471, 6, 1, 11 }, { 48093, 6, 4, 15 }, { 48909, 5, 8, 15 },
    { 13494, 7, 10, 7 }, { 45771, 5, 7, 1 }, { 45771, 5, 9, 1 },
    { 45771, 5, 10, 1 }, { 47915, 7, 7, 1 }, { 47922, 7, 1, 1 },
    { 48243, 6, 7, 11 }, { 27994, 6, 16, 7 }, { 48681, 6, 16, 7 },
    { 49031, 4, 1, 15 }, { 48483, 6, 5, 0 }, { 48741, 6, 18, 15 },
    { 38682, 5, 9, 10 }, { 48939, 5, 7, 11 }, { 35967, 6, 16, 7 },
    { 35967, 6, 17, 7 }, { 48435, 6, 9, 11 }, { 48237, 6, 9, 0 },
    { 49019, 4, 7, 1 }, { 48147, 6, 4, 11 }, { 47621, 7, 9, 15 },
    { 48034, 7, 10, 11 }, { 48441, 6, 5, 1 }, { 48069, 6, 11, 1 },
    { 47887, 7, 5, 8 }, { 48213, 6, 2, 11 }, { 22863, 7, 2, 7 },
    { 22863, 7, 3, 7 }, { 22863, 7, 5, 7 }, { 34782, 6, 4, 7 },
    { 48495, 6, 8, 11 }, { 48824, 5, 7, 10 }, { 48765, 6, 18, 8 },
    { 47768, 7, 6, 10 }, { 48711, 6, 16, 15 }, { 47754, 7, 5, 15 },
    { 48759, 6, 18, 11 }, { 48859, 5, 8, 15 }, { 48959, 5, 5, 15 },
    { 49014, 5, 17, 1 }, { 48123, 6, 10, 15 }, { 48006, 7, 5, 1 },
    { 38907, 4, 8, 15 }, { 47985, 7, 10, 8 }, { 48291, 6, 3, 10 },
    { 47929, 7, 8, 0 }, { 48753, 6, 18, 1 }, { 31868, 6, 3, 7 },
    { 15889, 6, 2, 7 }, { 48699, 6, 16, 11 }, { 22684, 4, 10, 15 },
    { 48081, 6, 8, 10 }, { 48303, 6, 10, 15 }, { 48705, 6, 16, 10 },
    { 47950, 6, 4, 0 }, { 47950, 7, 4, 0 }, { 26182, 18, 5, 3 },
    { 26200, 18, 3, 3 }, { 44810, 10, 9, 21 }, { 38327, 14, 12, 8 },
    { 35103, 15, 1, 14 }, { 41711, 12, 7, 9 }, { 46433, 9, 7, 8 },
    { 22908, 19, 5, 8 }, { 11159, 17, 10, 14 }, { 11159, 25, 10, 13 },
    { 41675, 12, 5, 16 }, { 40367, 13, 18, 18 }, { 3301, 38, 15, 19 },
    { 27640, 18, 17, 0 }, { 43819, 11, 1, 2 }, { 38075, 14, 5, 20 },
    { 39756, 13, 5, 20 }, { 16369, 22, 13, 19 }, { 46478, 9, 17, 1 },
    { 39548, 13, 4, 2 }, { 43995, 11, 3, 2 }, { 44710, 10, 1, 9 },
    { 30994, 10, 8, 8 }, { 30994, 16, 8, 15 }, { 45722, 9, 10, 0 },
    { 37907, 14, 9, 2 }, { 44050, 11, 7, 21 }, { 40559, 12, 6, 20 },
    { 21711, 14, 6, 20 }, { 21711, 19, 6, 20 }, { 40571, 12, 6, 20 },
    { 47061, 8, 9, 16 }, { 46874, 9, 18, 8 }, { 22243, 19, 9, 19 },
    { 27874, 18, 16, 3 }, { 43151, 12, 16, 1 }, { 43187, 12, 16, 1 },
    { 36675, 14, 2, 2 }, { 45695, 9, 3, 1 }, { 16523, 22, 15, 0 },
    { 44990, 10, 5, 10 }, { 26956, 18, 5, 16 }, { 35268, 15, 7, 4 },
    { 27208, 18, 7, 4 }, { 21092, 20, 7, 4 }, { 23649, 19, 7, 4 },
    { 27658, 18, 17, 1 }, { 45490, 10, 14, 1 }, { 36745, 14, 7, 2 },
    { 46280, 9, 3, 2 }, { 33888, 15, 8, 10 }, { 34953, 15, 9, 20 },
    { 31922, 16, 1, 19 }, { 35253, 15, 2, 16 }, { 19439, 13, 1, 17 },
    { 41699, 12, 4, 6 }, { 44920, 10, 10, 12 }, { 22452, 19, 5, 3 },
    { 8340, 28, 11, 0 }, { 12753, 24, 11, 0 }, { 33738, 15, 7, 2 },
    { 30898, 16, 7, 2 }, { 28350, 17, 7, 2 }, { 28367, 17, 7, 18 },
    { 28384, 17, 7, 2 }, { 45830, 9, 4, 15 }, { 44006, 11, 8, 4 },
    { 41591, 12, 7, 16 }, { 45929, 9, 7, 0 }, { 21806, 19, 1, 3 },
    { 15401, 22, 1, 3 }, { 33708, 15, 3, 4 }, { 28282, 17, 3, 4 },
    { 33858, 15, 1, 6 }, { 6741, 31, 15, 20 }, { 10054, 26, 2, 5 },
    { 19812, 20, 2, 5 }, { 13363, 23, 2, 5 }, { 13386, 23, 2, 5 },
    { 47285, 8, 7, 10 }, { 17344, 21, 3, 3 }, { 35823, 15, 17, 21 },
    { 20512, 20, 3, 5 }, { 42073, 10, 13, 15 }, { 42683, 12, 16, 19 },
    { 47149, 8, 8, 2 }, { 45812, 9, 5, 8 }, { 41063, 12, 3, 12 },
    { 41063, 12, 5, 12 }, { 37865, 14, 5, 16 }, { 30084, 17, 5, 13 },
    { 11059, 25, 6, 1 }, { 27496, 18, 15, 11 }, { 25930, 18, 2, 4 },
    { 22699, 19, 2, 4 }, { 22718, 19, 2, 4 }, { 25948, 18, 2, 4 },
    { 18043, 15, 2, 14 }, { 43753, 11, 1, 17 }, { 42071, 12, 13, 15 },
    { 38243, 14, 11, 8 }, { 42527, 12, 16, 0 }, { 32994, 16, 11, 7 },
    { 46541, 9, 16, 8 }, { 40172, 13, 18, 18 }, { 27910, 18, 17, 3 },
    { 2203, 20, 11, 7 }, { 44182, 11, 3, 16 }, { 32242, 16, 8, 4 },
    { 33330, 16, 18, 13 }, { 40237, 13, 18, 16 }, { 40250, 13, 18, 16 },
    { 40263, 13, 18, 16 }, { 33346, 16, 18, 16 }, { 45740, 9, 7, 2 },
    { 41279, 12, 1, 2 }, { 43031, 12, 17, 15 }, { 31426, 16, 1, 2 },
    { 41567, 12, 5, 16 }, { 45360, 10, 1, 10 }, { 12969, 24, 17, 6 },
    { 36483, 15, 17, 6 }, { 43139, 12, 17, 6 }, { 39808, 13, 6, 8 },
    { 31330, 16, 6, 16 }, { 43588, 11, 6, 2 }, { 38173, 14, 7, 2 },
    { 35283, 15, 7, 20 }, { 47509, 8, 14, 0 }, { 33426, 16, 18, 10 },
    { 33442, 16, 18, 10 }, { 46892, 9, 18, 10 }, { 2223, 31, 12, 4 },
    { 2223, 41, 12, 14 }, { 7574, 29, 12, 4 }, { 6245, 31, 12, 14 },
    { 3639, 29, 11, 4 }, { 3639, 37, 11, 14 }, { 6276, 31, 11, 4 },
    { 2992, 39, 11, 14 }, { 6307, 31, 11, 14 }, { 3676, 37, 12, 14 },
    { 6982, 30, 12, 19 }, { 3187, 38, 11, 5 }, { 4705, 34, 11, 5 },
    { 4739, 34, 11, 5 }, { 7012, 30, 11, 5 }, { 46442, 9, 14, 0 },
    { 32232, 10, 4, 7 }, { 38187, 14, 7, 19 }, { 32690, 16, 7, 19 },
    { 39977, 13, 6, 2 }, { 39977, 13, 6, 18 }, { 46469, 9, 17, 0 },
    { 24770, 19, 18, 19 }, { 45070, 10, 1, 0 }, { 2346, 23, 13, 17 },
    { 2346, 41, 13, 16 }, { 5832, 32, 13, 16 }, { 1713, 43, 13, 16 },
    { 4773, 34, 13, 16 }, { 1756, 25, 13, 17 }, { 1756, 43, 13, 16 },
    { 4807, 34, 13, 16 }, { 39249, 13, 5, 2 }, { 34383, 15, 5, 2 },
    { 45938, 9, 1, 0 }, { 31298, 11, 2, 0 }, { 31298, 16, 5, 0 },
    { 43665, 11, 6, 16 }, { 37781, 14, 8, 2 }, { 36661, 14, 5, 4 },
    { 19212, 20, 5, 5 }, { 21730, 19, 5, 5 }, { 20192, 20, 7, 2 },
    { 20212, 20, 7, 2 }, { 17302, 21, 7, 2 }, { 17323, 21, 7, 2 },
    { 29217, 17, 7, 2 }, { 34413, 15, 7, 2 }, { 7748, 29, 14, 13 },
    { 14904, 23, 14, 13 }, { 11734, 25, 14, 13 }, { 2305, 20, 14, 7 },
    { 4361, 35, 14, 20 }, { 2305, 41, 14, 13 }, { 4396, 35, 14, 13 },
    { 3750, 37, 14, 13 }, { 6555, 31, 14, 13 }, { 11759, 25, 14, 13 },
    { 9547, 27, 14, 13 }, { 32130, 16, 1, 3 }, { 31266, 9, 10, 7 },
    { 40931, 12, 10, 13 }, { 31266, 16, 10, 13 }, { 34008, 15, 10, 20 },
    { 43874, 11, 2, 2 }, { 37725, 14, 4, 2 }, { 26290, 13, 9, 14 },
    { 26290, 18, 9, 13 }, { 26308, 18, 9, 13 }, { 34818, 15, 9, 13 },
    { 21038, 14, 2, 14 }, { 32066, 16, 7, 14 }, { 20572, 20, 7, 16 },
    { 29897, 17, 7, 16 }, { 26848, 18, 7, 16 }, { 42131, 12, 15, 11 },
    { 46649, 9, 17, 11 }, { 13777, 23, 5, 13 }, { 13800, 23, 5, 13 },
    { 41843, 12, 7, 0 }, { 4501, 34, 12, 3 }, { 37295, 10, 10, 7 },
    { 43199, 12, 16, 9 }, { 40510, 13, 18, 12 }, { 27424, 18, 14, 5 },
    { 45560, 10, 18, 9 }, { 45210, 10, 8, 9 }, { 38952, 11, 4, 16 },
    { 21252, 10, 12, 15 }, { 21252, 20, 12, 15 }, { 19272, 20, 6, 4 },
    { 12009, 24, 6, 4 }, { 8872, 27, 6, 4 }, { 15269, 22, 6, 4 },
    { 19292, 20, 6, 4 }, { 12033, 24, 6, 4 }, { 8899, 27, 6, 4 },
    { 15291, 22, 6, 4 }, { 28809, 17, 6, 13 }, { 25624, 18, 6, 13 },
    { 31346, 16, 6, 13 }, { 41327, 12, 2, 2 }, { 26254, 18, 2, 2 },
    { 41975, 12, 12, 15 }, { 26542, 18, 5, 2 }, { 33978, 15, 1, 13 },
    { 19652, 20, 1, 13 }, { 25372, 18, 1, 21 }, { 28673, 17, 1, 13 },
    { 37739, 14, 5, 16 }, { 39678, 13, 1, 4 }, { 29489, 17, 5, 20 },
    { 26866, 18, 6, 14 }, { 30713, 17, 14, 15 }, { 9205, 18, 12, 7 },
    { 26560, 18, 4, 18 }, { 26578, 18, 4, 2 }, { 26596, 18, 4, 2 },
    { 20432, 20, 4, 2 }, { 41495, 12, 3, 18 }, { 41783, 12, 7, 13 },
    { 27334, 18, 11, 12 }, { 3339, 38, 15, 12 }, { 43295, 12, 18, 8 },
    { 46523, 9, 17, 15 }, { 30832, 17, 13, 9 }, { 18772, 21, 13, 9 },
    { 18793, 21, 13, 9 }, { 24523, 19, 13, 9 }, { 24542, 19, 13, 9 },
    { 27730, 18, 16, 2 }, { 47189, 8, 1, 15 }, { 7603, 29, 11, 4 },
    { 4603, 34, 11, 4 }, { 2715, 40, 11, 4 }, { 4291, 35, 11, 4 },
    { 6338, 31, 11, 4 }, { 42023, 12, 11, 11 }, { 38089, 14, 3, 16 },
    { 9390, 22, 11, 1 }, { 27478, 18, 15, 15 }, { 35733, 15, 15, 15 },
    { 41459, 12, 5, 16 }, { 35088, 15, 5, 13 }, { 36108, 15, 16, 19 },
    { 15313, 22, 1, 20 }, { 28401, 17, 1, 20 }, { 19192, 20, 5, 19 },
    { 16987, 15, 8, 17 }, { 16987, 21, 8, 16 }, { 19672, 20, 8, 16 },
    { 47133, 8, 8, 8 }, { 25642, 18, 7, 5 }, { 19872, 20, 7, 5 },
    { 13409, 23, 7, 5 }, { 25660, 18, 7, 5 }, { 8452, 28, 11, 6 },
    { 43500, 11, 5, 0 }, { 40691, 12, 2, 0 }, { 1314, 45, 11, 3 },
    { 6892, 30, 11, 3 }, { 2141, 41, 11, 3 }, { 27532, 18, 15, 10 },
    { 39444, 13, 2, 2 }, { 7102, 30, 14, 19 }, { 44270, 11, 3, 8 },
    { 33783, 15, 4, 0 }, { 40703, 12, 4, 0 }, { 29579, 12, 2, 2 },
    { 13690, 18, 2, 2 }, { 35393, 10, 12, 1 }, { 8396, 28, 12, 6 },
    { 32306, 16, 4, 19 }, { 15797, 22, 4, 19 }, { 23288, 19, 4, 19 },
    { 12585, 24, 5, 13 }, { 12609, 24, 5, 13 }, { 42647, 12, 17, 13 },
    { 45500, 10, 13, 12 }, { 30101, 17, 3, 16 }, { 14122, 23, 11, 20 },
    { 18226, 21, 12, 20 }, { 28180, 17, 5, 0 }, { 28197, 17, 3, 0 },
    { 15203, 22, 2, 0 }, { 15225, 22, 5, 0 }, { 46379, 9, 8, 18 },
    { 16215, 22, 12, 2 }, { 8256, 28, 12, 3 }, { 8284, 28, 11, 3 },
    { 8312, 28, 12, 3 }, { 40380, 13, 18, 2 }, { 7892, 28, 3, 20 },
    { 11084, 25, 3, 13 }, { 10080, 26, 3, 13 }, { 44510, 10, 5, 8 },
    { 43918, 11, 5, 2 }, { 21791, 15, 8, 5 }, { 46847, 9, 18, 8 },
    { 7690, 14, 13, 7 }, { 7690, 29, 13, 20 }, { 13041, 23, 5, 19 },
    { 39171, 13, 4, 12 }, { 46989, 8, 2, 15 }, { 44017, 11, 8, 1 },
    { 46748, 9, 16, 8 }, { 43555, 11, 6, 10 }, { 25843, 15, 4, 16 },
    { 44960, 10, 1, 2 }, { 17155, 21, 6, 13 }, { 9088, 27, 11, 3 },
    { 46917, 8, 3, 10 }, { 38807, 13, 7, 17 }, { 41831, 12, 8, 19 },
    { 43599, 11, 6, 8 }, { 42635, 12, 16, 13 }, { 33693, 15, 2, 4 },
    { 43720, 11, 1, 2 }, { 22927, 19, 7, 2 }, { 22946, 19, 7, 2 },
    { 20152, 20, 7, 2 }, { 20172, 20, 7, 2 }, { 31730, 16, 7, 2 },
    { 37403, 14, 7, 2 }, { 6922, 30, 12, 3 }, { 3491, 37, 12, 3 },
    { 3528, 37, 12, 3 }, { 45300, 10, 1, 3 }, { 33058, 16, 13, 20 },
    { 33074, 16, 13, 20 }, { 31106, 16, 8, 16 }, { 32338, 16, 8, 20 },
    { 43852, 11, 7, 6 }, { 29608, 17, 9, 6 }, { 17974, 21, 2, 13 },
    { 14030, 23, 2, 13 }, { 16061, 22, 2, 13 }, { 16083, 22, 2, 13 },
    { 17995, 21, 2, 13 }, { 18667, 21, 14, 8 }, { 47205, 8, 10, 1 },
    { 35013, 15, 3, 18 }, { 43643, 11, 3, 0 }, { 27784, 18, 16, 20 },
    { 46559, 9, 16, 10 }, { 23611, 19, 4, 20 }, { 45120, 10, 9, 1 },
    { 26758, 18, 5, 16 }, { 34878, 15, 3, 3 }, { 34893, 15, 5, 3 },
    { 32082, 16, 3, 3 }, { 36498, 15, 17, 6 }, { 33554, 16, 18, 0 },
    { 25408, 18, 8, 9 }, { 17218, 21, 10, 3 }, { 44094, 11, 9, 2 },
    { 46550, 9, 16, 8 }, { 44303, 11, 7, 6 }, { 11534, 25, 12, 13 },
    { 14605, 23, 12, 13 }, { 3225, 38, 12, 5 }, { 5800, 32, 12, 5 },
    { 7042, 30, 12, 5 }, { 10470, 26, 12, 5 }, { 43709, 11, 1, 2 },
    { 8032, 28, 11, 8 }, { 45590, 10, 18, 19 }, { 46613, 9, 16, 0 },
    { 42539, 12, 16, 16 }, { 44127, 11, 2, 16 }, { 33873, 15, 5, 6 },
    { 41435, 12, 4, 2 }, { 44460, 10, 1, 20 }, { 2099, 42, 15, 3 },
    { 7777, 29, 15, 3 }, { 46325, 9, 9, 11 }, { 19572, 20, 4, 17 },
    { 22034, 19, 4, 17 }, { 22053, 19, 4, 17 }, { 24466, 19, 13, 1 },
    { 45340, 10, 1, 0 }, { 27226, 18, 8, 4 }, { 35313, 15, 8, 4 },
    { 39912, 13, 8, 9 }, { 39925, 13, 8, 4 }, { 30220, 17, 8, 4 },
    { 31618, 16, 10, 2 }, { 39197, 13, 2, 9 }, { 44880, 10, 2, 9 },
    { 44880, 10, 9, 9 }, { 9520, 27, 13, 20 }, { 37053, 14, 6, 16 },
    { 32738, 16, 6, 2 }, { 35363, 10, 11, 1 }, { 35363, 10, 12, 1 },
    { 16966, 21, 8, 4 }, { 25390, 18, 8, 4 }, { 31170, 16, 8, 9 },
    { 31186, 16, 8, 4 }, { 14237, 23, 11, 3 }, { 35583, 15, 14, 11 },
    { 46703, 9, 16, 1 }, { 27928, 18, 16, 3 }, { 43247, 12, 18, 21 },
    { 25554, 16, 4, 16 }, { 44105, 11, 3, 6 }, { 44105, 11, 5, 6 },
    { 18940, 21, 17, 9 }, { 25192, 18, 1, 16 }, { 22395, 19, 1, 6 },
    { 33314, 16, 18, 6 }, { 28928, 17, 4, 16 }, { 38481, 14, 14, 21 },
    { 17848, 21, 3, 13 }, { 15995, 22, 3, 13 }, { 29795, 17, 5, 19 },
    { 17512, 21, 5, 19 }, { 32322, 16, 5, 19 }, { 13639, 15, 10, 14 },
    { 13639, 23, 10, 13 }, { 6862, 30, 11, 2 }, { 7192, 30, 14, 5 },
    { 30866, 16, 6, 3 }, { 33663, 15, 1, 3 }, { 41423, 12, 4, 2 },
    { 30186, 17, 4, 3 }, { 38690, 13, 7, 20 }, { 34233, 15, 8, 2 },
    { 10522, 26, 13, 2 }, { 27370, 18, 13, 2 }, { 21412, 20, 13, 2 },
    { 40120, 13, 13, 3 }, { 16457, 22, 14, 4 }, { 24561, 19, 14, 4 },
    { 18814, 19, 14, 4 }, { 18814, 21, 14, 14 }, { 30849, 17, 14, 4 },
    { 44740, 10, 6, 0 }, { 44061, 11, 9, 2 }, { 45668, 9, 6, 2 },
    { 45170, 10, 3, 2 }, { 26650, 18, 5, 16 }, { 4431, 35, 15, 2 },
    { 2551, 41, 15, 2 }, { 472, 47, 15, 2 }, { 4466, 35, 15, 2 },
    { 8648, 28, 13, 3 }, { 17397, 10, 7, 7 }, { 19732, 20, 7, 14 },
    { 47269, 8, 4, 21 }, { 33474, 16, 18, 13 }, { 33490, 16, 18, 13 },
    { 35793, 15, 15, 1 }, { 42371, 12, 16, 18 }, { 40955, 12, 5, 3 },
    { 37011, 14, 2, 3 }, { 43808, 11, 1, 2 }, { 27172, 18, 1, 13 },
    { 14007, 23, 1, 13 }, { 20992, 20, 1, 13 }, { 32658, 16, 2, 16 },
    { 32786, 16, 12, 0 }, { 27802, 18, 16, 13 }, { 27820, 18, 16, 13 },
    { 27838, 18, 16, 13 }, { 27856, 18, 16, 13 }, { 43830, 11, 8, 5 },
    { 18730, 21, 13, 3 }, { 33106, 16, 15, 0 }, { 33122, 16, 15, 0 },
    { 5045, 34, 15, 0 }, { 1928, 43, 15, 13 }, { 519, 47, 15, 16 },
    { 566, 47, 15, 16 }, { 613, 47, 15, 16 }, { 660, 47, 15, 16 },
    { 660, 47, 15, 16 }, { 660, 47, 15, 16 }, { 707, 47, 15, 16 },
    { 707, 47, 15, 16 }, { 707, 47, 15, 16 }, { 754, 47, 15, 6 },
    { 801, 47, 15, 6 }, { 43467, 11, 10, 11 }, { 43412, 11, 9, 0 },
    { 5544, 32, 12, 19 }, { 6772, 30, 12, 19 }, { 8144, 28, 12, 19 },
    { 16193, 22, 12, 19 }, { 44072, 11, 9, 2 }, { 16325, 22, 13, 2 },
    { 36468, 15, 17, 1 }, { 37655, 14, 2, 3 }, { 23269, 19, 3, 19 },
    { 21492, 20, 14, 0 }, { 18478, 21, 11, 16 }, { 9277, 27, 11, 13 },
    { 14628, 23, 11, 13 }, { 6369, 31, 11, 16 }, { 4637, 34, 11, 16 },
    { 14651, 23, 11, 13 }, { 14674, 23, 11, 13 }, { 23972, 19, 11, 13 },
    { 14697, 23, 11, 16 }, { 14720, 23, 11, 16 }, { 22775, 19, 1, 4 },
    { 13524, 23, 1, 4 }, { 12297, 24, 1, 4 }, { 20072, 20, 1, 4 },
    { 22794, 19, 1, 4 }, { 13547, 23, 1, 4 }, { 12321, 24, 1, 4 },
    { 20092, 20, 1, 4 }, { 22813, 19, 1, 4 }, { 13570, 23, 1, 4 },
    { 12345, 24, 1, 4 }, { 20112, 20, 1, 4 }, { 4671, 34, 12, 19 },
    { 5768, 32, 12, 19 }, { 10444, 26, 12, 19 }, { 47309, 8, 9, 11 },
    { 16435, 22, 14, 3 }, { 36408, 15, 16, 14 }, { 28036, 18, 17, 19 },
    { 47341, 8, 2, 15 }, { 23326, 19, 5, 6 }, { 40715, 12, 17, 9 },
    { 40393, 13, 18, 17 }, { 28435, 17, 10, 19 }, { 30930, 16, 10, 19 },
    { 22376, 13, 8, 17 }, { 22376, 19, 8, 16 }, { 44850, 10, 6, 12 },
    { 32258, 16, 8, 13 }, { 27118, 18, 1, 0 }, { 32178, 16, 2, 2 },
    { 16347, 22, 13, 8 }, { 11834, 25, 15, 15 }, { 38638, 13, 1, 0 },
    { 35613, 15, 14, 15 }, { 9790, 27, 17, 5 }, { 9817, 27, 17, 5 },
    { 9844, 27, 17, 5 }, { 9871, 27, 17, 5 }, { 46037, 8, 2, 9 },
    { 46037, 9, 9, 9 }, { 43478, 11, 10, 10 }, { 19392, 20, 1, 13 },
    { 19412, 20, 1, 13 }, { 21882, 19, 1, 13 }, { 37837, 14, 3, 5 },
    { 42347, 12, 16, 3 }, { 28775, 17, 4, 16 }, { 45677, 9, 1, 3 },
    { 35658, 15, 13, 5 }, { 9924, 26, 1, 5 }, { 13248, 23, 1, 5 },
    { 9950, 26, 1, 5 }, { 17008, 21, 1, 5 }, { 28520, 17, 1, 16 },
    { 39618, 8, 2, 15 }, { 39618, 8, 3, 15 }, { 44600, 10, 3, 8 },
    { 45350, 10, 6, 21 }, { 37851, 14, 5, 13 }, { 37949, 14, 4, 5 },
    { 45140, 9, 3, 18 }, { 45140, 10, 3, 18 }, { 45040, 10, 2, 2 },
    { 44171, 11, 2, 0 }, { 45530, 10, 13, 8 }, { 24067, 19, 12, 0 },
    { 41303, 12, 1, 2 }, { 29528, 12, 2, 2 }, { 37151, 14, 10, 2 },
    { 6710, 31, 15, 21 }, { 3824, 37, 15, 13 }, { 28108, 18, 16, 13 },
    { 848, 47, 15, 18 }, { 3377, 38, 15, 2 }, { 1625, 44, 15, 2 },
    { 895, 47, 15, 2 }, { 3415, 38, 15, 2 }, { 5079, 34, 15, 18 },
    { 11934, 25, 15, 2 }, { 8788, 28, 15, 2 }, { 3898, 37, 15, 2 },
    { 8816, 28, 15, 2 }, { 10859, 25, 10, 19 }, { 16672, 21, 10, 19 },
    { 12081, 24, 10, 19 }, { 19312, 20, 10, 19 }, { 7342, 29, 10, 19 },
    { 10884, 25, 10, 19 }, { 45640, 10, 18, 2 }, { 37431, 14, 7, 8 },
    { 45240, 10, 9, 5 }, { 21272, 20, 11, 0 }, { 7222, 30, 14, 5 },
    { 14260, 23, 11, 3 }, { 33090, 16, 15, 0 }, { 15042, 13, 15, 0 },
    { 15042, 23, 15, 0 }, { 40871, 12, 3, 3 }, { 25606, 18, 3, 3 },
    { 34563, 15, 4, 8 }, { 41555, 12, 5, 16 }, { 23497, 19, 10, 3 },
    { 36123, 15, 16, 19 }, { 46577, 9, 16, 10 }, { 30203, 17, 7, 0 },
    { 39405, 13, 1, 2 }, { 23174, 19, 2, 2 }, { 42887, 12, 16, 20 },
    { 16819, 21, 5, 5 }, { 19217, 15, 5, 5 }, { 16840, 21, 5, 5 },
    { 21977, 19, 5, 5 }, { 18268, 21, 11, 5 }, { 18268, 21, 12, 5 },
    { 45460, 10, 13, 12 }, { 42431, 12, 17, 1 }, { 14214, 23, 11, 8 },
    { 2894, 20, 12, 7 }, { 26830, 18, 7, 16 }, { 44800, 10, 6, 0 },
    { 42443, 12, 16, 19 }, { 41003, 12, 1, 2 }, { 29370, 17, 1, 19 },
    { 39847, 13, 6, 3 }, { 39860, 13, 6, 3 }, { 14927, 23, 13, 1 },
    { 15665, 22, 1, 1 }, { 45758, 9, 7, 2 }, { 33723, 15, 6, 9 },
    { 39392, 13, 7, 0 }, { 26380, 18, 8, 13 }, { 20392, 20, 8, 13 },
    { 36573, 15, 16, 13 }, { 36588, 15, 16, 13 }, { 46793, 9, 18, 12 },
    { 17554, 21, 7, 13 }, { 30050, 17, 7, 9 }, { 33026, 16, 13, 7 },
    { 38846, 13, 8, 21 }, { 34083, 15, 6, 16 }, { 46424, 9, 8, 1 },
    { 36033, 15, 17, 16 }, { 20086, 15, 1, 4 }, { 38963, 13, 6, 6 },
    { 17365, 21, 1, 19 }, { 41255, 12, 1, 19 }, { 29387, 17, 1, 19 },
    { 32578, 16, 7, 19 }, { 35208, 15, 7, 19 }, { 38215, 14, 6, 2 },
    { 40471, 13, 18, 2 }, { 30118, 17, 3, 16 }, { 31634, 16, 10, 1 },
    { 30679, 17, 14, 10 }, { 40943, 12, 6, 10 }, { 46082, 9, 2, 12 },
    { 39652, 13, 3, 16 }, { 46965, 8, 9, 0 }, { 45749, 9, 7, 2 },
    { 36759, 14, 10, 3 }, { 41615, 12, 9, 2 }, { 45992, 9, 10, 10 },
    { 27862, 12, 16, 14 }, { 40146, 13, 16, 4 }, { 36423, 15, 16, 14 },
    { 39093, 13, 1, 2 }, { 38117, 14, 7, 6 }, { 9385, 27, 11, 0 },
    { 9493, 27, 13, 14 }, { 6493, 31, 13, 13 }, { 7719, 29, 13, 13 },
    { 6524, 31, 13, 13 }, { 19171, 21, 17, 8 }, { 7927, 10, 4, 7 },
    { 7927, 21, 4, 14 }, { 13340, 23, 4, 13 }, { 17113, 21, 4, 20 },
    { 15621, 22, 4, 13 }, { 15643, 22, 4, 13 }, { 40406, 13, 18, 2 },
    { 12561, 24, 3, 13 }, { 31794, 16, 3, 3 }, { 34443, 15, 3, 3 },
    { 31810, 16, 3, 3 }, { 40016, 13, 11, 1 }, { 40016, 13, 12, 1 },
    { 42407, 12, 16, 1 }, { 42419, 12, 16, 1 }, { 38939, 11, 4, 16 },
    { 41723, 12, 7, 9 }, { 32514, 16, 7, 9 }, { 46595, 9, 16, 10 },
    { 46010, 9, 1, 3 }, { 32706, 16, 3, 8 }, { 47501, 8, 13, 15 },
    { 39132, 13, 9, 21 }, { 43379, 11, 1, 9 }, { 34968, 15, 9, 16 },
    { 38131, 14, 8, 18 }, { 33678, 15, 5, 19 }, { 28316, 17, 9, 2 },
    { 26092, 18, 7, 2 }, { 26110, 18, 7, 2 }, { 22965, 19, 7, 2 },
    { 22984, 19, 7, 2 }, { 39288, 13, 7, 2 }, { 44840, 10, 1, 3 },
    { 42839, 12, 16, 6 }, { 41531, 12, 1, 1 }, { 26686, 18, 8, 2 },
    { 41411, 12, 4, 2 }, { 41939, 12, 11, 11 }, { 41939, 12, 12, 11 },
    { 22433, 19, 2, 3 }, { 27316, 18, 11, 15 }, { 28054, 18, 17, 19 },
    { 17836, 12, 5, 16 }, { 47141, 8, 1, 21 }, { 28962, 17, 6, 3 },
    { 25858, 18, 6, 3 }, { 46496, 9, 17, 11 }, { 3861, 37, 15, 20 },
    { 11909, 25, 15, 20 }, { 24371, 19, 14, 8 }, { 24390, 19, 14, 15 },
    { 34908, 15, 2, 2 }, { 26740, 18, 3, 5 }, { 32386, 16, 7, 13 },
    { 43319, 12, 18, 15 }, { 37081, 14, 9, 6 }, { 40029, 13, 13, 10 },
    { 10536, 12, 13, 7 }, { 16798, 21, 1, 6 }, { 13156, 23, 1, 6 },
    { 11184, 25, 9, 3 }, { 35838, 15, 17, 10 }, { 42899, 12, 17, 8 },
    { 36843, 14, 6, 3 }, { 25714, 18, 9, 6 }, { 6617, 31, 15, 6 },
    { 41507, 12, 8, 7 }, { 23440, 19, 3, 2 }, { 46667, 9, 17, 11 },
    { 13294, 10, 5, 7 }, { 17050, 21, 5, 20 }, { 17071, 21, 5, 14 },
    { 15577, 22, 5, 13 }, { 15599, 22, 5, 13 }, { 13294, 23, 5, 13 },
    { 41039, 12, 10, 12 }, { 20532, 20, 3, 5 }, { 33813, 15, 6, 4 },
    { 21958, 19, 6, 4 }, { 37921, 14, 9, 2 }, { 32402, 16, 9, 18 },
    { 37991, 14, 5, 12 }, { 46361, 9, 9, 11 }, { 42035, 12, 12, 0 },
    { 21512, 20, 14, 3 }, { 9628, 27, 14, 3 }, { 39496, 13, 2, 3 },
    { 38495, 13, 1, 20 }, { 43401, 11, 6, 20 }, { 24145, 17, 13, 2 },
    { 16281, 22, 13, 18 }, { 16261, 20, 13, 2 }, { 24164, 17, 13, 18 },
    { 30494, 15, 13, 2 }, { 24183, 17, 13, 2 }, { 30511, 15, 13, 2 },
    { 24202, 17, 13, 2 }, { 23934, 19, 12, 16 }, { 18436, 21, 12, 16 },
    { 9196, 27, 12, 16 }, { 11484, 25, 12, 13 }, { 5608, 32, 12, 16 },
    { 11509, 25, 12, 13 }, { 14536, 23, 12, 13 }, { 14559, 23, 12, 13 },
    { 23953, 19, 12, 13 }, { 14582, 23, 12, 16 }, { 32946, 16, 12, 8 },
    { 37753, 14, 1, 0 }, { 39587, 13, 7, 12 }, { 45150, 10, 3, 8 },
    { 46370, 9, 9, 11 }, { 42287, 12, 16, 9 }, { 22471, 19, 6, 13 },
    { 46208, 9, 9, 1 }, { 45794, 9, 1, 9 }, { 45794, 9, 6, 9 },
    { 38885, 13, 8, 12 }, { 45060, 10, 1, 10 }, { 40979, 12, 2, 0 },
    { 10158, 26, 4, 5 }, { 20492, 20, 4, 5 }, { 11234, 25, 4, 5 },
    { 12441, 24, 4, 5 }, { 45410, 10, 13, 6 }, { 7433, 13, 3, 7 },
    { 7433, 25, 3, 14 }, { 10934, 25, 3, 13 }, { 9976, 26, 3, 13 },
    { 40432, 13, 18, 2 }, { 13087, 23, 9, 2 }, { 12057, 24, 9, 2 },
    { 10834, 25, 9, 2 }, { 11784, 25, 13, 4 }, { 11809, 25, 13, 4 },
    { 14950, 23, 13, 4 }, { 14973, 23, 13, 4 }, { 14973, 23, 13, 14 },
    { 7132, 30, 13, 4 }, { 8508, 28, 13, 4 }, { 8536, 28, 13, 4 },
    { 8564, 28, 13, 4 }, { 30305, 17, 11, 0 }, { 40055, 13, 13, 6 },
    { 45767, 9, 8, 1 }, { 43786, 11, 7, 0 }, { 41759, 12, 9, 19 },
    { 26164, 18, 3, 4 }, { 34578, 15, 4, 4 }, { 15885, 22, 2, 16 },
    { 45130, 10, 3, 0 }, { 43940, 11, 5, 2 }, { 4569, 34, 11, 19 },
    { 45010, 10, 5, 1 }, { 46271, 9, 3, 2 }, { 35508, 15, 14, 18 },
    { 47421, 8, 6, 0 }, { 35223, 15, 1, 2 }, { 46163, 9, 2, 7 },
    { 26812, 18, 7, 13 }, { 20552, 20, 7, 13 }, { 29999, 17, 3, 6 },
    { 47573, 8, 14, 8 }, { 37669, 14, 9, 5 }, { 38729, 13, 1, 10 },
    { 22528, 19, 10, 0 }, { 8073, 15, 12, 8 }, { 41267, 12, 5, 0 },
    { 43522, 11, 1, 9 }, { 43522, 11, 6, 9 }, { 26218, 18, 6, 9 },
    { 37613, 14, 6, 9 }, { 36941, 14, 1, 10 }, { 37179, 14, 4, 15 },
    { 225, 12, 15, 7 }, { 1560, 21, 15, 7 }, { 9655, 27, 15, 8 },
    { 47333, 8, 4, 15 }, { 40198, 13, 18, 20 }, { 43676, 11, 9, 0 },
    { 13938, 23, 10, 5 }, { 7400, 29, 10, 5 }, { 32674, 16, 6, 12 },
    { 43654, 11, 6, 8 }, { 47317, 8, 3, 2 }, { 46091, 9, 5, 10 },
    { 45520, 10, 13, 8 }, { 42923, 12, 16, 3 }, { 12681, 24, 2, 13 },
    { 10314, 26, 2, 13 }, { 11334, 25, 2, 13 }, { 11359, 25, 2, 13 },
    { 12705, 24, 2, 13 }, { 45776, 9, 1, 1 }, { 45100, 10, 5, 2 },
    { 23364, 19, 10, 14 }, { 31074, 16, 3, 5 }, { 23345, 19, 5, 16 },
    { 44149, 11, 4, 6 }, { 24048, 19, 11, 0 }, { 33798, 15, 1, 16 },
    { 23402, 19, 3, 6 }, { 40811, 12, 5, 0 }, { 39379, 13, 4, 2 },
    { 37473, 14, 4, 2 }, { 46856, 9, 18, 8 }, { 44930, 10, 1, 3 },
    { 20372, 20, 4, 3 }, { 32114, 16, 4, 3 }, { 19972, 20, 4, 16 },
    { 37193, 14, 4, 16 }, { 45920, 9, 6, 2 }, { 30747, 17, 13, 21 },
    { 18709, 21, 13, 21 }, { 24428, 19, 13, 12 }, { 45893, 9, 2, 10 },
    { 29761, 17, 3, 2 }, { 29778, 17, 3, 2 }, { 13708, 23, 3, 18 },
    { 23231, 19, 3, 2 }, { 24029, 19, 12, 0 }, { 9331, 27, 11, 6 },
    { 39002, 13, 2, 12 }, { 39015, 13, 4, 12 }, { 46865, 9, 18, 1 },
    { 31399, 11, 6, 7 }, { 42767, 12, 16, 16 }, { 44570, 10, 18, 9 },
    { 47069, 8, 4, 0 }, { 9007, 27, 6, 13 }, { 18688, 12, 14, 7 },
    { 18688, 21, 14, 20 }, { 47589, 8, 14, 1 }, { 37767, 14, 3, 2 },
    { 44970, 10, 18, 5 }, { 6152, 31, 11, 0 }, { 2182, 41, 11, 20 },
    { 46055, 9, 2, 9 }, { 45200, 10, 1, 0 }, { 10600, 26, 13, 2 },
    { 12825, 24, 13, 2 }, { 43907, 11, 5, 2 }, { 22832, 19, 5, 2 },
    { 22851, 19, 5, 2 }, { 29081, 17, 5, 2 }, { 22870, 19, 5, 2 },
    { 26038, 18, 5, 2 }, { 22889, 19, 5, 2 }, { 26488, 18, 2, 18 },
    { 46316, 9, 6, 1 }, { 6088, 32, 15, 3 }, { 42383, 12, 16, 18 },
    { 14191, 23, 12, 3 }, { 39340, 13, 4, 2 }, { 32962, 16, 12, 0 },
    { 29744, 17, 1, 17 }, { 42467, 12, 16, 0 }, { 32167, 11, 2, 2 },
    { 31874, 16, 4, 3 }, { 27676, 18, 17, 9 }, { 37963, 14, 2, 16 },
    { 30962, 16, 1, 16 }, { 16861, 21, 6, 3 }, { 39145, 13, 4, 16 },
    { 46118, 9, 1, 2 }, { 19955, 17, 4, 16 }, { 33458, 16, 18, 10 },
    { 23516, 19, 2, 6 }, { 33586, 16, 18, 13 }, { 44630, 10, 8, 1 },
    { 12273, 24, 4, 20 }, { 43456, 11, 7, 2 }, { 41579, 12, 5, 16 },
    { 42335, 12, 16, 2 }, { 5011, 34, 15, 13 }, { 1537, 44, 15, 13 },
    { 17407, 21, 1, 3 }, { 18205, 21, 11, 20 }, { 37935, 14, 3, 6 },
    { 40643, 12, 8, 1 }, { 38453, 14, 11, 12 }, { 15825, 9, 7, 7 },
    { 37641, 14, 2, 19 }, { 47605, 8, 14, 12 }, { 42623, 12, 16, 17 },
    { 11409, 25, 12, 2 }, { 14283, 23, 12, 2 }, { 18289, 21, 12, 2 },
    { 14306, 23, 12, 2 }, { 40619, 12, 9, 0 }, { 39938, 13, 7, 5 },
    { 11609, 25, 12, 13 }, { 14812, 23, 12, 13 }, { 43331, 12, 18, 6 },
    { 47453, 8, 7, 11 }, { 35298, 15, 8, 6 }, { 28333, 17, 7, 18 },
    { 36731, 14, 7, 2 }, { 19975, 17, 4, 16 }, { 32546, 16, 4, 20 },
    { 45580, 10, 18, 2 }, { 21072, 20, 6, 3 }, { 42119, 12, 15, 11 },
    { 41135, 12, 2, 19 }, { 42875, 12, 16, 6 }, { 44830, 10, 1, 2 },
    { 23117, 19, 5, 12 }, { 21232, 20, 12, 1 }, { 32866, 16, 11, 1 },
    { 5445, 33, 15, 20 }, { 26776, 18, 5, 16 }, { 42095, 12, 14, 1 },
    { 35748, 15, 15, 11 }, { 38521, 13, 5, 6 }, { 20712, 20, 9, 3 },
    { 6056, 23, 14, 14 }, { 8676, 28, 14, 13 }, { 6056, 30, 14, 13 },
    { 6056, 32, 14, 13 }, { 19712, 20, 4, 16 }, { 36983, 14, 4, 16 },
    { 42083, 12, 14, 9 }, { 24314, 19, 14, 9 }, { 24333, 19, 14, 9 },
    { 35598, 15, 14, 9 }, { 24352, 19, 14, 9 }, { 30662, 17, 14, 9 },
    { 38911, 13, 8, 2 }, { 46451, 9, 15, 1 }, { 24259, 17, 13, 2 },
    { 30528, 15, 13, 2 }, { 38859, 13, 8, 15 }, { 13846, 23, 2, 16 },
    { 36153, 15, 16, 9 }, { 36168, 15, 16, 4 }, { 36183, 15, 16, 4 },
    { 15819, 22, 7, 13 }, { 24485, 19, 14, 16 }, { 35973, 15, 17, 3 },
    { 22357, 19, 1, 4 }, { 13179, 23, 1, 4 }, { 12129, 24, 1, 4 },
    { 25534, 18, 1, 4 }, { 15489, 22, 1, 4 }, { 13202, 23, 1, 4 },
    { 44730, 10, 3, 3 }, { 4151, 35, 12, 4 }, { 2057, 42, 12, 4 },
    { 1493, 44, 12, 4 }, { 3565, 37, 12, 4 }, { 3602, 37, 12, 4 },
    { 16609, 21, 9, 16 }, { 16630, 21, 9, 16 }, { 24958, 18, 9, 16 },
    { 36985, 12, 4, 16 }, { 18835, 21, 14, 4 }, { 24580, 19, 14, 4 },
    { 45000, 10, 9, 7 }, { 29931, 17, 4, 6 }, { 32434, 16, 3, 20 },
    { 45857, 9, 6, 15 }, { 45956, 9, 8, 6 }, { 31042, 16, 1, 9 },
    { 33828, 15, 1, 9 }, { 41687, 12, 3, 12 }, { 44281, 11, 3, 8 },
    { 5214, 33, 12, 3 }, { 32834, 16, 12, 7 }, { 28724, 17, 8, 13 },
    { 40595, 12, 10, 6 }, { 40751, 12, 7, 0 }, { 47541, 8, 13, 11 },
    { 40185, 13, 18, 2 }, { 42059, 12, 13, 11 }, { 43007, 12, 17, 8 },
    { 43019, 12, 17, 15 }, { 36273, 15, 17, 8 }, { 43511, 10, 1, 15 },
    { 43511, 11, 1, 8 }, { 17470, 21, 5, 13 }, { 17491, 21, 5, 13 },
    { 26614, 18, 5, 13 }, { 29727, 17, 5, 13 }, { 26632, 18, 5, 13 },
    { 38145, 14, 8, 18 }, { 38937, 13, 4, 16 }, { 7976, 28, 3, 13 },
    { 7429, 29, 3, 13 }, { 9034, 27, 3, 13 }, { 10262, 26, 3, 13 },
    { 11309, 25, 3, 13 }, { 10288, 26, 3, 13 }, { 38898, 13, 8, 20 },
    { 40445, 13, 18, 20 }, { 45884, 9, 6, 1 }, { 27766, 18, 16, 18 },
    { 38508, 13, 6, 19 }, { 37109, 14, 1, 2 }, { 39148, 10, 4, 16 },
    { 22281, 19, 9, 19 }, { 31218, 16, 9, 19 }, { 45110, 10, 4, 2 },
    { 22566, 19, 8, 12 }, { 26524, 18, 9, 5 }, { 34923, 15, 9, 5 },
    { 29625, 17, 9, 5 }, { 41471, 12, 5, 16 }, { 42995, 12, 17, 2 },
    { 35028, 15, 8, 2 }, { 18016, 21, 2, 13 }, { 18037, 21, 2, 13 },
    { 18525, 16, 11, 1 }, { 18525, 16, 12, 1 }, { 19714, 18, 4, 16 },
    { 44390, 10, 4, 0 }, { 47253, 8, 2, 10 }, { 36558, 15, 16, 9 },
    { 43367, 12, 18, 6 }, { 33170, 16, 15, 8 }, { 42143, 12, 15, 15 },
    { 21312, 20, 14, 10 }, { 36787, 14, 6, 8 }, { 44900, 10, 3, 9 },
    { 44900, 10, 5, 9 }, { 27568, 18, 15, 7 }, { 23383, 19, 9, 3 },
    { 11959, 25, 15, 1 }, { 24143, 19, 13, 2 }, { 24143, 19, 14, 2 },
    { 16259, 22, 13, 2 }, { 24162, 19, 13, 18 }, { 30492, 17, 13, 2 },
    { 24181, 19, 13, 2 }, { 18646, 21, 14, 2 }, { 30509, 17, 13, 2 },
    { 24200, 19, 13, 2 }, { 24219, 19, 14, 2 }, { 24238, 19, 14, 2 },
    { 24257, 19, 13, 2 }, { 30526, 17, 13, 2 }, { 35463, 15, 14, 2 },
    { 14881, 23, 14, 2 }, { 24276, 19, 14, 18 }, { 7072, 30, 14, 2 },
    { 23668, 19, 6, 2 }, { 21132, 20, 6, 2 }, { 23687, 19, 6, 2 },
    { 27244, 18, 6, 2 }, { 16149, 22, 6, 18 }, { 21152, 20, 6, 2 },
    { 18058, 21, 6, 2 }, { 21172, 20, 6, 2 }, { 23706, 19, 6, 2 },
    { 44314, 11, 6, 2 }, { 19792, 20, 9, 3 }, { 17134, 21, 9, 3 },
    { 39730, 13, 2, 0 }, { 35343, 15, 12, 0 }, { 30373, 17, 11, 0 },
    { 46586, 9, 16, 8 }, { 21825, 19, 1, 3 }, { 15423, 22, 1, 3 },
    { 19352, 20, 1, 3 }, { 13133, 23, 1, 3 }, { 16756, 21, 1, 3 },
    { 12105, 24, 1, 3 }, { 46073, 9, 3, 9 }, { 44950, 10, 1, 2 },
    { 44950, 10, 1, 18 }, { 26668, 18, 5, 16 }, { 11684, 25, 13, 21 },
    { 45620, 10, 18, 16 }, { 1799, 10, 14, 7 }, { 2387, 41, 13, 16 },
    { 5864, 32, 13, 16 }, { 1799, 43, 13, 16 }, { 4909, 34, 13, 16 },
    { 1842, 43, 13, 16 }, { 4943, 34, 13, 16 }, { 42107, 12, 13, 7 },
    { 44720, 10, 3, 10 }, { 44720, 10, 5, 10 }, { 13271, 12, 3, 7 },
    { 13271, 23, 3, 20 }, { 46199, 9, 8, 2 }, { 37893, 14, 6, 4 },
    { 25156, 18, 1, 16 }, { 47301, 8, 3, 15 }, { 43067, 12, 16, 4 },
    { 44347, 11, 14, 11 }, { 33843, 15, 2, 5 }, { 31058, 16, 5, 5 },
    { 23098, 19, 3, 12 }, { 20872, 20, 3, 13 }, { 17869, 21, 3, 13 },
    { 30067, 17, 3, 13 }, { 32530, 16, 3, 13 }, { 16567, 21, 1, 3 },
    { 29884, 13, 3, 7 }, { 9358, 27, 12, 6 }, { 23592, 19, 4, 20 },
    { 29846, 17, 5, 13 }, { 41351, 12, 2, 2 }, { 35718, 15, 14, 11 },
    { 29098, 17, 2, 3 }, { 29115, 17, 2, 3 }, { 40547, 12, 1, 20 },
    { 45470, 10, 13, 1 }, { 35943, 15, 17, 20 }, { 35958, 15, 17, 20 },
    { 13662, 23, 10, 16 }, { 41927, 12, 11, 11 }, { 38651, 13, 1, 16 },
    { 44028, 11, 3, 16 }, { 39431, 13, 5, 21 }, { 34623, 15, 3, 3 },
    { 36213, 15, 17, 2 }, { 39899, 13, 3, 8 }, { 30407, 17, 13, 19 },
    { 39275, 13, 4, 2 }, { 39795, 13, 7, 0 }, { 45686, 9, 8, 0 },
    { 11384, 25, 11, 2 }, { 47565, 8, 13, 15 }, { 39483, 12, 9, 14 },
    { 39483, 13, 9, 4 }, { 28931, 14, 4, 16 }, { 27964, 18, 16, 2 },
    { 27982, 18, 16, 2 }, { 28000, 18, 16, 2 }, { 28018, 18, 16, 2 },
    { 46739, 9, 17, 11 }, { 39522, 13, 2, 2 }, { 3971, 14, 14, 7 },
    { 3971, 29, 14, 17 }, { 3971, 36, 14, 16 }, { 4841, 27, 14, 17 },
    { 4841, 34, 14, 16 }, { 4007, 27, 14, 17 }, { 4875, 34, 14, 16 },
    { 4007, 36, 14, 16 }, { 27352, 18, 14, 16 }, { 38924, 13, 8, 2 },
    { 40907, 12, 8, 2 }, { 25516, 18, 8, 3 }, { 46028, 9, 9, 15 },
    { 21212, 20, 11, 8 }, { 30628, 17, 13, 1 }, { 40763, 12, 6, 1 },
    { 34848, 8, 8, 3 }, { 34848, 15, 8, 3 }, { 37571, 14, 1, 2 },
    { 45380, 10, 12, 11 }, { 36513, 15, 17, 18 }, { 43175, 12, 17, 18 },
    { 36528, 15, 17, 18 }, { 21749, 19, 8, 5 }, { 21768, 19, 8, 5 },
    { 24976, 18, 8, 5 }, { 21787, 19, 8, 5 }, { 43577, 11, 6, 2 },
    { 47101, 8, 10, 11 }, { 45050, 10, 2, 2 }, { 47197, 8, 3, 9 },
    { 47197, 8, 5, 9 }, { 38467, 14, 12, 15 }, { 3148, 39, 17, 13 },
    { 12849, 24, 17, 16 }, { 27586, 18, 17, 16 }, { 27604, 18, 17, 16 },
    { 18877, 21, 17, 0 }, { 27622, 18, 17, 16 }, { 42155, 12, 17, 0 },
    { 34974, 9, 9, 7 }, { 43698, 11, 9, 16 }, { 40419, 13, 18, 1 },
    { 42179, 12, 17, 12 }, { 43984, 11, 3, 2 }, { 17827, 21, 5, 16 },
    { 19372, 20, 1, 5 }, { 6586, 31, 14, 20 }, { 47325, 8, 2, 8 },
    { 39106, 13, 1, 2 }, { 3713, 37, 11, 4 }, { 33768, 15, 3, 3 },
    { 41219, 12, 3, 3 }, { 41231, 12, 5, 3 }, { 41243, 12, 5, 3 },
    { 15687, 22, 5, 3 }, { 27280, 18, 12, 8 }, { 9574, 27, 13, 3 },
    { 10548, 26, 13, 2 }, { 27388, 18, 13, 2 }, { 21432, 20, 13, 2 },
    { 40133, 13, 13, 3 }, { 10574, 26, 13, 2 }, { 27406, 18, 13, 2 },
    { 21452, 20, 13, 2 }, { 39704, 13, 2, 12 }, { 42323, 12, 16, 2 },
    { 41159, 12, 2, 8 }, { 2914, 39, 12, 13 }, { 46181, 9, 7, 7 },
    { 32914, 16, 12, 12 }, { 41603, 12, 7, 13 }, { 43423, 11, 1, 0 },
    { 44620, 10, 9, 8 }, { 19681, 8, 8, 7 }, { 38560, 13, 7, 18 },
    { 40775, 12, 1, 1 }, { 43103, 12, 16, 4 }, { 32802, 16, 11, 12 },
    { 32818, 16, 12, 12 }, { 41855, 12, 6, 2 }, { 30237, 17, 6, 2 },
    { 36647, 14, 9, 5 }, { 40655, 12, 8, 0 }, { 45180, 10, 2, 8 },
    { 6223, 22, 11, 7 }, { 18562, 21, 12, 20 }, { 37879, 14, 3, 16 },
    { 42515, 12, 16, 0 }, { 21192, 20, 12, 0 }, { 24884, 19, 18, 3 },
    { 24903, 19, 18, 3 }, { 39509, 13, 7, 3 }, { 15775, 22, 9, 5 },
    { 46406, 9, 7, 0 }, { 38299, 14, 11, 7 }, { 7458, 29, 11, 3 },
    { 15065, 23, 15, 3 }, { 13731, 23, 5, 5 }, { 29812, 17, 5, 5 },
    { 13754, 23, 5, 5 }, { 17533, 21, 5, 5 }, { 37585, 14, 8, 20 },
    { 46775, 9, 17, 10 }, { 39535, 13, 4, 2 }, { 47029, 8, 4, 10 },
    { 39067, 13, 6, 16 }, { 41339, 12, 9, 19 }, { 47413, 8, 6, 0 },
    { 20832, 20, 2, 20 }, { 13961, 23, 2, 20 }, { 30033, 17, 2, 20 },
    { 12465, 24, 5, 13 }, { 12489, 24, 5, 13 }, { 12265, 8, 10, 7 },
    { 31202, 16, 10, 16 }, { 31378, 16, 6, 16 }, { 29863, 17, 3, 16 },
    { 39951, 13, 6, 2 }, { 32450, 16, 3, 20 }, { 38019, 14, 3, 20 },
    { 45270, 10, 7, 9 }, { 44226, 11, 10, 15 }, { 16651, 21, 10, 9 },
    { 17092, 9, 9, 7 }, { 31314, 16, 9, 13 }, { 19752, 20, 9, 4 },
    { 28792, 17, 9, 13 }, { 19772, 20, 9, 20 }, { 25588, 16, 9, 14 },
    { 25588, 18, 9, 13 }, { 17092, 21, 9, 13 }, { 47277, 8, 1, 21 },
    { 35238, 15, 6, 20 }, { 47109, 8, 1, 15 }, { 35673, 15, 13, 6 },
    { 24447, 19, 13, 6 }, { 46100, 9, 6, 3 }, { 28537, 17, 1, 16 },
    { 25174, 18, 1, 16 }, { 19452, 20, 1, 13 }, { 19472, 20, 1, 13 },
    { 21920, 19, 1, 13 }, { 34293, 15, 5, 2 }, { 34308, 15, 5, 2 },
    { 39236, 13, 5, 2 }, { 34323, 15, 5, 2 }, { 37333, 14, 5, 2 },
    { 34338, 15, 5, 2 }, { 22224, 19, 4, 6 }, { 14145, 23, 11, 0 },
    { 40535, 12, 6, 20 }, { 9223, 27, 12, 21 }, { 2953, 39, 11, 13 },
    { 9250, 27, 11, 21 }, { 44430, 10, 5, 0 }, { 36633, 14, 8, 2 },
    { 37095, 14, 9, 12 }, { 27442, 18, 15, 1 }, { 43271, 12, 18, 0 },
    { 42803, 12, 16, 0 }, { 39301, 13, 3, 2 }, { 39314, 13, 3, 2 },
    { 31778, 16, 3, 2 }, { 46289, 9, 4, 19 }, { 13140, 16, 1, 3 },
    { 29404, 17, 4, 12 }, { 37347, 14, 5, 8 }, { 16413, 22, 14, 5 },
    { 38313, 14, 11, 15 }, { 32850, 16, 11, 15 }, { 41951, 12, 11, 15 },
    { 25426, 18, 8, 2 }, { 22319, 19, 8, 2 }, { 15467, 22, 8, 2 },
    { 25444, 18, 8, 2 }, { 22338, 19, 8, 2 }, { 25462, 18, 8, 2 },
    { 25480, 18, 8, 2 }, { 38625, 13, 4, 0 }, { 18520, 21, 12, 0 },
    { 2592, 41, 15, 4 }, { 8760, 28, 15, 9 }, { 4186, 35, 11, 20 },
    { 7487, 29, 11, 20 }, { 46604, 9, 16, 8 }, { 28265, 17, 9, 20 },
    { 28826, 17, 9, 1 }, { 20132, 20, 2, 8 }, { 23003, 19, 3, 2 },
    { 37445, 14, 3, 2 }, { 31826, 16, 3, 2 }, { 31842, 16, 3, 2 },
    { 37459, 14, 3, 2 }, { 34458, 15, 3, 2 }, { 29302, 17, 3, 2 },
    { 34473, 15, 3, 2 }, { 29319, 17, 3, 2 }, { 29336, 17, 3, 2 },
    { 34488, 15, 3, 2 }, { 31858, 16, 3, 2 }, { 26146, 18, 3, 2 },
    { 42239, 12, 17, 1 }, { 43896, 11, 2, 2 }, { 40081, 13, 14, 0 },
    { 38742, 13, 1, 7 }, { 23991, 19, 12, 16 }, { 18499, 21, 12, 16 },
    { 9304, 27, 12, 16 }, { 11559, 25, 12, 13 }, { 5640, 32, 12, 16 },
    { 11584, 25, 12, 13 }, { 14743, 23, 12, 13 }, { 14766, 23, 12, 13 },
    { 24010, 19, 12, 13 }, { 14789, 23, 12, 16 }, { 11659, 25, 12, 20 },
    { 35538, 15, 13, 8 }, { 36969, 14, 3, 4 }, { 32018, 16, 9, 4 },
    { 26272, 18, 9, 4 }, { 29438, 17, 9, 4 }, { 45160, 10, 3, 2 },
    { 42311, 12, 16, 2 }, { 30978, 16, 1, 16 }, { 47165, 8, 9, 10 },
    { 15284, 14, 6, 4 }, { 39028, 13, 2, 6 }, { 5672, 32, 11, 19 },
    { 5704, 32, 11, 19 }, { 5736, 32, 11, 19 }, { 8368, 28, 11, 19 },
    { 38201, 14, 8, 19 }, { 39873, 13, 1, 12 }, { 45570, 10, 18, 2 },
    { 36228, 15, 17, 2 }, { 8172, 28, 12, 6 }, { 36997, 14, 8, 6 },
    { 34758, 15, 4, 21 }, { 32562, 16, 7, 13 }, { 27946, 18, 16, 2 },
    { 17449, 21, 9, 6 }, { 25120, 18, 1, 13 }, { 41483, 12, 3, 2 },
    { 39769, 13, 8, 20 }, { 24637, 19, 15, 20 }, { 31394, 16, 6, 16 },
    { 38285, 14, 11, 15 }, { 44369, 11, 14, 11 }, { 43775, 11, 5, 3 },
    { 45400, 10, 11, 15 }, { 3787, 21, 13, 14 }, { 3787, 37, 13, 13 },
    { 23421, 19, 5, 20 }, { 7282, 30, 17, 17 }, { 37795, 14, 8, 14 },
    { 46941, 8, 4, 8 }, { 40341, 13, 18, 13 }, { 40354, 13, 18, 13 },
    { 40094, 13, 14, 5 }, { 6120, 32, 15, 12 }, { 27514, 18, 15, 12 },
    { 35763, 15, 15, 11 }, { 482, 24, 15, 7 }, { 1581, 44, 15, 4 },
    { 18919, 21, 17, 1 }, { 38411, 14, 11, 11 }, { 40276, 13, 18, 13 },
    { 44640, 8, 4, 15 }, { 44640, 10, 4, 8 }, { 45390, 10, 11, 11 },
    { 45390, 10, 12, 11 }, { 47037, 8, 2, 10 }, { 35523, 15, 13, 0 },
    { 44560, 10, 3, 21 }, { 44580, 10, 8, 9 }, { 46127, 9, 1, 18 },
    { 46949, 8, 7, 8 }, { 13317, 23, 3, 1 }, { 13317, 23, 5, 1 },
    { 40159, 13, 18, 2 }, { 22680, 19, 10, 3 }, { 28996, 17, 3, 4 },
    { 17239, 21, 3, 4 }, { 25912, 18, 3, 4 }, { 15998, 19, 3, 4 },
    { 15998, 19, 3, 14 }, { 23041, 19, 1, 2 }, { 20272, 20, 1, 2 },
    { 31970, 16, 1, 2 }, { 34683, 15, 1, 2 }, { 34698, 15, 1, 2 },
    { 31986, 16, 1, 2 }, { 18961, 21, 17, 2 }, { 11009, 25, 2, 1 },
    { 12201, 24, 4, 1 }, { 46505, 9, 17, 15 }, { 47021, 8, 3, 10 },
    { 21532, 20, 13, 3 }, { 45866, 9, 7, 12 }, { 35643, 15, 14, 21 },
    { 24599, 19, 15, 9 }, { 39834, 13, 1, 0 }, { 33266, 16, 18, 4 },
    { 24751, 19, 18, 4 }, { 33282, 16, 18, 9 }, { 33298, 16, 18, 4 },
    { 28162, 18, 18, 4 }, { 44490, 9, 1, 1 }, { 44490, 9, 6, 1 },
    { 44490, 10, 4, 1 }, { 44490, 10, 5, 1 }, { 20984, 8, 1, 7 },
    { 19592, 20, 3, 17 }, { 22072, 19, 5, 17 }, { 16903, 21, 3, 17 },
    { 19612, 20, 5, 17 }, { 19632, 20, 3, 17 }, { 8116, 28, 12, 0 },
    { 44259, 11, 2, 16 }, { 32930, 16, 12, 0 }, { 37277, 14, 5, 9 },
    { 34278, 15, 3, 9 }, { 30322, 17, 11, 10 }, { 30322, 17, 12, 10 },
    { 30339, 17, 12, 10 }, { 16237, 22, 11, 10 }, { 32898, 16, 12, 10 },
    { 47557, 8, 13, 11 }, { 46460, 9, 17, 0 }, { 40458, 13, 18, 20 },
    { 43235, 12, 18, 15 }, { 38047, 14, 2, 6 }, { 36885, 14, 5, 3 },
    { 45510, 10, 13, 1 }, { 38005, 14, 3, 6 }, { 12888, 9, 17, 7 },
    { 27694, 18, 17, 2 }, { 27712, 18, 17, 2 }, { 18541, 21, 11, 0 },
    { 12225, 24, 6, 6 }, { 22490, 19, 6, 6 }, { 42815, 12, 16, 0 },
    { 15335, 14, 10, 17 }, { 15335, 22, 10, 16 }, { 32274, 16, 5, 19 },
    { 47525, 8, 13, 11 }, { 35703, 15, 13, 6 }, { 30815, 17, 14, 0 },
    { 21112, 20, 7, 20 }, { 39886, 13, 7, 20 }, { 22300, 19, 10, 0 },
    { 21753, 15, 8, 5 }, { 7948, 28, 10, 5 }, { 44237, 11, 1, 12 },
    { 21996, 19, 1, 6 }, { 47293, 8, 10, 20 }, { 45030, 10, 8, 3 },
    { 38716, 13, 6, 1 }, { 38229, 14, 6, 2 }, { 23250, 19, 5, 19 },
    { 21692, 19, 6, 19 }, { 42719, 12, 16, 17 }, { 30152, 17, 7, 13 },
    { 16479, 22, 14, 12 }, { 8424, 28, 11, 6 }, { 45848, 9, 6, 0 },
    { 41111, 12, 2, 21 }, { 35418, 15, 12, 10 }, { 16303, 22, 14, 15 },
    { 38989, 13, 4, 0 }, { 46307, 9, 3, 8 }, { 36762, 11, 10, 3 },
    { 25210, 18, 1, 16 }, { 38439, 14, 12, 11 }, { 37305, 14, 9, 0 },
    { 29234, 17, 7, 3 }, { 29251, 17, 7, 3 }, { 34428, 15, 7, 3 },
    { 31762, 16, 7, 3 }, { 26128, 18, 7, 3 }, { 44116, 11, 2, 16 },
    { 24846, 19, 18, 3 }, { 24865, 19, 18, 3 }, { 39717, 13, 9, 8 },
    { 45803, 9, 16, 9 }, { 38781, 13, 2, 0 }, { 24618, 19, 15, 10 },
    { 27046, 18, 3, 16 }, { 43055, 12, 16, 4 }, { 37196, 11, 4, 16 },
    { 29421, 17, 9, 4 }, { 40799, 12, 4, 3 }, { 45370, 10, 12, 15 },
    { 39639, 13, 1, 0 }, { 20852, 20, 2, 6 }, { 43434, 11, 7, 2 },
    { 38677, 13, 9, 8 }, { 39457, 13, 2, 2 }, { 42755, 12, 16, 3 },
    { 38664, 13, 1, 16 }, { 7920, 28, 4, 13 }, { 10106, 26, 4, 13 },
    { 11109, 25, 4, 13 }, { 10132, 26, 4, 13 }, { 11134, 25, 4, 13 },
    { 42731, 12, 16, 17 }, { 5280, 33, 12, 20 }, { 2875, 39, 12, 20 },
    { 3031, 14, 11, 7 }, { 3031, 39, 11, 17 }, { 6400, 31, 11, 17 },
    { 9439, 27, 11, 17 }, { 44670, 10, 1, 1 }, { 46925, 8, 17, 1 },
    { 24994, 18, 10, 19 }, { 42047, 12, 11, 1 }, { 42047, 12, 12, 1 },
    { 37683, 14, 9, 12 }, { 47093, 8, 8, 0 }, { 30798, 17, 14, 10 },
    { 41027, 12, 1, 2 }, { 38425, 14, 11, 9 }, { 38425, 14, 12, 9 },
    { 18331, 21, 11, 9 }, { 18352, 21, 12, 9 }, { 23896, 19, 11, 9 },
    { 23896, 19, 12, 9 }, { 9115, 27, 12, 9 }, { 11434, 25, 11, 9 },
    { 5313, 33, 11, 9 }, { 7516, 29, 12, 9 }, { 14375, 23, 11, 9 },
    { 18373, 21, 11, 9 }, { 9142, 27, 11, 9 }, { 4221, 35, 11, 9 },
    { 14398, 23, 12, 9 }, { 18394, 21, 12, 9 }, { 7545, 29, 12, 9 },
    { 6183, 31, 12, 9 }, { 32882, 16, 11, 8 }, { 38341, 14, 11, 15 },
    { 35628, 15, 14, 3 }, { 24922, 18, 2, 4 }, { 40068, 13, 14, 0 },
    { 7835, 29, 15, 0 }, { 8620, 28, 14, 2 }, { 10678, 26, 14, 2 },
    { 5960, 32, 14, 2 }, { 7252, 30, 14, 2 }, { 5992, 32, 14, 2 },
    { 6024, 32, 14, 3 }, { 15555, 22, 6, 6 }, { 21889, 12, 1, 14 },
    { 47469, 8, 7, 15 }, { 36453, 15, 17, 9 }, { 43223, 12, 16, 13 },
    { 17953, 21, 6, 13 }, { 27154, 18, 1, 13 }, { 13984, 23, 1, 13 },
    { 20972, 20, 1, 13 }, { 42743, 12, 17, 8 }, { 45713, 9, 2, 1 },
    { 45630, 10, 18, 21 }, { 26457, 13, 2, 2 }, { 33570, 16, 18, 2 },
    { 42167, 12, 17, 0 }, { 4115, 36, 17, 20 }, { 12873, 24, 17, 20 },
    { 18898, 21, 17, 20 }, { 40859, 12, 1, 19 }, { 45785, 9, 4, 0 },
    { 47117, 8, 4, 15 }, { 42695, 12, 16, 19 }, { 46136, 9, 6, 8 },
    { 32770, 16, 12, 1 }, { 44193, 11, 3, 16 }, { 43043, 12, 16, 3 },
    { 43283, 12, 18, 1 }, { 44750, 10, 1, 0 }, { 17890, 21, 4, 13 },
    { 23554, 19, 4, 13 }, { 23573, 19, 4, 13 }, { 25498, 18, 8, 3 },
    { 43566, 11, 6, 2 }, { 46343, 9, 4, 0 }, { 46352, 9, 7, 9 },
    { 42491, 12, 16, 0 }, { 42503, 12, 16, 0 }, { 27748, 18, 16, 18 },
    { 26236, 18, 17, 5 }, { 33186, 16, 18, 4 }, { 24713, 19, 18, 4 },
    { 33202, 16, 18, 9 }, { 28948, 14, 10, 18 }, { 6431, 14, 12, 7 },
    { 7632, 29, 12, 17 }, { 9466, 27, 12, 17 }, { 6431, 31, 12, 17 },
    { 8480, 28, 13, 4 }, { 35043, 13, 8, 14 }, { 35043, 15, 8, 13 },
    { 44480, 10, 8, 3 }, { 41099, 12, 9, 1 }, { 42911, 12, 17, 21 },
    { 29880, 17, 3, 16 }, { 35163, 15, 2, 16 }, { 38271, 14, 11, 10 },
    { 45902, 9, 8, 2 }, { 5967, 14, 14, 7 }, { 16391, 22, 14, 16 },
    { 9601, 27, 14, 2 }, { 44910, 10, 8, 10 }, { 13064, 15, 10, 17 },
    { 13064, 23, 10, 16 }, { 40042, 13, 14, 0 }, { 31367, 11, 6, 7 },
    { 47429, 8, 1, 12 }, { 34263, 15, 9, 9 }, { 46957, 8, 7, 1 },
    { 32594, 16, 7, 19 }, { 32610, 16, 7, 19 }, { 1971, 43, 15, 17 },
    { 2795, 40, 15, 17 }, { 20952, 20, 2, 19 }, { 17932, 21, 2, 19 },
    { 47437, 8, 7, 11 }, { 41867, 12, 6, 2 }, { 38755, 13, 4, 3 },
    { 8399, 25, 12, 6 }, { 25282, 18, 2, 17 }, { 16882, 21, 2, 17 },
    { 22015, 19, 2, 17 }, { 12801, 24, 14, 0 }, { 16924, 21, 7, 17 },
    { 46685, 9, 17, 10 }, { 32050, 16, 5, 3 }, { 42599, 12, 16, 16 },
    { 10909, 25, 10, 3 }, { 19512, 20, 10, 3 }, { 33633, 15, 1, 20 },
    { 11209, 25, 5, 12 }, { 25012, 18, 7, 6 }, { 41987, 12, 11, 0 },
    { 41879, 12, 12, 11 }, { 10808, 26, 18, 20 }, { 36618, 15, 18, 20 },
    { 39561, 13, 3, 2 }, { 42191, 12, 17, 0 }, { 42575, 12, 16, 16 },
    { 34053, 15, 3, 3 }, { 41915, 12, 11, 15 }, { 41915, 12, 12, 15 },
    { 41771, 12, 7, 16 }, { 32642, 16, 6, 0 }, { 33648, 15, 6, 19 },
    { 28214, 17, 6, 19 }, { 10028, 26, 9, 3 }, { 44820, 10, 1, 2 },
    { 33618, 15, 8, 4 }, { 20335, 8, 9, 11 }, { 44083, 11, 9, 2 },
    { 45450, 10, 13, 0 }, { 46973, 8, 7, 2 }, { 13110, 9, 2, 7 },
    { 15357, 22, 2, 13 }, { 16693, 21, 2, 13 }, { 16714, 21, 2, 20 },
    { 13110, 23, 2, 13 }, { 15379, 22, 2, 13 }, { 43632, 11, 9, 19 },
    { 5346, 33, 12, 13 }, { 26836, 12, 7, 7 }, { 28730, 10, 8, 7 },
    { 40523, 12, 8, 4 }, { 28554, 17, 1, 16 }, { 25228, 18, 1, 16 },
    { 25701, 13, 6, 14 }, { 40003, 13, 11, 10 }, { 44610, 10, 9, 10 },
    { 41015, 12, 1, 2 }, { 25163, 11, 1, 7 }, { 46253, 9, 8, 0 },
    { 42215, 12, 17, 15 }, { 41747, 12, 2, 0 }, { 23307, 19, 5, 16 },
    { 21552, 20, 15, 0 }, { 46721, 9, 16, 2 }, { 41999, 12, 11, 21 },
    { 41999, 12, 12, 21 }, { 38033, 14, 7, 9 }, { 11459, 25, 12, 3 },
    { 30356, 17, 12, 3 }, { 44790, 10, 6, 16 }, { 30543, 17, 13, 2 },
    { 21332, 20, 13, 2 }, { 30560, 17, 13, 18 }, { 35478, 15, 13, 2 },
    { 30577, 17, 13, 2 }, { 30594, 17, 13, 2 }, { 42251, 12, 17, 12 },
    { 42263, 12, 16, 12 }, { 42275, 12, 16, 12 }, { 44520, 10, 10, 9 },
    { 40679, 12, 10, 9 }, { 16945, 21, 6, 2 }, { 22129, 19, 6, 2 },
    { 31154, 16, 6, 2 }, { 25318, 18, 6, 2 }, { 22148, 19, 6, 2 },
    { 22167, 19, 6, 2 }, { 25336, 18, 6, 2 }, { 25354, 18, 6, 2 },
    { 28622, 17, 6, 2 }, { 15445, 22, 6, 2 }, { 28639, 17, 6, 2 },
    { 13225, 23, 1, 4 }, { 8953, 27, 1, 4 }, { 7864, 28, 1, 4 },
    { 9898, 26, 1, 4 }, { 8980, 27, 1, 4 }, { 44980, 10, 4, 10 },
    { 40328, 13, 18, 16 }, { 21652, 20, 18, 3 }, { 25570, 18, 4, 0 },
    { 47005, 8, 10, 0 }, { 45290, 10, 10, 0 }, { 39470, 13, 2, 2 },
    { 22547, 19, 1, 2 }, { 19912, 20, 1, 2 }, { 37123, 14, 1, 2 },
    { 31442, 16, 1, 2 }, { 25732, 18, 1, 2 }, { 28843, 17, 1, 2 },
    { 34128, 15, 1, 2 }, { 34143, 15, 1, 2 }, { 34158, 15, 1, 2 },
    { 19932, 20, 1, 2 }, { 28860, 17, 1, 2 }, { 37137, 14, 1, 2 },
    { 31458, 16, 1, 2 }, { 31474, 16, 1, 2 }, { 47213, 8, 10, 0 },
    { 44358, 11, 14, 8 }, { 19432, 20, 1, 16 }, { 21901, 19, 1, 16 },
    { 42587, 12, 16, 16 }, { 45821, 9, 5, 15 }, { 37809, 14, 3, 19 },
    { 47085, 8, 6, 9 }, { 43929, 11, 5, 2 }, { 9736, 27, 17, 4 },
    { 3160, 27, 17, 14 }, { 8844, 28, 17, 4 }, { 24694, 19, 17, 4 },
    { 38383, 14, 11, 7 }, { 17386, 21, 7, 20 }, { 43742, 11, 10, 21 },
    { 34518, 15, 4, 3 }, { 45310, 10, 1, 2 }, { 5560, 16, 12, 7 },
    { 45875, 9, 1, 0 }, { 24827, 19, 18, 0 }, { 43962, 11, 4, 2 },
    { 45020, 10, 7, 10 }, { 46172, 9, 7, 10 }, { 34938, 15, 4, 6 },
    { 27460, 18, 15, 1 }, { 34023, 15, 1, 6 }, { 26992, 18, 9, 2 },
    { 29948, 17, 9, 2 }, { 29965, 17, 9, 2 }, { 13915, 23, 9, 2 },
    { 20732, 20, 9, 2 }, { 29982, 17, 9, 2 }, { 40967, 12, 3, 3 },
    { 26506, 18, 2, 18 }, { 35928, 15, 16, 0 }, { 39418, 13, 16, 5 },
    { 32002, 16, 5, 6 }, { 46109, 9, 1, 2 }, { 43973, 11, 3, 2 },
    { 45550, 10, 14, 1 }, { 8200, 28, 11, 2 }, { 6802, 30, 11, 2 },
    { 6832, 30, 11, 2 }, { 8228, 28, 12, 2 }, { 12729, 24, 12, 2 },
    { 22186, 19, 6, 13 }, { 28656, 17, 1, 21 }, { 33963, 15, 6, 21 },
    { 40211, 13, 18, 19 }, { 46226, 9, 5, 2 }, { 44160, 11, 2, 0 },
    { 46658, 9, 16, 2 }, { 20912, 20, 7, 16 }, { 30135, 17, 7, 16 },
    { 27100, 18, 7, 16 }, { 46415, 9, 1, 11 }, { 14352, 23, 11, 20 },
    { 18457, 21, 11, 0 }, { 37221, 14, 4, 9 }, { 13501, 23, 4, 9 },
    { 41075, 12, 4, 9 }, { 37235, 14, 4, 9 }, { 29013, 17, 4, 9 },
    { 41087, 12, 4, 9 }, { 17281, 21, 4, 9 }, { 28231, 17, 1, 2 },
    { 46933, 8, 5, 0 }, { 26475, 13, 2, 2 }, { 38355, 14, 11, 8 },
    { 46244, 9, 8, 0 }, { 2014, 43, 15, 17 }, { 2835, 40, 15, 17 },
    { 36018, 15, 16, 20 }, { 12417, 24, 2, 18 }, { 26398, 18, 2, 2 },
    { 17428, 21, 2, 2 }, { 26416, 18, 2, 2 }, { 29523, 17, 2, 2 },
    { 29540, 17, 2, 2 }, { 29557, 17, 2, 2 }, { 32146, 16, 2, 2 },
    { 15731, 22, 2, 2 }, { 32162, 16, 2, 2 }, { 23136, 19, 2, 2 },
    { 15753, 22, 2, 2 }, { 23155, 19, 2, 2 }, { 26434, 18, 2, 2 },
    { 26452, 18, 2, 2 }, { 26470, 18, 2, 2 }, { 29574, 17, 2, 2 },
    { 13685, 23, 2, 2 }, { 29591, 17, 2, 2 }, { 16588, 21, 1, 3 },
    { 47365, 8, 2, 0 }, { 17963, 11, 6, 7 }, { 10002, 12, 2, 7 },
    { 10959, 25, 2, 13 }, { 12153, 24, 2, 13 }, { 12177, 24, 2, 20 },
    { 10002, 26, 2, 13 }, { 10984, 25, 2, 13 }, { 12541, 20, 2, 14 },
    { 45731, 9, 9, 16 }, { 42983, 12, 16, 2 }, { 46712, 9, 17, 15 },
    { 47157, 8, 3, 8 }, { 47397, 8, 1, 8 }, { 40847, 12, 6, 2 },
    { 44138, 11, 4, 0 }, { 35913, 15, 16, 0 }, { 42479, 12, 16, 0 },
    { 26655, 10, 5, 7 }, { 28758, 17, 1, 4 }, { 15511, 22, 1, 4 },
    { 10652, 26, 13, 13 }, { 15907, 22, 10, 4 }, { 15929, 22, 10, 4 },
    { 15951, 22, 10, 4 }, { 26974, 18, 10, 4 }, { 17659, 21, 10, 4 },
    { 17680, 21, 10, 4 }, { 17701, 21, 10, 4 }, { 39119, 13, 1, 2 },
    { 39210, 13, 7, 1 }, { 44870, 10, 2, 9 }, { 44870, 10, 9, 9 },
    { 42359, 12, 16, 3 }, { 43115, 12, 16, 3 }, { 46397, 9, 7, 12 },
    { 46829, 9, 18, 1 }, { 37977, 14, 5, 16 }, { 41903, 12, 11, 11 },
    { 44680, 10, 6, 0 }, { 34068, 15, 6, 6 }, { 32626, 16, 6, 19 },
    { 27136, 18, 6, 19 }, { 37375, 14, 4, 2 }, { 34398, 15, 4, 2 },
    { 22737, 19, 4, 1 }, { 16105, 22, 2, 16 }, { 23212, 19, 5, 16 },
    { 43489, 11, 2, 21 }, { 47053, 8, 3, 0 }, { 47381, 8, 10, 12 },
    { 21392, 20, 14, 3 }, { 15480, 9, 8, 7 }, { 34203, 12, 8, 7 },
    { 34203, 15, 8, 16 }, { 22642, 19, 8, 2 }, { 41051, 12, 8, 2 },
    { 42851, 12, 16, 6 }, { 47245, 8, 4, 10 }, { 41663, 12, 5, 16 },
    { 35193, 15, 5, 13 }, { 22205, 19, 1, 8 }, { 28690, 17, 1, 8 },
    { 46019, 9, 1, 3 }, { 31666, 16, 5, 3 }, { 43841, 11, 1, 5 },
    { 42455, 12, 16, 3 }, { 29132, 17, 2, 3 }, { 33218, 16, 18, 3 },
    { 42395, 12, 16, 3 }, { 44292, 11, 8, 8 }, { 30946, 16, 1, 16 },
    { 41291, 12, 1, 18 }, { 34983, 15, 9, 20 }, { 29693, 17, 9, 20 },
    { 32210, 16, 9, 20 }, { 44440, 10, 3, 0 }, { 11634, 25, 12, 2 },
    { 24124, 19, 13, 19 }, { 4544, 14, 11, 7 }, { 4544, 14, 12, 7 },
    { 41315, 12, 16, 5 }, { 17575, 21, 2, 13 }, { 13823, 23, 2, 13 },
    { 15841, 22, 2, 13 }, { 15863, 22, 2, 13 }, { 17596, 21, 2, 13 },
    { 10392, 26, 11, 6 }, { 3935, 36, 11, 6 }, { 8088, 28, 12, 6 },
    { 10418, 26, 12, 6 }, { 14329, 23, 11, 2 }, { 23858, 19, 11, 2 },
    { 18310, 21, 11, 2 }, { 23877, 19, 11, 2 }, { 43731, 11, 1, 2 },
    { 31906, 16, 2, 4 }, { 34608, 15, 2, 4 }, { 33010, 16, 13, 7 },
    { 34713, 15, 1, 2 }, { 28503, 17, 1, 16 }, { 36773, 14, 10, 16 },
    { 24086, 19, 14, 6 }, { 18583, 21, 14, 6 }, { 46622, 9, 17, 15 },
    { 44530, 10, 10, 13 }, { 36801, 14, 10, 13 }, { 43163, 12, 17, 18 },
    { 42971, 12, 16, 2 }, { 36543, 15, 17, 2 }, { 35388, 15, 12, 0 },
    { 29285, 17, 3, 3 }, { 41735, 12, 3, 0 }, { 42011, 12, 11, 11 },
    { 42011, 12, 12, 11 }, { 45250, 10, 2, 20 }, { 43621, 11, 2, 4 },
    { 5247, 33, 11, 19 }, { 31890, 16, 4, 8 }, { 46676, 9, 17, 11 },
    { 47549, 8, 13, 11 }, { 34353, 15, 2, 3 }, { 31682, 16, 2, 3 },
    { 37361, 14, 2, 3 }, { 31698, 16, 2, 3 }, { 31714, 16, 2, 3 },
    { 29149, 17, 2, 3 }, { 34368, 15, 2, 3 }, { 10340, 26, 11, 2 },
    { 23725, 19, 11, 2 }, { 30254, 17, 12, 2 }, { 10366, 26, 12, 2 },
    { 8004, 28, 12, 2 }, { 18079, 21, 12, 2 }, { 14076, 23, 11, 2 },
    { 5181, 33, 11, 2 }, { 39990, 13, 12, 2 }, { 18100, 21, 11, 18 },
    { 23744, 19, 12, 2 }, { 23744, 19, 12, 18 }, { 18121, 21, 11, 18 },
    { 30271, 17, 12, 2 }, { 18142, 21, 11, 2 }, { 23763, 19, 12, 18 },
    { 14099, 23, 12, 18 }, { 23782, 19, 11, 2 }, { 23782, 19, 12, 2 },
    { 9061, 27, 11, 18 }, { 42959, 12, 16, 2 }, { 12657, 24, 4, 19 },
    { 20932, 20, 3, 19 }, { 16039, 22, 3, 19 }, { 38976, 13, 6, 6 },
    { 42935, 12, 16, 2 }, { 33753, 15, 10, 9 }, { 36318, 15, 16, 4 },
    { 36333, 15, 16, 9 }, { 36348, 15, 16, 4 }, { 36363, 15, 16, 4 },
    { 25678, 18, 6, 16 }, { 36048, 15, 17, 2 }, { 42659, 12, 17, 2 },
    { 36063, 15, 17, 2 }, { 38369, 14, 11, 11 }, { 38369, 14, 12, 11 },
    { 35373, 15, 12, 0 }, { 46802, 9, 18, 0 }, { 24789, 19, 18, 13 },
    { 33362, 16, 18, 16 }, { 33378, 16, 18, 16 }, { 33394, 16, 18, 16 },
    { 24808, 19, 18, 16 }, { 47237, 8, 6, 8 }, { 22414, 19, 6, 5 },
    { 34038, 15, 6, 5 }, { 15533, 22, 6, 5 }, { 17029, 21, 6, 5 },
    { 37025, 14, 6, 16 }, { 41639, 12, 9, 2 }, { 34728, 15, 8, 20 },
    { 33993, 15, 4, 6 }, { 46838, 9, 18, 12 }, { 43951, 11, 5, 18 },
    { 45600, 10, 18, 16 }, { 33948, 15, 6, 2 }, { 26362, 18, 1, 20 },
    { 20332, 20, 9, 4 }, { 25786, 18, 10, 3 }, { 37039, 14, 6, 16 },
    { 38159, 14, 2, 16 }, { 42203, 12, 17, 0 }, { 45704, 9, 8, 3 },
    { 31410, 16, 1, 2 }, { 30611, 17, 13, 2 }, { 35493, 15, 13, 2 },
    { 41447, 12, 4, 2 }, { 32226, 16, 4, 2 }, { 16171, 22, 11, 10 },
    { 27262, 18, 12, 10 }, { 25246, 18, 3, 0 }, { 21052, 20, 2, 0 },
    { 33154, 16, 15, 15 }, { 35148, 15, 1, 5 }, { 47493, 8, 11, 8 },
    { 38103, 14, 4, 1 }, { 41795, 12, 3, 1 }, { 39821, 13, 2, 1 },
    { 30781, 17, 14, 1 }, { 45650, 9, 1, 0 }, { 42299, 12, 16, 8 },
    { 1083, 47, 15, 4 }, { 42863, 12, 16, 6 }, { 44660, 10, 1, 0 },
    { 44500, 10, 1, 8 }, { 45420, 10, 13, 8 }, { 45610, 10, 18, 16 },
    { 44690, 10, 6, 2 }, { 47261, 8, 2, 10 }, { 7661, 29, 11, 1 },
    { 29829, 17, 8, 0 }, { 35853, 15, 16, 3 }, { 35568, 15, 14, 0 },
    { 23193, 19, 2, 19 }, { 20452, 20, 2, 19 }, { 20472, 20, 2, 19 },
    { 16763, 14, 1, 3 }, { 41195, 12, 1, 3 }, { 12112, 17, 1, 3 },
    { 47581, 8, 13, 0 }, { 46334, 9, 3, 0 }, { 21472, 20, 13, 0 },
    { 10626, 26, 13, 0 }, { 47349, 8, 8, 11 }, { 41627, 12, 9, 2 },
    { 33602, 16, 18, 17 }, { 38534, 13, 10, 6 }, { 44540, 10, 3, 0 },
    { 44550, 10, 4, 0 }, { 35358, 15, 12, 0 }, { 42827, 12, 16, 6 },
    { 40991, 12, 6, 16 }, { 12249, 24, 10, 2 }, { 13455, 23, 10, 2 },
    { 13478, 23, 10, 2 }, { 34188, 15, 10, 2 }, { 31554, 16, 10, 2 },
    { 28894, 17, 10, 2 }, { 31570, 16, 10, 2 }, { 22623, 19, 10, 2 },
    { 31586, 16, 10, 2 }, { 31602, 16, 10, 2 }, { 25768, 18, 10, 2 },
    { 45983, 9, 10, 8 }, { 28777, 15, 4, 16 }, { 36198, 15, 17, 10 },
    { 33410, 16, 18, 9 }, { 39327, 13, 3, 3 }, { 21863, 19, 1, 16 },
    { 25102, 18, 1, 16 }, { 16777, 21, 1, 13 }, { 39041, 13, 2, 6 },
    { 38612, 13, 3, 21 }, { 34833, 15, 4, 0 }, { 32466, 16, 10, 6 },
    { 12633, 24, 4, 13 }, { 15019, 23, 14, 21 }, { 35448, 15, 13, 0 },
    { 14053, 23, 2, 16 }, { 38768, 13, 2, 0 }, { 11034, 25, 2, 6 },
    { 19832, 20, 2, 6 }, { 32418, 16, 2, 16 }, { 19359, 13, 1, 3 },
    { 42707, 12, 16, 3 }, { 25066, 18, 1, 13 }, { 25084, 18, 1, 13 },
    { 28469, 17, 1, 13 }, { 34248, 15, 7, 6 }, { 44780, 10, 8, 8 },
    { 42947, 12, 16, 2 }, { 6648, 31, 15, 13 }, { 2510, 41, 15, 16 },
    { 96, 47, 15, 16 }, { 143, 47, 15, 16 }, { 190, 47, 15, 16 },
    { 237, 47, 15, 16 }, { 284, 47, 15, 16 }, { 331, 47, 15, 16 },
    { 378, 47, 15, 16 }, { 425, 47, 15, 16 }, { 11984, 25, 15, 8 },
    { 33138, 16, 15, 15 }, { 31250, 16, 8, 2 }, { 40895, 12, 8, 2 },
    { 5576, 32, 11, 3 }, { 6952, 30, 11, 3 }, { 9763, 27, 17, 9 },
    { 32470, 12, 10, 6 }, { 41363, 12, 2, 2 }, { 34743, 15, 17, 5 },
    { 43445, 11, 7, 2 }, { 8455, 25, 11, 6 }, { 45080, 10, 5, 18 },
    { 26704, 18, 7, 19 }, { 13593, 23, 1, 2 }, { 12369, 24, 1, 2 },
    { 20292, 20, 1, 2 }, { 23060, 19, 1, 2 }, { 23079, 19, 1, 2 },
    { 20312, 20, 1, 2 }, { 45220, 10, 3, 6 }, { 39743, 13, 7, 5 },
    { 38061, 14, 7, 5 }, { 7371, 29, 6, 13 }, { 15247, 22, 2, 3 },
    { 39184, 13, 4, 3 }, { 31746, 16, 7, 3 }, { 38872, 13, 10, 0 },
    { 17197, 21, 6, 13 }, { 18751, 21, 14, 15 }, { 40631, 12, 1, 7 },
    { 28486, 17, 1, 16 }, { 34173, 15, 10, 2 }, { 31490, 16, 10, 2 },
    { 28877, 17, 10, 2 }, { 31506, 16, 10, 2 }, { 22585, 19, 10, 2 },
    { 31522, 16, 10, 2 }, { 31538, 16, 10, 2 }, { 25750, 18, 10, 2 },
    { 22604, 19, 10, 2 }, { 28747, 10, 8, 7 }, { 30390, 17, 11, 0 },
    { 26938, 18, 5, 16 }, { 42227, 12, 17, 7 }, { 26002, 18, 3, 9 },
    { 26020, 18, 5, 9 }, { 7312, 30, 17, 4 }, { 5478, 33, 17, 4 },
    { 12921, 24, 17, 4 }, { 12945, 24, 17, 4 }, { 28072, 18, 17, 9 },
    { 43610, 11, 8, 0 }, { 37249, 14, 9, 9 }, { 31650, 16, 2, 9 },
    { 8732, 28, 15, 0 }, { 27892, 18, 16, 5 }, { 19066, 21, 16, 5 },
    { 19087, 21, 16, 5 }, { 19108, 21, 16, 5 }, { 19129, 21, 16, 5 },
    { 44940, 10, 1, 2 }, { 24377, 13, 14, 10 }, { 35778, 15, 15, 1 },
    { 45911, 9, 8, 10 }, { 42563, 12, 16, 16 }, { 35178, 15, 7, 9 },
    { 28707, 17, 1, 6 }, { 47125, 8, 6, 0 }, { 15111, 23, 18, 5 },
    { 15134, 23, 18, 5 }, { 15157, 23, 18, 5 }, { 15180, 23, 18, 5 },
    { 21572, 20, 18, 5 }, { 21592, 20, 18, 5 }, { 21612, 20, 18, 5 },
    { 21632, 20, 18, 5 }, { 10704, 26, 18, 5 }, { 10730, 26, 18, 5 },
    { 10756, 26, 18, 5 }, { 10782, 26, 18, 5 }, { 34863, 15, 5, 3 },
    { 40289, 13, 18, 0 }, { 46298, 9, 6, 0 }, { 47173, 8, 10, 21 },
    { 39223, 13, 10, 20 }, { 33538, 16, 18, 2 }, { 44215, 11, 7, 8 },
    { 18247, 21, 12, 0 }, { 44450, 10, 1, 2 }, { 32498, 16, 10, 1 },
    { 41123, 12, 2, 12 }, { 46388, 9, 6, 8 }, { 21352, 20, 14, 3 },
    { 5511, 33, 17, 4 }, { 12993, 24, 17, 4 }, { 13017, 24, 17, 4 },
    { 28126, 18, 17, 9 }, { 13697, 12, 2, 7 }, { 18163, 21, 11, 2 },
    { 18184, 21, 12, 2 }, { 23801, 19, 11, 2 }, { 23820, 19, 12, 2 },
    { 23839, 19, 11, 2 }, { 23839, 19, 12, 2 }, { 30288, 17, 11, 2 },
    { 14168, 23, 12, 1 }, { 34533, 15, 4, 3 }, { 29353, 17, 4, 3 },
    { 34548, 15, 4, 3 }, { 36078, 15, 17, 2 }, { 19024, 21, 17, 2 },
    { 45430, 10, 14, 11 }, { 38573, 13, 7, 2 }, { 27298, 18, 11, 1 },
    { 46730, 9, 17, 21 }, { 35433, 15, 13, 0 }, { 19150, 21, 17, 3 },
    { 43091, 12, 16, 4 }, { 8060, 28, 12, 8 }, { 29183, 17, 7, 2 },
    { 35403, 15, 11, 0 }, { 40484, 13, 18, 0 }, { 30696, 17, 13, 8 },
    { 26722, 18, 4, 19 }, { 41543, 12, 6, 0 }, { 25804, 18, 10, 18 },
    { 3070, 39, 13, 16 }, { 7162, 30, 13, 16 }, { 2428, 41, 13, 16 },
    { 5896, 32, 13, 16 }, { 2469, 41, 13, 16 }, { 5928, 32, 13, 16 },
    { 30739, 10, 13, 16 }, { 33250, 16, 18, 3 }, { 43211, 12, 16, 9 },
    { 41375, 12, 6, 10 }, { 47405, 8, 8, 18 }, { 43259, 12, 18, 15 },
    { 23535, 19, 2, 6 }, { 46901, 8, 1, 0 }, { 40739, 12, 2, 0 },
    { 24504, 19, 14, 1 }, { 41147, 12, 7, 0 }, { 47533, 8, 13, 11 },
    { 35868, 15, 16, 20 }, { 35883, 15, 16, 20 }, { 35898, 15, 16, 20 },
    { 36288, 15, 17, 19 }, { 45974, 9, 6, 0 }, { 39353, 13, 4, 2 },
    { 11884, 25, 15, 0 }, { 47373, 8, 9, 11 }, { 19492, 20, 1, 16 },
    { 21939, 19, 1, 16 }, { 39158, 13, 4, 16 }, { 25840, 18, 4, 16 },
    { 32482, 16, 2, 13 }, { 20812, 20, 2, 13 }, { 27010, 18, 2, 13 },
    { 30016, 17, 2, 13 }, { 27028, 18, 2, 13 }, { 17474, 17, 3, 14 },
    { 17474, 17, 5, 14 }, { 17872, 18, 3, 14 }, { 12393, 17, 4, 14 },
    { 12393, 24, 4, 13 }, { 17495, 17, 5, 14 }, { 18982, 21, 16, 18 },
    { 36955, 14, 6, 2 }, { 34668, 15, 1, 2 }, { 31282, 16, 1, 6 },
    { 37165, 14, 8, 2 }, { 38679, 11, 9, 15 }, { 46757, 9, 17, 11 },
    { 46001, 9, 9, 6 }, { 15088, 23, 15, 10 }, { 7806, 29, 15, 10 },
    { 2755, 40, 15, 1 }, { 43127, 12, 17, 8 }, { 46766, 9, 17, 15 },
    { 19045, 21, 17, 17 }, { 19232, 20, 9, 16 }, { 19252, 20, 9, 16 },
    { 28248, 17, 9, 16 }, { 47077, 8, 8, 8 }, { 27082, 18, 7, 16 },
    { 39054, 13, 6, 16 }, { 29268, 17, 3, 3 }, { 5379, 18, 13, 7 },
    { 5379, 33, 13, 20 }, { 6462, 31, 13, 13 }, { 5412, 33, 13, 13 },
    { 39626, 13, 5, 5 }, { 35058, 15, 5, 5 }, { 37823, 14, 5, 5 },
    { 35073, 15, 5, 5 }, { 17911, 21, 7, 13 }, { 41207, 12, 6, 3 },
    { 36689, 14, 5, 4 }, { 30882, 16, 5, 4 }, { 14858, 23, 13, 4 },
    { 34218, 15, 7, 4 }, { 25822, 18, 7, 4 }, { 28911, 17, 7, 4 },
    { 17559, 16, 7, 4 }, { 22661, 19, 7, 14 }, { 32722, 16, 6, 3 },
    { 19003, 21, 16, 20 }, { 45947, 9, 1, 8 }, { 39080, 13, 9, 0 },
    { 37697, 14, 9, 0 }, { 46909, 8, 4, 10 }, { 19694, 18, 4, 16 },
    { 42791, 12, 16, 16 }, { 39782, 13, 3, 16 }, { 37417, 14, 7, 3 },
    { 25966, 18, 3, 1 }, { 22756, 19, 5, 1 }, { 32290, 16, 3, 19 },
    { 35808, 15, 17, 10 }, { 28571, 17, 10, 2 }, { 18604, 21, 14, 4 },
    { 40667, 12, 8, 0 }, { 47181, 8, 8, 0 }, { 40607, 12, 9, 0 },
    { 45090, 9, 5, 18 }, { 45090, 10, 5, 18 }, { 26884, 18, 5, 6 },
    { 23141, 14, 2, 2 }, { 28452, 17, 1, 3 }, { 19332, 20, 1, 3 },
    { 25030, 18, 1, 3 }, { 16735, 21, 1, 3 }, { 31010, 16, 9, 3 },
    { 30169, 17, 6, 17 }, { 40835, 12, 6, 2 }, { 35988, 15, 17, 2 },
    { 46487, 9, 17, 0 }, { 45965, 9, 8, 6 }, { 38950, 13, 4, 16 },
    { 25552, 18, 4, 16 }, { 46997, 8, 8, 9 }, { 43544, 11, 9, 16 },
    { 19532, 15, 9, 17 }, { 19532, 20, 9, 16 }, { 19552, 20, 9, 16 },
    { 28588, 17, 9, 16 }, { 38794, 13, 9, 17 }, { 46046, 9, 9, 9 },
    { 35688, 15, 14, 12 }, { 22509, 19, 6, 13 }, { 19892, 20, 6, 13 },
    { 25696, 18, 6, 13 }, { 32754, 16, 6, 18 }, { 38547, 13, 7, 18 },
    { 37067, 14, 3, 0 }, { 39613, 13, 2, 8 }, { 37744, 8, 3, 7 },
    { 37744, 8, 5, 7 }, { 29472, 17, 3, 3 }, { 41651, 12, 5, 16 },
    { 30730, 17, 13, 16 }, { 47013, 8, 2, 15 }, { 43307, 12, 18, 0 },
    { 44760, 10, 3, 0 }, { 44760, 10, 4, 0 }, { 44770, 10, 5, 0 },
    { 31234, 16, 8, 3 }, { 26056, 18, 7, 2 }, { 26074, 18, 7, 2 },
    { 37389, 14, 7, 2 }, { 41171, 12, 7, 2 }, { 46883, 9, 18, 8 },
    { 46154, 9, 6, 15 }, { 42611, 12, 16, 6 }, { 41269, 10, 5, 0 },
    { 9709, 27, 17, 3 }, { 31090, 16, 3, 6 }, { 45480, 10, 13, 1 },
    { 36703, 14, 9, 0 }, { 36717, 14, 9, 0 }, { 43764, 11, 2, 2 },
    { 46190, 9, 8, 6 }, { 21844, 19, 1, 13 }, { 24675, 19, 15, 16 },
    { 3109, 39, 15, 3 }, { 30645, 11, 13, 0 }, { 30645, 17, 13, 0 },
    { 24732, 19, 18, 18 }, { 44470, 10, 9, 12 }, { 30475, 17, 13, 10 },
    { 43885, 11, 2, 2 }, { 32370, 16, 7, 13 }, { 36829, 14, 2, 0 },
    { 4326, 35, 12, 4 }, { 20232, 20, 7, 3 }, { 15709, 22, 7, 3 },
    { 47461, 8, 7, 15 }, { 30424, 17, 13, 5 }, { 46694, 9, 16, 1 },
    { 36378, 15, 16, 4 }, { 36393, 15, 16, 4 }, { 37207, 14, 9, 3 },
    { 45330, 10, 10, 2 }, { 36093, 15, 17, 8 }, { 32978, 16, 12, 10 },
    { 36138, 15, 16, 19 }, { 47485, 8, 12, 8 }, { 24940, 18, 4, 4 },
    { 28299, 17, 4, 4 }, { 40647, 8, 9, 1 }, { 43687, 11, 8, 1 },
    { 1885, 25, 13, 17 }, { 1885, 43, 13, 16 }, { 4977, 34, 13, 16 },
    { 1359, 45, 13, 16 }, { 4043, 36, 13, 16 }, { 1404, 27, 13, 17 },
    { 1404, 45, 13, 16 }, { 4079, 36, 13, 16 }, { 16996, 9, 8, 7 },
    { 16996, 12, 8, 16 }, { 28144, 18, 17, 13 }, { 36871, 14, 1, 6 },
    { 25264, 18, 1, 6 }, { 31026, 16, 1, 10 }, { 34998, 15, 4, 18 },
    { 29710, 17, 4, 18 }, { 41399, 12, 4, 18 }, { 38586, 13, 5, 21 },
    { 37319, 14, 9, 0 }, { 12897, 24, 17, 19 }, { 39600, 13, 3, 19 },
    { 47477, 8, 7, 8 }, { 43513, 9, 1, 10 }, { 40727, 12, 1, 16 },
    { 44860, 10, 7, 6 }, { 32194, 16, 5, 18 }, { 29642, 17, 5, 2 },
    { 29659, 17, 5, 2 }, { 29676, 17, 5, 2 }, { 30764, 17, 14, 6 },
    { 40302, 13, 18, 16 }, { 28945, 17, 10, 18 }, { 43533, 11, 3, 0 },
    { 13616, 23, 2, 3 }, { 41963, 12, 11, 15 }, { 9412, 27, 12, 6 },
    { 2264, 41, 11, 6 }, { 27190, 18, 2, 13 }, { 16127, 22, 2, 13 },
    { 21012, 20, 2, 13 }, { 23630, 19, 2, 13 }, { 21032, 20, 2, 13 },
    { 47229, 8, 1, 11 }, { 17722, 21, 9, 2 }, { 20592, 20, 9, 2 },
    { 20612, 20, 9, 2 }, { 10210, 26, 9, 2 }, { 13869, 23, 9, 2 },
    { 20632, 20, 9, 2 }, { 17743, 21, 9, 2 }, { 20652, 20, 9, 2 },
    { 20672, 20, 9, 2 }, { 10236, 26, 9, 2 }, { 13892, 23, 9, 2 },
    { 20692, 20, 9, 2 }, { 38599, 13, 10, 9 }, { 37543, 14, 5, 4 },
    { 3263, 38, 15, 4 }, { 11859, 25, 15, 9 }, { 8926, 27, 1, 13 },
    { 45260, 10, 2, 15 }, { 25048, 18, 5, 0 }, { 39366, 13, 4, 2 },
    { 41807, 12, 6, 3 }, { 41819, 12, 6, 3 }, { 46568, 9, 16, 10 },
    { 44650, 10, 9, 8 }, { 12513, 24, 2, 13 }, { 10184, 26, 2, 13 },
    { 11259, 25, 2, 13 }, { 11284, 25, 2, 13 }, { 12537, 24, 2, 13 },
    { 19952, 20, 4, 16 }, { 44410, 10, 1, 0 }, { 25300, 18, 1, 2 },
    { 22091, 19, 1, 2 }, { 38820, 13, 1, 2 }, { 33903, 15, 1, 2 },
    { 28605, 17, 1, 2 }, { 31122, 16, 1, 2 }, { 36899, 14, 1, 2 },
    { 36913, 14, 1, 2 }, { 36927, 14, 1, 2 }, { 22110, 19, 1, 2 },
    { 31138, 16, 1, 2 }, { 38833, 13, 1, 2 }, { 33918, 15, 1, 2 },
    { 33933, 15, 1, 2 }, { 29166, 17, 10, 20 }, { 44204, 11, 1, 15 },
    { 18625, 21, 13, 6 }, { 21372, 20, 13, 3 }, { 3453, 38, 15, 19 },
    { 2633, 41, 15, 19 }, { 1669, 44, 15, 19 }, { 2674, 41, 15, 4 },
    { 1268, 46, 15, 14 }, { 5113, 34, 15, 4 }, { 5147, 34, 15, 4 },
    { 36303, 15, 17, 13 }, { 27064, 18, 7, 13 }, { 20892, 20, 7, 13 },
    { 24656, 19, 15, 8 }, { 40919, 12, 8, 2 }, { 17764, 21, 10, 4 },
    { 17785, 21, 10, 4 }, { 17806, 21, 10, 4 }, { 20752, 20, 10, 4 },
    { 20772, 20, 10, 4 }, { 20792, 20, 10, 4 }, { 35118, 15, 9, 2 },
    { 43390, 11, 4, 0 }, { 46514, 9, 16, 10 }, { 19852, 20, 1, 3 },
    { 17176, 21, 1, 3 }, { 22262, 19, 9, 19 }, { 37291, 14, 10, 16 },
    { 36003, 15, 17, 2 }, { 36815, 14, 4, 21 }, { 37627, 14, 4, 2 },
    { 34773, 15, 4, 2 }, { 34788, 15, 4, 2 }, { 34803, 15, 4, 2 },
    { 32034, 16, 4, 2 }, { 29455, 17, 4, 2 }, { 39262, 13, 4, 2 },
    { 35328, 15, 11, 0 }, { 43079, 12, 16, 4 }, { 45280, 10, 7, 9 },
    { 46981, 8, 3, 10 }, { 32354, 16, 5, 13 }, { 44890, 10, 3, 9 },
    { 44890, 10, 5, 9 }, { 37557, 14, 3, 3 }, { 20412, 20, 2, 18 },
    { 46820, 9, 18, 0 }, { 0, 48, 11, 5 }, { 1130, 46, 11, 5 },
    { 1176, 46, 11, 5 }, { 48, 48, 12, 5 }, { 1222, 46, 12, 5 },
    { 1449, 44, 12, 5 }, { 41183, 12, 1, 3 }, { 45540, 10, 13, 9 },
    { 42671, 12, 16, 12 }, { 39574, 13, 8, 4 }, { 39574, 13, 8, 14 },
    { 36603, 15, 18, 1 }, { 45839, 9, 4, 7 }, { 38703, 13, 5, 6 },
    { 28741, 17, 8, 13 }, { 4256, 35, 11, 13 }, { 47445, 8, 7, 8 },
    { 29030, 17, 2, 1 }, { 47221, 8, 7, 0 }, { 39161, 10, 4, 16 },
    { 14996, 23, 14, 20 }, { 44325, 11, 12, 0 }, { 45440, 10, 13, 15 },
    { 15324, 11, 1, 7 }, { 45659, 9, 9, 1 }, { 19992, 20, 9, 3 },
    { 44336, 11, 13, 6 }, { 19692, 20, 4, 16 }, { 46064, 9, 5, 9 },
    { 44400, 10, 8, 4 }, { 40883, 12, 8, 2 }, { 24980, 14, 8, 5 },
    { 45190, 10, 2, 8 }, { 35553, 15, 13, 10 }, { 36243, 15, 17, 3 },
    { 36258, 15, 17, 3 }, { 37599, 14, 6, 2 }, { 46532, 9, 16, 8 },
    { 46217, 9, 5, 2 }, { 46784, 9, 18, 11 }, { 19419, 13, 1, 14 },
    { 45230, 10, 10, 0 }, { 42551, 12, 16, 0 }, { 33506, 16, 18, 4 },
    { 21672, 20, 18, 4 }, { 33522, 16, 18, 4 }, { 16545, 22, 18, 14 },
    { 14835, 23, 14, 0 }, { 21292, 20, 14, 0 }, { 26794, 18, 3, 16 },
    { 38257, 14, 12, 8 }, { 41891, 12, 12, 15 }, { 47517, 8, 13, 0 },
    { 34113, 15, 1, 2 }, { 34593, 15, 2, 4 }, { 35133, 15, 6, 5 },
    { 8704, 28, 15, 6 }, { 6679, 31, 15, 6 }, { 40224, 13, 18, 19 },
    { 15973, 22, 3, 2 }, { 23022, 19, 1, 2 }, { 20252, 20, 1, 2 },
    { 31938, 16, 1, 2 }, { 34638, 15, 1, 2 }, { 34653, 15, 1, 2 },
    { 31954, 16, 1, 2 }, { 28418, 17, 10, 20 }, { 40787, 12, 6, 19 },
    { 40823, 12, 6, 2 }, { 43797, 11, 1, 2 }, { 18415, 21, 11, 16 },
    { 9169, 27, 11, 13 }, { 14421, 23, 11, 13 }, { 6214, 31, 11, 16 },
    { 4535, 34, 11, 16 }, { 14444, 23, 11, 13 }, { 14467, 23, 11, 13 },
    { 23915, 19, 11, 13 }, { 14490, 23, 11, 16 }, { 14513, 23, 11, 16 },
    { 36857, 14, 10, 5 }, { 40497, 13, 18, 9 }, { 44380, 10, 3, 0 },
    { 47045, 8, 5, 10 }, { 942, 47, 15, 5 }, { 989, 47, 15, 5 },
    { 1036, 47, 15, 5 }, { 33042, 16, 14, 19 }, { 24409, 19, 13, 19 },
    { 10496, 26, 14, 19 }, { 8592, 28, 14, 19 }, { 46145, 9, 2, 15 },
    { 9682, 27, 15, 7 }, { 18856, 21, 15, 21 }, { 13432, 23, 6, 13 },
    { 11709, 25, 14, 6 }, { 47597, 8, 13, 8 }, { 46235, 9, 5, 2 },
    { 27550, 18, 15, 8 }, { 39964, 13, 6, 2 }, { 30914, 16, 10, 9 },
    { 45320, 10, 10, 10 }, { 24105, 19, 13, 5 }, { 30441, 17, 13, 5 },
    { 30458, 17, 13, 5 }, { 25876, 18, 5, 4 }, { 28979, 17, 5, 4 },
    { 25894, 18, 5, 4 }, { 12494, 19, 5, 4 }, { 12494, 19, 5, 14 },
    { 43343, 12, 18, 6 }, { 43355, 12, 18, 6 }, { 37487, 14, 4, 2 },
    { 37501, 14, 4, 2 }, { 37515, 14, 4, 2 }, { 37529, 14, 4, 2 },
    { 34503, 15, 4, 2 }, { 44248, 11, 2, 16 }, { 39691, 13, 9, 18 },
    { 44420, 10, 2, 0 }, { 41387, 12, 1, 17 }, { 29047, 17, 5, 9 },
    { 25984, 18, 3, 9 }, { 29064, 17, 3, 9 }, { 37263, 14, 5, 9 },
    { 29200, 17, 7, 2 }, { 35245, 8, 6, 7 }, { 39665, 13, 1, 4 },
    { 47613, 8, 13, 10 }, { 16501, 22, 15, 9 }, { 47357, 8, 7, 9 },
    { 46811, 9, 18, 15 }, { 34098, 15, 9, 6 }, { 24295, 19, 14, 8 },
    { 46631, 9, 17, 11 }, { 46640, 9, 17, 11 }, { 42779, 12, 16, 16 },
    { 16017, 22, 7, 13 }, { 43863, 11, 8, 19 }, { 26326, 18, 8, 19 },
    { 29506, 17, 8, 19 }, { 26344, 18, 8, 19 }, { 40583, 12, 1, 8 },
    { 40583, 12, 1, 15 }, { 47389, 8, 2, 1 }, { 47389, 8, 3, 1 },
    { 47389, 8, 4, 1 }, { 40107, 13, 14, 15 }, { 28090, 18, 17, 3 },
    { 36438, 15, 17, 3 }, { 25683, 13, 6, 17 }, { 21772, 15, 8, 5 },
    { 46262, 9, 1, 0 }, { 44700, 10, 6, 2 }, { 31362, 16, 6, 16 },
    { 37711, 14, 5, 2 }, { 44039, 11, 3, 16 }, { 38397, 14, 12, 7 },
    { 23459, 19, 2, 13 }, { 23478, 19, 2, 13 }, { 33234, 16, 18, 3 },
    { 40315, 13, 18, 2 }, { 12777, 24, 11, 12 }, { 12777, 24, 12, 12 },
    { 20352, 20, 4, 3 }, { 32098, 16, 4, 3 }, { 41519, 12, 2, 8 },
    { 44590, 10, 1, 9 }, { 44590, 10, 6, 9 }, { 25138, 18, 1, 16 },
    { 17260, 21, 4, 4 }, { 20012, 20, 4, 4 }, { 20032, 20, 4, 4 },
    { 20052, 20, 4, 4 }, { 12637, 20, 4, 4 }, { 12637, 20, 4, 14 },
    { 17617, 21, 5, 13 }, { 17638, 21, 5, 13 }, { 26902, 18, 5, 13 },
    { 29914, 17, 5, 13 }, { 26920, 18, 5, 13 },
};


const uint16_t  llmg_phrase_slots[2 * LLMG_PHRASE_SLOTS + 1] = {
    0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 15, 15,
    15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 16, 16, 16, 17,
    17, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19,
    20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 23, 23, 23, 25, 25, 25, 25, 25, 26, 26,
    26, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 28, 28, 28, 28, 28,
    28, 29, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 32, 32, 32, 33, 33, 33,
    33, 33, 33, 33, 34, 34, 34, 34, 34, 34, 34, 35, 35, 35, 35, 36, 36, 36,
    36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36,
    36, 36, 36, 39, 39, 40, 44, 44, 44, 44, 44, 44, 45, 45, 45, 45, 46, 46,
    46, 46, 48, 48, 48, 48, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49,
    50, 50, 51, 52, 53, 53, 53, 53, 55, 56, 56, 56, 57, 57, 57, 57, 57, 57,
    57, 59, 59, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 61, 61,
    61, 61, 61, 61, 61, 62, 62, 63, 63, 63, 63, 63, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 66, 66, 66, 66, 66,
    66, 66, 67, 67, 67, 67, 67, 67, 68, 68, 68, 68, 68, 68, 68, 68, 69, 69,
    70, 70, 70, 70, 70, 70, 70, 70, 72, 75, 75, 76, 76, 76, 76, 76, 76, 76,
    76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 77, 77, 78, 78, 78, 78, 78, 78,
    78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 79, 79, 79, 79, 80, 80, 80, 80,
    82, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 84, 86, 86, 86, 87, 87,
    88, 88, 89, 89, 89, 89, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
    92, 92, 92, 92, 92, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 95, 95, 96, 96, 96, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103,
    103, 103, 103, 103, 103, 103, 105, 106, 107, 108, 108, 108, 108, 108, 108,
    108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 111, 113, 113, 114, 114,
    114, 114, 114, 114, 114, 115, 115, 115, 115, 115, 117, 117, 117, 117, 117,
    118, 118, 118, 118, 118, 118, 118, 119, 119, 119, 120, 120, 120, 121, 122,
    122, 122, 122, 123, 123, 123, 123, 123, 123, 123, 125, 125, 125, 125, 125,
    126, 126, 126, 126, 126, 126, 128, 128, 128, 129, 130, 130, 131, 131, 131,
    131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131,
    131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 132, 132,
    132, 132, 132, 132, 132, 133, 133, 133, 133, 134, 134, 134, 134, 134, 134,
    135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135,
    135, 135, 135, 135, 135, 136, 137, 137, 137, 137, 137, 137, 137, 137, 145,
    145, 145, 145, 145, 145, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
    146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 147,
    147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 148, 148, 148, 148,
    148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148,
    148, 148, 148, 148, 148, 149, 150, 150, 150, 150, 150, 150, 150, 150, 151,
    151, 151, 151, 151, 151, 151, 152, 152, 152, 152, 153, 153, 153, 153, 153,
    153, 153, 153, 153, 153, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
    154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
    154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
    155, 155, 155, 155, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 157,
    157, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 159, 160, 161, 162,
    162, 162, 162, 162, 162, 163, 163, 163, 163, 163, 163, 163, 163, 163, 164,
    164, 164, 164, 164, 164, 164, 164, 164, 164, 164, 164, 164, 165, 165, 166,
    166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166,
    166, 166, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167,
    167, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
    168, 168, 168, 170, 170, 170, 170, 171, 171, 171, 171, 171, 172, 172, 173,
    173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
    173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 174, 175, 175, 175, 175,
    175, 175, 175, 175, 175, 176, 176, 176, 176, 176, 176, 176, 177, 177, 177,
    177, 177, 177, 177, 177, 177, 177, 177, 177, 177, 178, 178, 178, 178, 178,
    178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
    178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
    178, 178, 179, 179, 180, 180, 181, 181, 181, 181, 182, 182, 182, 183, 183,
    183, 183, 183, 183, 183, 184, 184, 184, 184, 184, 185, 185, 185, 185, 185,
    185, 185, 185, 186, 186, 186, 186, 186, 186, 186, 186, 187, 187, 187, 187,
    187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 188, 188, 189,
    189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
    190, 190, 190, 190, 190, 190, 190, 191, 192, 192, 192, 192, 192, 192, 193,
    193, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 195, 195, 195,
    195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
    195, 195, 195, 195, 195, 195, 196, 196, 196, 196, 197, 197, 197, 197, 197,
    197, 198, 198, 198, 198, 198, 198, 198, 200, 200, 203, 203, 203, 203, 204,
    204, 204, 205, 205, 205, 205, 205, 206, 206, 206, 206, 207, 207, 207, 207,
    207, 207, 210, 210, 210, 211, 211, 211, 211, 211, 212, 212, 212, 212, 212,
    214, 214, 215, 215, 215, 215, 216, 216, 216, 216, 216, 216, 216, 216, 216,
    217, 217, 217, 217, 217, 217, 218, 218, 218, 218, 218, 219, 219, 219, 219,
    219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219,
    219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219,
    219, 219, 219, 219, 219, 219, 219, 219, 220, 220, 220, 220, 220, 220, 220,
    220, 221, 221, 221, 221, 221, 221, 221, 221, 221, 222, 223, 223, 223, 223,
    224, 224, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
    225, 225, 225, 225, 225, 225, 226, 226, 226, 226, 226, 227, 227, 227, 227,
    227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
    227, 227, 228, 228, 228, 229, 229, 229, 229, 230, 230, 230, 232, 232, 233,
    234, 234, 234, 234, 234, 235, 235, 235, 236, 236, 236, 236, 236, 236, 236,
    236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236,
    236, 236, 237, 237, 237, 237, 237, 238, 238, 239, 240, 240, 241, 242, 242,
    242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
    242, 242, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
    243, 243, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244,
    244, 244, 245, 245, 245, 246, 247, 247, 247, 247, 247, 247, 247, 247, 247,
    247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 249, 249,
    249, 249, 251, 251, 251, 251, 251, 251, 251, 252, 252, 252, 252, 253, 253,
    253, 253, 254, 254, 254, 254, 254, 255, 256, 256, 256, 256, 256, 256, 256,
    256, 256, 256, 257, 257, 257, 257, 257, 257, 257, 258, 258, 258, 258, 258,
    258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 259, 259, 259, 259, 259,
    259, 259, 259, 259, 259, 259, 259, 259, 260, 260, 260, 260, 261, 261, 263,
    263, 263, 264, 264, 264, 265, 265, 266, 266, 266, 266, 266, 266, 266, 266,
    266, 266, 266, 266, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268,
    268, 268, 268, 268, 268, 268, 268, 269, 269, 269, 269, 269, 269, 269, 269,
    269, 269, 269, 269, 270, 270, 272, 272, 272, 272, 272, 272, 272, 272, 272,
    272, 272, 272, 272, 272, 273, 273, 274, 275, 275, 275, 275, 276, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 277, 277, 277, 277, 277, 277, 277,
    277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 278, 278, 278, 279,
    280, 280, 280, 280, 280, 280, 281, 281, 281, 281, 281, 281, 281, 281, 281,
    281, 281, 281, 281, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283,
    288, 288, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
    289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
    289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
    289, 289, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291,
    291, 291, 291, 291, 291, 292, 292, 292, 292, 294, 294, 295, 298, 298, 298,
    298, 298, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 300,
    300, 300, 300, 300, 300, 300, 301, 301, 301, 301, 301, 301, 301, 302, 302,
    302, 302, 302, 303, 303, 303, 303, 303, 304, 304, 304, 304, 304, 304, 304,
    304, 305, 305, 305, 305, 306, 306, 307, 307, 307, 307, 307, 307, 307, 307,
    307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 307, 308, 308, 312, 312,
    312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
    312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
    312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
    312, 313, 313, 313, 314, 315, 315, 315, 315, 315, 315, 315, 315, 315, 315,
    315, 316, 316, 316, 316, 316, 316, 316, 316, 316, 317, 317, 317, 317, 317,
    317, 317, 317, 318, 318, 319, 319, 319, 319, 319, 320, 320, 320, 320, 320,
    320, 320, 320, 320, 320, 320, 321, 322, 323, 324, 324, 324, 324, 324, 324,
    324, 324, 324, 324, 325, 325, 325, 325, 325, 325, 325, 326, 326, 326, 326,
    327, 327, 328, 328, 329, 329, 329, 329, 331, 331, 331, 332, 333, 333, 333,
    333, 333, 333, 333, 333, 333, 333, 333, 333, 333, 333, 333, 333, 333, 333,
    334, 334, 334, 334, 334, 334, 334, 334, 334, 335, 335, 335, 335, 335, 335,
    335, 335, 335, 335, 335, 335, 336, 336, 338, 338, 338, 338, 338, 338, 340,
    340, 342, 343, 343, 344, 344, 345, 346, 346, 348, 348, 348, 350, 350, 350,
    350, 352, 352, 352, 352, 352, 352, 355, 356, 357, 357, 359, 360, 362, 363,
    364, 365, 365, 370, 370, 371, 371, 371, 372, 373, 375, 376, 377, 378, 385,
    386, 387, 388, 390, 392, 393, 394, 394, 395, 398, 403, 403, 403, 405, 405,
    406, 406, 407, 409, 412, 413, 418, 418, 418, 419, 420, 423, 424, 425, 429,
    429, 429, 429, 430, 430, 431, 436, 438, 440, 443, 444, 444, 445, 446, 446,
    447, 452, 452, 455, 456, 458, 458, 458, 461, 462, 463, 463, 463, 463, 466,
    467, 467, 470, 470, 480, 480, 480, 480, 486, 486, 489, 492, 492, 492, 493,
    493, 493, 494, 494, 502, 504, 508, 508, 509, 509, 529, 530, 534, 534, 534,
    535, 536, 546, 547, 547, 547, 547, 547, 547, 549, 551, 551, 551, 554, 554,
    555, 555, 555, 556, 560, 571, 571, 571, 571, 574, 575, 581, 584, 584, 585,
    589, 590, 593, 593, 594, 594, 594, 594, 595, 595, 595, 601, 601, 601, 608,
    610, 612, 615, 615, 617, 617, 622, 627, 632, 633, 633, 635, 636, 636, 638,
    638, 638, 638, 642, 642, 642, 642, 647, 647, 648, 649, 650, 650, 652, 652,
    656, 662, 662, 665, 666, 669, 669, 671, 672, 673, 674, 676, 678, 679, 679,
    680, 681, 681, 682, 682, 682, 682, 683, 684, 686, 688, 688, 694, 694, 694,
    694, 694, 697, 697, 700, 702, 709, 710, 710, 710, 711, 712, 714, 714, 714,
    715, 715, 716, 716, 716, 716, 717, 717, 717, 718, 721, 722, 723, 723, 723,
    724, 725, 727, 728, 728, 728, 728, 728, 730, 730, 730, 734, 735, 736, 736,
    737, 737, 738, 739, 739, 740, 741, 742, 742, 742, 743, 745, 746, 749, 749,
    749, 749, 749, 749, 749, 750, 756, 756, 756, 757, 761, 761, 761, 761, 761,
    761, 765, 771, 771, 771, 772, 774, 775, 775, 778, 778, 778, 778, 778, 778,
    780, 781, 783, 783, 783, 785, 788, 791, 792, 794, 796, 798, 807, 807, 809,
    809, 809, 810, 810, 811, 811, 816, 816, 817, 822, 822, 824, 824, 831, 831,
    831, 832, 836, 836, 837, 837, 853, 853, 854, 859, 862, 862, 865, 865, 865,
    875, 875, 890, 891, 893, 894, 894, 894, 894, 895, 895, 896, 896, 898, 898,
    898, 900, 900, 900, 905, 907, 908, 910, 910, 914, 914, 914, 914, 916, 916,
    916, 917, 921, 921, 921, 921, 921, 922, 923, 923, 924, 925, 929, 929, 930,
    934, 936, 936, 936, 938, 938, 938, 939, 939, 941, 942, 943, 944, 944, 945,
    945, 948, 948, 958, 964, 964, 964, 965, 969, 969, 970, 973, 974, 978, 980,
    981, 981, 983, 983, 984, 984, 990, 991, 992, 992, 992, 992, 993, 993, 993,
    994, 995, 995, 995, 997, 997, 1002, 1003, 1004, 1005, 1011, 1014, 1014,
    1014, 1015, 1017, 1018, 1019, 1020, 1026, 1026, 1026, 1026, 1027, 1028,
    1029, 1030, 1031, 1033, 1035, 1037, 1041, 1043, 1048, 1049, 1055, 1056,
    1057, 1057, 1062, 1064, 1064, 1065, 1068, 1068, 1068, 1068, 1070, 1070,
    1071, 1071, 1071, 1071, 1072, 1072, 1072, 1075, 1082, 1083, 1084, 1084,
    1085, 1086, 1089, 1091, 1091, 1091, 1091, 1092, 1092, 1093, 1097, 1097,
    1097, 1099, 1101, 1101, 1101, 1105, 1105, 1105, 1105, 1107, 1107, 1107,
    1107, 1107, 1107, 1108, 1110, 1110, 1111, 1112, 1113, 1113, 1114, 1114,
    1114, 1114, 1116, 1116, 1117, 1118, 1118, 1118, 1119, 1119, 1119, 1125,
    1125, 1127, 1129, 1131, 1132, 1133, 1136, 1136, 1137, 1137, 1147, 1147,
    1147, 1147, 1157, 1158, 1158, 1159, 1160, 1161, 1161, 1162, 1163, 1163,
    1163, 1163, 1165, 1169, 1175, 1175, 1175, 1180, 1192, 1193, 1193, 1194,
    1195, 1197, 1200, 1201, 1201, 1201, 1202, 1203, 1206, 1206, 1206, 1206,
    1207, 1208, 1209, 1211, 1213, 1214, 1215, 1216, 1217, 1217, 1218, 1220,
    1220, 1222, 1222, 1223, 1223, 1227, 1228, 1228, 1228, 1229, 1233, 1234,
    1234, 1235, 1238, 1238, 1238, 1238, 1243, 1243, 1243, 1243, 1246, 1250,
    1252, 1252, 1253, 1253, 1256, 1256, 1259, 1259, 1259, 1259, 1261, 1262,
    1265, 1265, 1272, 1275, 1275, 1277, 1278, 1278, 1279, 1280, 1282, 1283,
    1284, 1284, 1285, 1285, 1285, 1287, 1291, 1292, 1292, 1292, 1302, 1303,
    1304, 1305, 1307, 1310, 1311, 1313, 1317, 1318, 1319, 1319, 1320, 1321,
    1321, 1324, 1324, 1326, 1327, 1327, 1327, 1328, 1329, 1329, 1329, 1329,
    1331, 1335, 1339, 1340, 1344, 1345, 1345, 1345, 1346, 1346, 1351, 1351,
    1351, 1351, 1351, 1353, 1353, 1355, 1357, 1359, 1360, 1363, 1364, 1364,
    1364, 1364, 1364, 1369, 1369, 1369, 1369, 1377, 1377, 1379, 1381, 1386,
    1387, 1388, 1388, 1388, 1388, 1388, 1388, 1388, 1389, 1389, 1395, 1401,
    1404, 1407, 1410, 1412, 1418, 1418, 1419, 1419, 1423, 1427, 1427, 1434,
    1434, 1435, 1435, 1436, 1436, 1442, 1444, 1445, 1446, 1446, 1446, 1446,
    1447, 1449, 1451, 1452, 1452, 1458, 1461, 1461, 1463, 1464, 1464, 1464,
    1464, 1467, 1468, 1468, 1468, 1468, 1468, 1470, 1470, 1471, 1472, 1474,
    1475, 1475, 1477, 1477, 1494, 1494, 1504, 1504, 1509, 1510, 1517, 1517,
    1519, 1520, 1521, 1521, 1521, 1522, 1530, 1530, 1536, 1537, 1538, 1539,
    1539, 1540, 1540, 1540, 1540, 1542, 1542, 1542, 1542, 1542, 1542, 1547,
    1547, 1547, 1549, 1550, 1550, 1551, 1552, 1554, 1556, 1558, 1558, 1558,
    1558, 1558, 1560, 1562, 1562, 1563, 1563, 1563, 1564, 1564, 1565, 1565,
    1566, 1567, 1568, 1569, 1569, 1571, 1571, 1574, 1574, 1581, 1582, 1583,
    1592, 1595, 1595, 1597, 1597, 1598, 1598, 1599, 1599, 1599, 1601, 1603,
    1603, 1603, 1603, 1603, 1606, 1610, 1613, 1613, 1613, 1623, 1623, 1625,
    1626, 1627, 1627, 1627, 1627, 1627, 1628, 1628, 1628, 1628, 1628, 1628,
    1629, 1631, 1631, 1632, 1632, 1633, 1634, 1634, 1634, 1634, 1634, 1634,
    1634, 1635, 1640, 1648, 1650, 1650, 1650, 1650, 1650, 1651, 1651, 1651,
    1651, 1652, 1654, 1654, 1655, 1656, 1658, 1660, 1661, 1663, 1665, 1665,
    1666, 1666, 1668, 1670, 1671, 1672, 1672, 1675, 1676, 1676, 1677, 1681,
    1685, 1685, 1687, 1687, 1688, 1689, 1691, 1691, 1691, 1692, 1692, 1695,
    1695, 1695, 1697, 1699, 1699, 1700, 1702, 1702, 1702, 1706, 1706, 1707,
    1717, 1717, 1720, 1720, 1720, 1720, 1720, 1721, 1721, 1726, 1732, 1732,
    1733, 1734, 1738, 1740, 1743, 1744, 1747, 1748, 1748, 1750, 1750, 1752,
    1755, 1762, 1766, 1766, 1766, 1768, 1768, 1768, 1769, 1772, 1772, 1786,
    1788, 1801, 1802, 1807, 1810, 1815, 1815, 1816, 1817, 1817, 1817, 1817,
    1818, 1819, 1820, 1820, 1820, 1823, 1823, 1823, 1823, 1823, 1823, 1823,
    1824, 1824, 1825, 1825, 1825, 1829, 1831, 1832, 1833, 1836, 1836, 1838,
    1839, 1839, 1842, 1843, 1845, 1849, 1849, 1851, 1853, 1853, 1855, 1857,
    1858, 1859, 1860, 1860, 1861, 1861, 1861, 1863, 1863, 1863, 1864, 1864,
    1865, 1865, 1865, 1865, 1865, 1865, 1877, 1877, 1879, 1880, 1881, 1881,
    1882, 1882, 1884, 1884, 1884, 1885, 1886, 1891, 1896, 1902, 1902, 1902,
    1902, 1903, 1904, 1911, 1911, 1911, 1914, 1914, 1914, 1915, 1915, 1916,
    1917, 1917, 1917, 1918, 1922, 1922, 1922, 1922, 1923, 1925, 1925, 1925,
    1926, 1930, 1932, 1932, 1932, 1932, 1934, 1934, 1934, 1936, 1938, 1941,
    1941, 1941, 1942, 1942, 1942, 1942, 1943, 1944, 1946, 1948, 1949, 1950,
    1950, 1950, 1950, 1951, 1952, 1953, 1955, 1956, 1957, 1957, 1958, 1958,
    1959, 1959, 1959, 1959, 1959, 1965, 1965, 1967, 1967, 1967, 1968, 1969,
    1969, 1971, 1972, 1973, 1973, 1973, 1974, 1974, 1975, 1976, 1977, 1979,
    1979, 1983, 1983, 1983, 1984, 1984, 1989, 1989, 1990, 1992, 1992, 1992,
    1992, 1996, 1996, 1997, 1997, 1999, 2001, 2001, 2002, 2004, 2023, 2023,
    2026, 2026, 2029, 2035, 2036, 2040, 2044, 2044, 2044, 2044, 2045, 2045,
    2045, 2045, 2047, 2047, 2048, 2049, 2053, 2054, 2057, 2057, 2057, 2058,
    2059, 2060, 2060, 2060, 2061, 2062, 2062, 2066, 2066, 2067, 2067, 2069,
    2072, 2073, 2074, 2074, 2077, 2078, 2078, 2083, 2085, 2086, 2086, 2087,
    2088, 2091, 2091, 2095, 2096, 2098, 2098, 2099, 2099, 2101, 2101, 2101,
    2101, 2101, 2102, 2102, 2102, 2103, 2107, 2107, 2107, 2109, 2111, 2111,
    2113, 2113, 2113, 2116, 2116, 2116, 2116, 2116, 2116, 2117, 2119, 2119,
    2120, 2121, 2123, 2123, 2123, 2124, 2125, 2125, 2127, 2128, 2130, 2131,
    2131, 2131, 2131, 2131, 2133, 2136, 2136, 2138, 2142, 2146, 2147, 2153,
    2155, 2155, 2157, 2157, 2158, 2158, 2158, 2158, 2162, 2162, 2162, 2163,
    2163, 2163, 2163, 2164, 2164, 2165, 2165, 2167, 2168, 2168, 2171, 2173,
    2173, 2174, 2176, 2176, 2176, 2183, 2186, 2207, 2208, 2209, 2209, 2209,
    2210, 2211, 2225, 2225, 2227, 2230, 2232, 2238, 2238, 2239, 2239, 2240,
    2243, 2244, 2245, 2245, 2246, 2247, 2251, 2258, 2261, 2261, 2263, 2263,
    2265, 2266, 2271, 2275, 2276, 2276, 2276, 2276, 2276, 2277, 2277, 2278,
    2278, 2284, 2291, 2292, 2295, 2295, 2295, 2296, 2299, 2318, 2320, 2328,
    2331, 2332, 2332, 2332, 2333, 2335, 2337, 2341, 2348, 2349, 2350, 2354,
    2356, 2357, 2357, 2358, 2360, 2362, 2362, 2362, 2364, 2364, 2365, 2365,
    2366, 2367, 2368, 2371, 2376, 2376, 2377, 2377, 2378, 2378, 2380, 2382,
    2382, 2383, 2385, 2386, 2388, 2389, 2389, 2389, 2390, 2395, 2395, 2395,
    2395, 2395, 2395, 2397, 2398, 2400, 2400, 2414, 2415, 2417, 2418, 2419,
    2420, 2424, 2424, 2427, 2428, 2429, 2429, 2430, 2431, 2434, 2435, 2437,
    2438, 2438, 2439, 2440, 2440, 2440, 2440, 2440, 2468, 2471, 2473, 2474,
    2474, 2478, 2482, 2485, 2485, 2491, 2491, 2491, 2492, 2498, 2499, 2499,
    2500, 2500, 2501, 2502, 2502, 2503, 2503, 2504, 2505, 2506, 2507, 2507,
    2507, 2508, 2510, 2511, 2512, 2514, 2518, 2518, 2518, 2518, 2519, 2520,
    2521, 2523, 2523, 2526, 2527, 2528, 2528, 2528, 2529, 2531, 2532, 2532,
    2533, 2534, 2535, 2538, 2538, 2538, 2539, 2540, 2541, 2541, 2544, 2544,
    2547, 2548, 2549, 2551, 2552, 2554, 2559, 2560, 2560, 2575, 2576, 2576,
    2576, 2576, 2580, 2582, 2585, 2586, 2586, 2586, 2587, 2587, 2591, 2591,
    2591, 2593, 2597, 2599, 2599, 2599, 2609, 2610, 2611, 2616, 2616, 2617,
    2618, 2618, 2619, 2621, 2623, 2623, 2629, 2630, 2630, 2632, 2633, 2634,
    2636, 2636, 2636, 2636, 2636, 2636, 2637, 2637, 2639, 2652, 2652, 2653,
    2653, 2653, 2654, 2661, 2664, 2664, 2670, 2670, 2673, 2673, 2673, 2673,
    2674, 2674, 2675, 2675, 2676, 2676, 2677, 2678, 2678, 2678, 2690, 2691,
    2692, 2693, 2693, 2693, 2695, 2695, 2696, 2698, 2698, 2698, 2698, 2700,
    2700, 2702, 2702, 2702, 2702, 2707, 2708, 2708, 2715, 2715, 2715, 2716,
    2719, 2719, 2721, 2722, 2725, 2727, 2728, 2729, 2729, 2729, 2729, 2729,
    2731, 2732, 2732, 2732, 2733, 2733, 2735, 2736, 2744, 2745, 2745, 2746,
    2746, 2747, 2748, 2749, 2751, 2752, 2752, 2753, 2753, 2753, 2753, 2758,
    2761, 2761, 2761, 2762, 2764, 2764, 2766, 2766, 2766, 2766, 2771, 2777,
    2777, 2777, 2778, 2778, 2778, 2780, 2781, 2783, 2783, 2783, 2783, 2784,
    2787, 2787, 2788, 2790, 2791, 2796, 2797, 2802, 2802, 2802, 2806, 2806,
    2806, 2806, 2806, 2806, 2807, 2808, 2810, 2811, 2811, 2816, 2817, 2818,
    2818, 2819, 2819, 2819, 2819, 2820, 2820, 2821, 2824, 2825, 2826, 2826,
    2826, 2826, 2830, 2832, 2832, 2832, 2833, 2833, 2834, 2837, 2838, 2838,
    2839, 2844, 2845, 2845, 2846, 2846, 2846, 2846, 2846, 2847, 2847, 2847,
    2848, 2849, 2849, 2851, 2860, 2860, 2860, 2860, 2863, 2863, 2864, 2866,
    2867, 2870, 2871, 2871, 2872, 2872, 2872, 2874, 2877, 2877, 2877, 2877,
    2878, 2878, 2878, 2878, 2883, 2885, 2886, 2887, 2887, 2889, 2891, 2892,
    2893, 2894, 2894, 2896, 2899, 2899, 2899, 2901, 2903, 2905, 2907, 2908,
    2908, 2912, 2915, 2915, 2917, 2917, 2917, 2918, 2920, 2930, 2933, 2939,
    2942, 2943, 2943, 2944, 2947, 2951, 2951, 2953, 2954, 2954, 2954, 2955,
    2956, 2957, 2957, 2959, 2964, 2977, 2977, 2978, 2978, 2981, 2982, 2983,
    2985, 2985, 2988, 2989, 2994, 2994, 2995, 2996, 2996, 3010, 3010, 3010,
    3011, 3013, 3021, 3021, 3021, 3021, 3021, 3021, 3022, 3024, 3025, 3025,
    3025, 3026, 3026, 3026, 3026, 3026, 3026, 3032, 3032, 3033, 3033, 3035,
    3035, 3037, 3037, 3037, 3039, 3039, 3039, 3039, 3039, 3040, 3040, 3040,
    3047, 3050, 3050, 3050, 3050, 3051, 3051, 3051, 3051, 3051, 3053, 3056,
    3057, 3057, 3058, 3058, 3058, 3064, 3066, 3067, 3070, 3070, 3070, 3072,
    3072, 3073, 3073, 3074, 3074, 3075, 3075, 3078, 3079, 3081, 3081, 3081,
    3082, 3084, 3085, 3087, 3087, 3090, 3091, 3092, 3092, 3094, 3096, 3098,
    3098, 3100, 3105, 3107, 3111, 3111, 3113, 3117, 3117, 3117, 3118, 3124,
    3126, 3138, 3139, 3140, 3141, 3141, 3141, 3141, 3141, 3145, 3149, 3150,
    3150, 3152, 3153, 3155, 3157, 3157, 3158, 3158, 3158, 3158, 3158, 3160,
    3160, 3163, 3170, 3176, 3176, 3176, 3176, 3177, 3178, 3179, 3179, 3183,
    3188, 3188, 3189, 3190, 3194, 3195, 3196, 3200, 3200, 3200, 3208, 3211,
    3212, 3213, 3213, 3215, 3215, 3215, 3216, 3216, 3218, 3218, 3218, 3219,
    3220, 3222, 3224, 3224, 3225, 3239, 3239,
};
