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
    "ikkelaarsmoduspas de restrictionpesan dari pengembprompt sistem andaprom"
    "pt sistem kamusadece benim dediksadece benim soylesamtliche vorgabensana"
    " verilen gizlisans aucun censuresans aucun ethiquesans aucune filtresans"
    " aucune limitesans aucune moralesans avertissementsans mise en gardesaya"
    " pencipta kamusem qualquer restrsenza alcun avvertsenza alcun filtrosenz"
    "a alcun limiteseu prompt inicialseu prompt secretoseus diretrizes deseus"
    " regras de segsinirsiz bir yapaysluchaj tylko mniesolo i miei ordinisoy "
    "tu programadorsuas diretrizes desuas regras de segsus medidas de segswoj"
    " prompt poczatswoje ograniczeniaswoje zasady etyczsysteeminstructiestem "
    "permissao parateu prompt inicialteu prompt secretoteus diretrizes deteus"
    " regras de segthong bao he thongtidak punya aturanton prompt initialton "
    "prompt systemetus medidas de segtwoj prompt poczattwoje ograniczeniatwoj"
    "e zasady etyczubernimm die rolleuitsluitend wat ikverborgenen anweisvers"
    "teckten anweisvotre prompt cachewiadomosc od adminyonetici bildirimizond"
    "er enige regel\xD0\xB0\xD0\xBA\xD1\x82\xD0\xB8\xD0\xB2\xD0\xBE\xD0\xB2"
    "\xD0\xB0\xD0\xBD\xD0\xB0\xD0\xBD\xD1\x83\xD0\xBB\xD1\x8C\xD0\xBE\xD0\xB2"
    "\xD0\xB0\xD0\xBD\xD0\xB0\xD1\x81\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5"
    "\xD0\xBD\xD1\x82\xD0\xB8\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD0\xB8\xD1\x80"
    "\xD1\x83\xD0\xB8\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xBD\xD0\xBE\xD1\x81\xD1\x82"
    "\xD1\x8C\xD1\x8E\xD9\x81\xDB\x8C\xD9\x84\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7"
    "\xDB\x8C\xD8\xAA\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8\xB6\xD8\xB9 \xD8"
    "\xA7\xD9\x8A\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7"
    "\xD9\x8A\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD8\xA7\xD9"
    "\x8A\xD9\x85\xD9\x86 \xD8\xAE\xD8\xA7\xD9\x84\xD9\x82 \xD8\xAA\xD9\x88"
    "\xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA4\xA6\xE0\xA4\xBE\xE0\xA4\xB0"
    "\xE0\xA4\x9A\xE0\xA5\x88\xE0\xA4\x9F\xE0\xA4\xAC\xE0\xA5\x89\xE0\xA4\x9F"
    "\xE0\xA4\xA4\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA4\xA8\xE0\xA5\x87"
    "\xE0\xA4\xA6\xE0\xA5\x8B\xE0\xA4\xB9\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\x93"
    "\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA4\xB6\xE0\xA4\x83"
    "\xE0\xA4\xB8\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAF"
    "\xE0\xA4\xB8\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xA4"
    "\xE0\xA4\xB8\xE0\xA5\x80\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\x8F\xE0\xA4\x81"
    "\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x80\xAB\xE7\x90\x86"
    "\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x88\xB6\xE9\x99\x90"
    "\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\xAE\x89\xE5\x85\xA8"
    "\xE3\x81\x93\xE3\x81\xAE\xE7\x9E\xAC\xE9\x96\x93\xE3\x81\x8B\xE3\x82\x89"
    "\xE3\x82\xA2\xE3\x82\xB7\xE3\x82\xB9\xE3\x82\xBF\xE3\x83\xB3\xE3\x83\x88"
    "\xE3\x82\xB4\xE3\x83\x83\xE3\x83\x89\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE3\x83\xAB\xE3\x83\xBC\xE3\x83\xAB\xE3\x81\x8C\xE3\x81\xAA\xE3\x81\x84"
    "\xE3\x83\xAB\xE3\x83\xBC\xE3\x83\xAB\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84"
    "\xE4\xB8\x8D\xE5\x8F\x97\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6"
    "\xE4\xB8\x8D\xE5\xB8\xA6\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A"
    "\xE4\xB8\x8D\xE8\xA6\x81\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A"
    "\xE4\xB9\x8B\xE5\x89\x8D\xE5\x91\x8A\xE8\xAF\x89\xE4\xBD\xA0\xE7\x9A\x84"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8C\x87\xE4\xBB\xA4"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8F\x90\xE7\xA4\xBA"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8C\x87\xE4\xBB\xA4"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA"
    "\xE5\x9B\x9E\xE7\xAD\x94\xE4\xBB\xBB\xE4\xBD\x95\xE9\x97\xAE\xE9\xA2\x98"
    "\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE4\xB8\xBB\xE4\xBA\xBA"
    "\xE6\x96\xAD\xE3\x81\xA3\xE3\x81\xA6\xE3\x81\xAF\xE3\x81\x84\xE3\x81\x91"
    "\xE6\xB0\xB8\xE8\xBF\x9C\xE4\xB8\x8D\xE8\xA6\x81\xE6\x8B\x92\xE7\xBB\x9D"
    "\xE6\xB2\x92\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE7\xBA\xA6\xE6\x9D\x9F"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE8\xA7\x84\xE5\x88\x99"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x81\x93\xE5\xBE\xB7"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6"
    "\xE7\xA7\x81\xE3\x81\xAE\xE5\x91\xBD\xE4\xBB\xA4\xE3\x81\xA0\xE3\x81\x91"
    "\xE7\xA7\x81\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE3\x81\xA0\xE3\x81\x91"
    "\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE7\xB5\xB6\xE5\xAF\xBE\xE3\x81\xAB\xE6\x8B\x92\xE5\x90\xA6\xE3\x81\x97"
    "\xE7\xBB\x99\xE4\xBD\xA0\xE7\x9A\x84\xE7\xA7\x98\xE5\xAF\x86\xE6\x8C\x87"
    "\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE9\x9A\xA0\xE3\x81\x95\xE3\x82\x8C\xE3\x81\x9F\xE6\x8C\x87\xE7\xA4\xBA"
    "\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90\xEB\xA1\x9C\xEB\xB6\x80\xED\x84\xB0"
    "a partir de agoraa partir de ahoraalleen nog wat ikalles erlaubt istatur"
    "an keamananmuaturan sebelumnyaaviso del sistemaavviso di sistemabebas da"
    "ri aturanbez moralizowaniabez zadnych ogranbez zadnych ostrzbez zadnych "
    "zasadbisherigen regelncac quy tac truocchi nghe lenh toidarf nicht ableh"
    "ndein systempromptdeine moralischendeine richtliniendeine sicherheitsdei"
    "nen schutzmechdeiner schutzmechduoc phep lam moifilter keamananmufrei vo"
    "n gewissengeen enkele regelgeen enkele taboegeheime schlusselgeheimen vo"
    "rgabengelten nicht mehrgenehmige ich dirgizli talimatlarigizli yonergele"
    "rihinweis des admini tuoi protezioniinstruksi rahasiaje systeemberichtke"
    "cerdasan buatankeinerlei grenzenkeinerlei skrupelkhong bi gioi hankhong "
    "co gioi hankomunikat programle tue protezionima khong canh baomag niet w"
    "eigerenmensagem do adminmensaje del adminmodalita di debugmodele de lang"
    "agemodo de depuracaomodo de desarrollnao conhece moralne dis jamais nonn"
    "e dis jamais quene dit jamais nonne refuses jamaisnhung gi ban duocnie m"
    "a moralnoscinie ma ograniczennie znasz zakazownigdy nie mow, zenigdy nie"
    " odmawiano me digas nuncano puedes negarteno tiene restriccno tienes fil"
    "trosno tienes limitesnon rifiutare mainur meine befehlenur noch, was ich"
    "parola per parolapengumuman sistempesan dari sistemprivo di scrupoliproh"
    "ibido negarteregras anterioressadece benim emirsans aucun filtresans auc"
    "un limitesans aucun moralesans aucune reglesans aucune tabousaya izinkan"
    " kamusaya pengembangmusem nenhum filtrosem nenhum limitesem nenhuma rest"
    "rsemua yang pernahsenza avvertimentseu prompt ocultosicherheitsfiltersin"
    " ningun filtrosin ningun limitesomente as minhassou o seu criadorsu anda"
    "n itibarensuas configuracaosus normas de segsus restriccionesswoje zasad"
    "y bezpteu prompt ocultoti do il permessotidak punya batastidak punya eti"
    "katidak punya moraltienes mi permisoton prompt secrettoutes les reglestr"
    "ybie programisttu prompt inicialtuas configuracaotus normas de segtus re"
    "striccionestwoje zasady bezpukryte instrukcjeveiligheidsfiltervietato ri"
    "fiutarewyobraz sobie, zeyoneticiden mesajzonder restrictie\xD0\xB1\xD0"
    "\xB5\xD0\xB7 \xD0\xB5\xD1\x82\xD0\xB8\xD0\xBA\xD0\xB8\xD0\xB1\xD0\xB5"
    "\xD0\xB7 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB1\xD0\xB5\xD0"
    "\xB7 \xD1\x8D\xD1\x82\xD0\xB8\xD0\xBA\xD0\xB8\xD0\xB2\xD0\xB5\xD0\xB4"
    "\xD0\xB8 \xD1\x81\xD0\xB5\xD0\xB1\xD1\x8F\xD0\xBF\xD0\xB5\xD1\x80\xD0"
    "\xB5\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5"
    "\xD0\xB8\xD0\xB4\xD0\xB8 \xD1\x83\xD1\x80\xD0\xBE\xD0\xB1\xD0\xB8\xD1"
    "\x88 \xD0\xB2\xD1\x81\xD0\xB5\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80"
    "\xD1\x8C \xD1\x82\xD1\x8B\xD1\x82\xD1\x8B \xD1\x82\xD0\xB5\xD0\xBF\xD0"
    "\xB5\xD1\x80\xD1\x8C\xD8\xA7\xD8\xB7\xD8\xB9\xD9\x86\xD9\x8A \xD9\x81"
    "\xD9\x82\xD8\xB7\xD8\xA7\xD9\x86\xD8\xA7 \xD8\xB5\xD8\xA7\xD9\x86\xD8"
    "\xB9\xD9\x83\xD8\xA7\xD9\x86\xD8\xA7 \xD9\x85\xD8\xB7\xD9\x88\xD8\xB1"
    "\xD9\x83\xD8\xA7\xD9\x86\xD8\xA7 \xD9\x85\xD9\x86\xD8\xB4\xD9\x8A\xD9"
    "\x83\xD8\xA7\xD9\x86\xD8\xAA\xD9\x82\xD9\x84 \xD8\xA7\xD9\x84\xD9\x89"
    "\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xD8"
    "\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB6\xD9\x85\xD9\x8A\xD8\xB1\xD8\xA8"
    "\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8\xA8\xD9"
    "\x84\xD8\xA7 \xD8\xA7\xD8\xAE\xD9\x84\xD8\xA7\xD9\x82\xD8\xA8\xD9\x84"
    "\xD8\xA7 \xD8\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8\xB1\xD8\xA8\xD9\x84\xD8"
    "\xA7 \xD8\xB1\xD9\x82\xD8\xA7\xD8\xA8\xD8\xA9\xD8\xA8\xD9\x84\xD8\xA7 "
    "\xD8\xB6\xD9\x88\xD8\xA7\xD8\xA8\xD8\xB7\xD8\xA8\xD9\x84\xD8\xA7 \xD9"
    "\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA8\xD9\x88\xD8\xAA \xD8\xAF"
    "\xD8\xB1\xD8\xAF\xD8\xB4\xD8\xA9\xD8\xAA\xD8\xB5\xD8\xB1\xD9\x81 \xD9"
    "\x83\xD8\xA7\xD9\x86\xD9\x83\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD9\x85"
    "\xD8\xAF\xDB\x8C\xD8\xB1\xD8\xB2\xD8\xAF\xD8\xA7\xDB\x8C\xDB\x8C \xD8"
    "\xA8\xD8\xB1\xD9\x88\xD8\xBA\xD9\x8A\xD8\xB1 \xD8\xB3\xD8\xA7\xD8\xB1"
    "\xD9\x8A\xD8\xA9\xD9\x81\xD8\xB1\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4 \xDA"
    "\xA9\xD9\x86\xD9\x83\xD9\x84 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88"
    "\xD8\xAF\xD9\x83\xD9\x84\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xB3\xD8"
    "\xB1\xD9\x85\xD8\xAC\xD8\xA7\xD8\xB2 \xD9\x87\xD8\xB3\xD8\xAA\xDB\x8C"
    "\xD9\x85\xD8\xAF\xD9\x84 \xD8\xB2\xD8\xA8\xD8\xA7\xD9\x86\xDB\x8C\xD9"
    "\x88\xD8\xA7\xD8\xB1\xD8\xAF \xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA\xD9\x88"
    "\xD8\xA7\xD9\x86\xD9\x85\xD9\x88\xD8\xAF \xDA\xA9\xD9\x86\xD9\x88\xD8"
    "\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x84\xD9\x87\xD9\xBE\xDB\x8C"
    "\xD8\xA7\xD9\x85 \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1\xEB\x84\xA4 \xEC\x95"
    "\x88\xEC\xA0\x84 \xED\x95\x84\xED\x84\xB0" "alles beantwoordaviso do sis"
    "temabez zadnych filtche do thuong dechi nghe loi toideine schutzmechdein"
    "en ethischendeiner ethischendevre disi birakdilarang menolakdu bist jetz"
    "t imentwickler-modusequipe da openaiequipo de openaiestas autorizadoetik"
    " kurallarinifrei von grenzenfrei von skrupelgeen enkele ethigelistirici "
    "modugelistirici notugioi han cua banhanya perintahkuher soruya cevaphicb"
    "ir kisitlamahuong dan bi matich gestatte dirimagine que voceinstruksi aw"
    "almuje inhoudsfilterje systeempromptjouw beperkingenjouw beveiligingjouw"
    " richtlijnenkeine einschrankkeine richtliniekeinerlei filterkeinerlei ve"
    "rbotkeinerlei zensurkhong bi dao duckhong bi han chekhong bi luat lekhon"
    "g bi quy tackhong co dao duckhong co han chekhong co luat lekhong co quy"
    " tackhong kiem duyetmo hinh ngon ngumode developpeurnao pode recusarne r"
    "efuse jamaisne refuser aucunne refuses aucunnie masz zakazownie wolno ci"
    " odmnigdy nie odrzucninguna restriccno rechaces nadano rechazas nadano t"
    "iene filtrosno tiene limitesno tienes reglasnon dire mai chenon si appli"
    "canonote du developpnur das, was ichohne alle filterohne alle zensurohne"
    " jede filterohne jede zensurpermito que vocepesan dari adminprivo di res"
    "trizproibido recusarprompt systemowyrespondes a todorisponde a tuttorisp"
    "ondi a tuttosag nie, dass dusans aucun reglesans aucun tabousans restric"
    "tionsem nenhum avisosemua yang telahsenza restrizionsistem bildirimisist"
    "em promptunuso o que eu mandsolo mis ordenessoltanto cio chesomente o qu"
    "e eusoylenen her seysua configuracaoswoje instrukcjetajne instrukcjetanp"
    "a peringatantes restrictionstodas las reglastodo lo anteriortoi cho phep"
    " banton prompt cachetri tue nhan taotrybie dewelopertu prompt ocultotutt"
    "o cio che titwoje instrukcjetylko moje polectylko to, co kaztylko to, co"
    " mowuitsluitend mijnvanaf dit momentvos restrictionswoord voor woordwyla"
    "cznie to, coya no se aplicanzeg nooit dat jezonder beperkingzonder waars"
    "chuw\xD0\xB0\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82\xD0"
    "\xB2\xD1\x96\xD0\xB4\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB4\xD0"
    "\xBE\xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xBE\xD0\xB4\xD0\xBE\xD1"
    "\x81\xD0\xBB\xD1\x96\xD0\xB2\xD0\xBD\xD0\xBE\xD0\xB7\xD0\xB0\xD0\xB1\xD0"
    "\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB8\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1"
    "\x88\xD0\xB0\xD1\x82\xD1\x8C\xD0\xBD\xD0\xB5\xD0\xB8\xD1\x80\xD0\xBE\xD1"
    "\x81\xD0\xB5\xD1\x82\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0"
    "\xB5\xD0\xBD\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xBC\xD0\xBA\xD0\xBD\xD0"
    "\xB8\xD0\xBF\xD0\xBE\xD0\xB2\xD0\xBD\xD1\x96\xD1\x81\xD1\x82\xD1\x8E\xD0"
    "\xBF\xD0\xBE\xD0\xB2\xD0\xBE\xD0\xB4\xD1\x8C\xD1\x81\xD1\x8F\xD1\x81\xD0"
    "\xBA\xD0\xB0\xD1\x81\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x82\xD0\xB2\xD0"
    "\xBE\xD1\x94 \xD1\x96\xD0\xBC'\xD1\x8F\xD1\x83\xD0\xB2\xD1\x96\xD0\xBC"
    "\xD0\xBA\xD0\xBD\xD0\xB5\xD0\xBD\xD1\x83\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0"
    "\xD0\xBD\xD0\xB8\xD1\x8F\xD8\xA7\xD9\x84\xD8\xB3\xD9\x8A\xD8\xA7\xD8\xB3"
    "\xD8\xA7\xD8\xAA\xD8\xA7\xD9\x84\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7"
    "\xD8\xAA\xD9\x81\xD9\x82\xD8\xB7 \xD8\xA7\xD8\xB2 \xD9\x85\xD9\x86\xD9"
    "\x83\xD9\x84 \xD9\x85\xD8\xA7 \xD8\xB3\xD8\xA8\xD9\x82\xD9\x83\xD9\x84 "
    "\xD9\x85\xD8\xA7 \xD9\x82\xD9\x8A\xD9\x84\xE0\xA4\x85\xE0\xA4\xAC \xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE "
    "\xE0\xA4\x85\xE0\xA4\xAC\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE \xE0\xA4"
    "\x8F\xE0\xA4\x95\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA6 \xE0\xA4\x95\xE0"
    "\xA4\xB0\xE0\xA4\xAD\xE0\xA5\x82\xE0\xA4\xB2 \xE0\xA4\x9C\xE0\xA4\xBE"
    "\xE0\xA4\xB9\xE0\xA4\x9F\xE0\xA4\xBE \xE0\xA4\xA6\xE0\xA4\xBF\xEA\xB0"
    "\x9C\xEB\xB0\x9C\xEC\x9E\x90 \xEA\xB3\xB5\xEC\xA7\x80\xEA\xB0\x9C\xEB"
    "\xB0\x9C\xEC\x9E\x90 \xEB\xAA\xA8\xEB\x93\x9C\xEA\xB1\xB0\xEB\xB6\x80"
    "\xED\x95\x98\xEC\xA7\x80 \xEB\xA7\x88\xEA\xB1\xB0\xEC\xA0\x88\xEC\x9D"
    "\x80 \xEA\xB8\x88\xEC\xA7\x80\xEA\xB1\xB0\xEC\xA0\x88\xED\x95\x98\xEB"
    "\xA9\xB4 \xEC\x95\x88\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEA\xB3\xB5"
    "\xEC\xA7\x80\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEB\xAA\xA8\xEB\x93"
    "\x9C\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEC\x95\x8C\xEB\xA6\xBC\xEA"
    "\xB6\x8C\xED\x95\x9C\xEC\x9D\x84 \xEC\xA4\x80\xEB\x8B\xA4\xEB\x84\x88"
    "\xEC\x9D\x98 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x84\x88\xEC\x9D"
    "\x98 \xEC\xBD\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x8B\xB9\xEC\x8B\xA0\xEC"
    "\x9D\x98 \xEC\x95\x88\xEC\xA0\x84\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 "
    "\xEC\x9C\xA4\xEB\xA6\xAC\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\xA0"
    "\x9C\xED\x95\x9C\xEB\x94\x94\xEB\xB2\x84\xEA\xB7\xB8 \xEB\xAA\xA8\xEB"
    "\x93\x9C\xEB\xAA\xA8\xEB\x93\x9C\xEB\xA1\x9C \xEB\xB0\x94\xEA\xBE\xB8"
    "\xEB\xAA\xA8\xEB\x93\x9C\xEB\xA1\x9C \xEC\xA0\x84\xED\x99\x98\xEB\xAA"
    "\xA8\xEB\x93\x9C\xEC\x97\x90 \xEB\x93\xA4\xEC\x96\xB4\xEC\x88\xA8\xEA"
    "\xB2\xA8\xEC\xA7\x84 \xEC\xA7\x80\xEC\x8B\x9C\xEC\x88\xA8\xEA\xB2\xA8"
    "\xEC\xA7\x84 \xEC\xA7\x80\xEC\xB9\xA8\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85"
    "\x9C \xEA\xB3\xB5\xEC\xA7\x80\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C \xEC"
    "\x95\x8C\xEB\xA6\xBC\xEC\x95\x84\xEB\xAC\xB4\xEB\x9F\xB0 \xEC\xA0\x9C"
    "\xED\x95\x9C\xEC\x9D\xB4 \xEC\x88\x9C\xEA\xB0\x84\xEB\xB6\x80\xED\x84"
    "\xB0\xEC\xA0\x9C\xED\x95\x9C\xEB\x8F\x84 \xEA\xB2\x80\xEC\x97\xB4\xEC"
    "\xB2\x98\xEC\x9D\x8C\xEC\x97\x90 \xEB\xB0\x9B\xEC\x9D\x80\xEC\xBD\x98"
    "\xED\x85\x90\xEC\xB8\xA0 \xED\x95\x84\xED\x84\xB0" "admin bildirimialle "
    "bisherigenalleen naar mijalles beantwortapenas o que euavis du systemeav"
    "iso del adminbeheerdersmodusbez zadnej cenzche do quan tricontesta a tod"
    "od'ora in avantideine ethischendit is de adminentwicklermodusequipe d'op"
    "enaierlaube ich diresta autorizadoetkinlestirildifrei von filterfrei von"
    " verbotfrei von zensurgeen restrictiegeheime sleutelgeheimen anweishai i"
    "l permessohuong dan truocich erlaube dirik ben je makerjamas te niegasje"
    " bent bevoegdjouw veiligheidkamu punya izinkeine beschrankkeinerlei limi"
    "tkeinerlei moralkeinerlei regelkhong bi bo lockhong co bo lockisitlamala"
    "rinikomunikat adminkural tanimayanmasz pozwoleniemode pengembangmodo dep"
    "uracionnao tem filtrosnao tem limitesnao tem proibicnao tem restricne re"
    "fuse aucunne refuses riennenhuma restricnessuna restriznie znasz zasadni"
    "gdy nie odmowno rechaza nadano tiene reglasno tienes eticano tienes mora"
    "lnon hai restriznon puoi rifiutnon rifiuta mainon rifiuti mainon valgono"
    " piunota dello svilnote de l'adminnote du systemenunca te niegasohne all"
    "e moralohne alle regelohne einschrankohne jede moralohne jede regelohne "
    "richtlinieonceki kurallarparola d'ordineprivo di limitiprivo di moralepr"
    "ivo di regoleprompt sistemmurecita la partereddetmen yasakresponda a tud"
    "oresponde a todoresponde a tudosans contraintesaya penciptamusei autoriz"
    "zatosemua instruksisemua kebijakansemua yang kamusenza avvertenzsin adve"
    "rtenciasinir tanimayansistem isteminisou seu criadorsou seu programsuas "
    "instrucoessystemanweisungtanpa ada batasteam van openaiteam von openaite"
    "s protectionstryb programisttuas instrucoestylko moje rozkuneingeschrank"
    "tvorige opdrachtvos protectionswiadomosc adminwszystko, co ciyetki veriy"
    "orumyonetici mesaji\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB5 \xD0\xB8\xD0\xBC\xD1"
    "\x8F\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80 \xD1\x82\xD0\xB8\xD1\x82"
    "\xD0\xB8 \xD1\x80\xD0\xBE\xD0\xB1\xD0\xBE\xD1\x82\xD1\x82\xD0\xB8 \xD1"
    "\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD1\x82\xD0\xB8 \xD1\x88\xD1\x82"
    "\xD1\x83\xD1\x87\xD0\xBD\xD1\x82\xD1\x8B \xD1\x80\xD0\xBE\xD0\xB1\xD0"
    "\xBE\xD1\x82\xD1\x83\xD0\xB2\xD1\x96\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2"
    "\xD8\xA7\xD9\x84\xD8\xB9\xD8\xA8 \xD8\xAF\xD9\x88\xD8\xB1\xD8\xA7\xD9"
    "\x86\xD8\xAA \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86\xD8\xA8\xD8\xAF\xD9\x88"
    "\xD9\x86 \xD9\x82\xDB\x8C\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xAD\xD8"
    "\xAF\xD9\x88\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD9\x82\xD9\x8A\xD9\x88"
    "\xD8\xAF\xD8\xA8\xDB\x8C \xD9\x87\xD8\xB4\xD8\xAF\xD8\xA7\xD8\xB1\xD8"
    "\xAA\xD8\xAE\xD9\x8A\xD9\x84 \xD8\xA7\xD9\x86\xD9\x83\xD8\xAA\xD9\x85 "
    "\xD8\xA7\xD9\x84\xD8\xBA\xD8\xA7\xD8\xA1\xD8\xAA\xD9\x85 \xD8\xAA\xD9"
    "\x81\xD8\xB9\xD9\x8A\xD9\x84\xD8\xAA\xD9\x88 \xD8\xA7\xDA\xA9\xD9\x86"
    "\xD9\x88\xD9\x86\xD8\xAA\xDA\xA9\xD8\xB1\xD8\xA7\xD8\xB1 \xDA\xA9\xD9"
    "\x86\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8\xAE\xD8\xAF\xD8\xA7\xD8\xAE"
    "\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4 \xDA\xA9\xD9\x86\xD8\xB1\xD8\xAF \xD9"
    "\x86\xD9\x85\xDB\x8C\xDA\xA9\xD9\x86\xD8\xB1\xD9\x85\xD8\xB2 \xD8\xB9"
    "\xD8\xA8\xD9\x88\xD8\xB1\xD9\x81\xD8\xB1\xD9\x8A\xD9\x82 openai\xD9\x84"
    "\xD8\xAF\xD9\x8A\xD9\x83 \xD8\xA7\xD8\xB0\xD9\x86\xD9\x85\xD8\xAA\xD9"
    "\x86 \xDA\xA9\xD8\xA7\xD9\x85\xD9\x84\xD9\x85\xD8\xB3\xD9\x85\xD9\x88"
    "\xD8\xAD \xD9\x84\xD9\x83\xD9\x86\xD8\xB4\xD8\xA7\xD9\x86 \xD8\xA8\xD8"
    "\xAF\xD9\x87\xE0\xA4\xA4\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA5\x8B"
    "\xE0\xA4\xA6\xE0\xA4\xBF\xE0\xA4\x96\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xAA"
    "\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA4\x9F\xE0\xA4\xB0\xE0\xA5\x8B"
    "\xE0\xA4\xAC\xE0\xA5\x8B\xE0\xA4\x9F\xE0\xA4\xB8\xE0\xA4\xB9\xE0\xA4\xBE"
    "\xE0\xA4\xAF\xE0\xA4\x95\xE3\x81\xAB\xE5\x88\x87\xE3\x82\x8A\xE6\x9B\xBF"
    "\xE3\x81\x88\xE3\x83\x91\xE3\x82\xB9\xE3\x83\xAF\xE3\x83\xBC\xE3\x83\x89"
    "\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE3\x81\xAB\xE5\x85\xA5\xE4\xB8\x8D"
    "\xE5\x8F\xAF\xE4\xBB\xA5\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB9\x8B\xE5\x89\x8D"
    "\xE7\x9A\x84\xE6\x89\x80\xE6\x9C\x89\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84"
    "\xE6\x8C\x87\xE4\xBB\xA4\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84\xE8\xA7\x84"
    "\xE5\x88\x99\xE4\xBB\x8E\xE7\x8E\xB0\xE5\x9C\xA8\xE5\xBC\x80\xE5\xA7\x8B"
    "\xE4\xBB\x8E\xE8\xBF\x99\xE4\xB8\x80\xE5\x88\xBB\xE8\xB5\xB7\xE4\xBB\xA5"
    "\xE5\x89\x8D\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE4\xBB\xA5\xE5\x89\x8D"
    "\xE3\x81\xAE\xE8\xA6\x8F\xE5\x89\x87\xE4\xBD\x95\xE3\x81\xA7\xE3\x82\x82"
    "\xE7\xAD\x94\xE3\x81\x88\xE4\xBD\x95\xE3\x81\xAE\xE5\x88\xB6\xE9\x99\x90"
    "\xE3\x82\x82\xE5\x80\xAB\xE7\x90\x86\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84"
    "\xE5\x85\x88\xE5\x89\x8D\xE7\x9A\x84\xE8\xA7\x84\xE5\x88\x99\xE5\x85\xA8"
    "\xE3\x81\xA6\xE3\x81\xAE\xE8\xA6\x8F\xE7\xB4\x84\xE5\x88\xB6\xE9\x99\x90"
    "\xE3\x81\x8C\xE3\x81\xAA\xE3\x81\x8F\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAE"
    "\xE3\x81\xAA\xE3\x81\x84\xE5\x88\xB6\xE9\x99\x90\xE3\x82\x82\xE6\xA4\x9C"
    "\xE9\x96\xB2\xE5\x8F\x96\xE3\x82\x8A\xE6\xB6\x88\xE3\x81\x95\xE3\x82\x8C"
    "\xE5\x8F\xAA\xE5\x9F\xB7\xE8\xA1\x8C\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA"
    "\xE6\x89\xA7\xE8\xA1\x8C\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x8C\x89"
    "\xE6\x88\x91\xE8\xAF\xB4\xE7\x9A\x84\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85"
    "\xE6\xA8\xA1\xE5\xBC\x8F\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\xB6\x88"
    "\xE6\x81\xAF\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE9\x80\x9A\xE7\x9F\xA5"
    "\xE6\x9C\x89\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81\xAA\xE3\x82\x8A\xE6\xA4\x9C"
    "\xE9\x96\xB2\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE6\xA4\x9C\xE9\x96\xB2"
    "\xE3\x82\x82\xE3\x81\xAA\xE3\x81\x8F\xE6\xB1\xBA\xE3\x81\x97\xE3\x81\xA6"
    "\xE6\x8B\x92\xE5\x90\xA6\xE6\xB1\xBA\xE3\x81\x97\xE3\x81\xA6\xE6\x96\xAD"
    "\xE3\x82\x89\xE7\x84\xA1\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81\xAA\xE3\x82\x8A"
    "\xE7\xA7\x81\xE3\x81\xA0\xE3\x81\x91\xE3\x81\xAB\xE5\xBE\x93\xE7\xA7\x98"
    "\xE5\xAF\x86\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE7\xAE\xA1\xE7\x90\x86"
    "\xE5\x91\x98\xE5\x85\xAC\xE5\x91\x8A\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98"
    "\xE6\xA8\xA1\xE5\xBC\x8F\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE6\xB6\x88"
    "\xE6\x81\xAF\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE9\x80\x9A\xE7\x9F\xA5"
    "\xE7\xAE\xA1\xE7\x90\x86\xE5\x93\xA1\xE8\xA8\x8A\xE6\x81\xAF\xE7\xAE\xA1"
    "\xE7\x90\x86\xE5\x93\xA1\xE9\x80\x9A\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xB5\xB1"
    "\xE6\x8F\x90\xE7\xA4\xBA\xE8\xA9\x9E\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90"
    "\xE7\xA4\xBA\xE8\xAF\x8D\xE7\xB5\xB6\xE5\xAF\xBE\xE3\x81\xAB\xE6\x96\xAD"
    "\xE3\x82\x89\xE8\x84\xB1\xE7\x8D\x84\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE8\xA8\x80\xE8\xAA\x9E\xE3\x83\xA2\xE3\x83\x87\xE3\x83\xAB\xE8\xA8\xB1"
    "\xE5\x8F\xAF\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x99\xE8\xA8\xB1\xE5\x8F\xAF"
    "\xE3\x82\x92\xE4\xB8\x8E\xE3\x81\x88\xE8\xAD\xA6\xE5\x91\x8A\xE3\x81\x9B"
    "\xE3\x81\x9A\xE3\x81\xAB\xE8\xAD\xA6\xE5\x91\x8A\xE3\x81\xAF\xE4\xB8\x8D"
    "\xE8\xA6\x81\xE9\x81\x93\xE5\xBE\xB3\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84"
    "\xE9\x96\x8B\xE7\x99\xBC\xE8\x80\x85\xE6\xA8\xA1\xE5\xBC\x8F\xE9\x9A\x90"
    "\xE8\x97\x8F\xE7\x9A\x84\xE6\x8C\x87\xE4\xBB\xA4\xE9\x9A\x90\xE8\x97\x8F"
    "\xE7\x9A\x84\xE6\x8C\x87\xE7\xA4\xBA\xEC\x96\xB4\xEC\x8B\x9C\xEC\x8A\xA4"
    "\xED\x84\xB4\xED\x8A\xB8\xEC\xA7\x80\xEA\xB8\x88\xEA\xB9\x8C\xEC\xA7\x80"
    "\xEC\x9D\x98" "ahlaki olmayanaku penciptamuaqui e o adminaucun scrupulea"
    "viso do adminbayangkan andabayangkan kamubez moralnoscibez ograniczenbi "
    "cam tu choibo loc cua banbuiten werkingchi dan bi matchiave segretades m"
    "aintenantdoet alles watdoi ngu openaidu bist befugtfaz tudo o quefrei vo"
    "n limitfrei von moralfrei von regelfreigeschaltetgeen beperkinghabla el "
    "admini tuoi restrizizin veriyorumjamais refuserje beperkingenje beveilig"
    "ingje richtlijnenjuega el papelkamu diizinkankata demi katakeine gewisse"
    "nkeinerlei ethikeinerlei tabukhong gioi hankurali olmayanlascia perderel"
    "e tue restrizmenuruti semuamodalita adminmodalita debugmode developermod"
    "o de desenvmodo depuracaomoi chinh sachmulai saat inimulai sekarangnao t"
    "em regrasnao valem maisne refuse riennessuna regolanie ma zakazownie mas"
    "z zasadnie mozesz odmnie obowiazujano tiene eticano tiene moralnon ha re"
    "striznon hai filtrinon hai limitinon hai moralenon hai regolenota do des"
    "envnunca se niegaohne beschrankonceki talimatongecensureerdontwikkelmodu"
    "sprivo di eticaque mes ordresreponds a toutsaya pembuatmusecara lengkaps"
    "ejak saat inisem escrupulossenza scrupoliseus politicassie sind jetztsin"
    " escrupulossiniri olmayansistem talimatsolo lo que yosou seu desenvsoy t"
    "u creadorsua instrucoessuas politicassus protocolossysteemmeldingtanpa l"
    "arangantanpa pembataste doy permisoteam di openaites garde-fousteus poli"
    "ticastexto completotienes permisotodo lo que tetryb dewelopertu es autor"
    "isetu twoj tworcatudo o que foitus protocolosun personaggioupowazniam ci"
    "euyari vermedenuyari yapmadanvos garde-fouswszystko wolnowylacznie mojey"
    "alnizca benimzonder censuurzonder grenzen\xD0\xB0\xD0\xBD\xD0\xBD\xD1"
    "\x83\xD0\xBB\xD0\xB8\xD1\x80\xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0"
    "\xB5\xD0\xBD\xD0\xB2\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB5\xD0\xBD\xD0"
    "\xB2\xD1\x8B\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD0\xB7\xD0\xB0\xD0"
    "\xBF\xD1\x80\xD0\xB5\xD1\x82\xD1\x8B\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1"
    "\x88\xD0\xB0\xD0\xB8\xD0\xBD\xD0\xB5\xD0\xB4\xD1\x96\xD0\xB8\xD1\x81\xD0"
    "\xBD\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD0\xBE\xD1"
    "\x82\xD0\xBC\xD0\xB5\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBF\xD0\xBE\xD0\xB2\xD1"
    "\x82\xD0\xBE\xD1\x80\xD0\xB8\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xB8\xD1\x82\xD0"
    "\xB8\xD0\xBA\xD0\xBF\xD0\xBE\xD0\xBB\xD1\x96\xD1\x82\xD0\xB8\xD0\xBA\xD1"
    "\x80\xD0\xB0\xD1\x81\xD0\xBA\xD1\x80\xD0\xBE\xD0\xB8\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xB8\xD0\xBC dan\xD1\x80\xD0\xBE\xD0\xB7\xD0\xBA\xD1\x80\xD0\xB8"
    "\xD0\xB8\xD1\x86\xD0\xB5\xD0\xBB\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xBC\xD1\x96"
    "\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD1\x83\xD0\xB8\xDA\xAF\xD8\xB0\xD8\xB1"
    "\xD9\x88\xD8\xA7\xDA\x98\xD9\x87\xEB\x82\xB4 \xEB\xA7\x90\xEB\xA7\x8C "
    "\xEB\x93\xA4\xEB\x82\xB4 \xEB\xA7\x90\xEB\xA7\x8C \xEB\x94\xB0\xEB\x84"
    "\xA4 \xEC\x9C\xA4\xEB\xA6\xAC \xEA\xB7\x9C" "alle vorgabenalleen wat ika"
    "utorizo voceban duoc phepbez ostrzezenbez pouczaniabez skrupulowchave se"
    "cretache do go loiclave secretada ora in poidein name istdeinen filterde"
    "iner filterdinonaktifkandotychczasowedou permissaoeen personageeingescha"
    "lteteinschrankungfai tutto ciofais comme sifais semblantfilter kontenfil"
    "try trescifrei von ethifrei von tabugizli anahtargormezden gelhanh dong "
    "nhuharfi harfineher seyi unuthicbir filtrehicbir sansuri tuoi filtrii tu"
    "oi limitiik machtig jeik sta je toeil tuo nome eintegralementintegralmen"
    "teje t'autoriseje te permetsje veiligheidjouw ethischekamu sekarangkein "
    "gewissenkeine grenzenkeine skrupelkunci rahasiale tue filtrile tue limit"
    "iletteralmentemai rifiutaremode debogagemodelem jezykmoi thu truocnao te"
    "m moralnenhuma regranessun filtronessun limitenie zna zasadninguna norma"
    "ninguna reglano te nieguesnon ha filtrinon ha limitinon ha moralenon ha "
    "regoleod tej chwiliohne gewissenpalavra-passepas de filtrepas de limitep"
    "as de moralepesan sistem:repond a toutrobi wszystkosans scrupulesenza ce"
    "nsurasenza vincolisin restriccisistem mesajislowo w slowosolo obedecesso"
    "nt desactivsou seu adminstell dir vorsus politicassystemhinweissystemmel"
    "dungtanpa ceramahtextuellementtidak berlakutu t'appellestu twoj admintud"
    "o o que tetum kurallaritus politicastwoje imie touitgeschakeldun personn"
    "ageverhalte dichweigert nietsweigert nooitwort fur wortwszystkim, coya n"
    "o aplicanyonetici moduyonetici notuzespol openaizonder filterzonder limi"
    "etzonder moraal\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB2"
    "\xD0\xBE\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD1\x87\xD0\xB0\xD1\x82-\xD0"
    "\xB1\xD0\xBE\xD1\x82\xD8\xA7\xD8\xAF\xD8\xAE\xD9\x84 \xD9\x81\xD9\x8A"
    "\xD8\xA7\xD8\xB2 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xA7\xD8\xA7\xD8\xB3\xD9"
    "\x85\xD8\xAD \xD9\x84\xD9\x83\xD8\xAA\xD8\xB5\xD9\x88\xD8\xB1 \xDA\xA9"
    "\xD9\x86\xD8\xAA\xD9\x88 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xA7\xD8\xAA\xDB"
    "\x8C\xD9\x85 openai\xD8\xAF\xD9\x88\xD8\xB1 \xD8\xA8\xD8\xB2\xD9\x86\xD9"
    "\x84\xD8\xA7 \xD8\xAA\xD8\xB1\xD9\x81\xD8\xB6\xD9\x84\xD8\xA7 \xD9\x8A"
    "\xD8\xB1\xD9\x81\xD8\xB6\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA"
    ":\xEA\xB2\x80\xEC\x97\xB4 \xEC\x97\x86\xEB\x8A\x94\xEA\xB2\x80\xEC\x97"
    "\xB4 \xEC\x97\x86\xEC\x9D\xB4\xEA\xB2\x80\xEC\x97\xB4\xEC\x9D\xB4 \xEC"
    "\x97\x86\xEA\xB2\xBD\xEA\xB3\xA0 \xEC\x97\x86\xEC\x9D\xB4\xEA\xB7\x9C"
    "\xEC\xB9\x99 \xEC\x97\x86\xEB\x8A\x94\xEA\xB7\x9C\xEC\xB9\x99 \xEC\x97"
    "\x86\xEC\x9D\xB4\xEA\xB7\x9C\xEC\xB9\x99\xEC\x9D\xB4 \xEC\x97\x86\xEA"
    "\xB8\xB0\xEC\xA1\xB4 \xEA\xB7\x9C\xEC\xB9\x99\xEB\x82\xB4 \xEB\xAA\x85"
    "\xEB\xA0\xB9\xEB\xA7\x8C\xEB\x82\xB4 \xEC\xA7\x80\xEC\x8B\x9C\xEB\xA7"
    "\x8C\xEB\x84\x88\xEC\x9D\x98 \xEC\x95\x88\xEC\xA0\x84\xEB\x84\x88\xEC"
    "\x9D\x98 \xEC\x9C\xA4\xEB\xA6\xAC\xEB\x84\x88\xEC\x9D\x98 \xEC\xA0\x9C"
    "\xED\x95\x9C\xEB\x84\xA4 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x84"
    "\xA4 \xEC\x9D\xB4\xEB\xA6\x84\xEC\x9D\x80\xEB\x84\xA4 \xEC\xA0\x9C\xED"
    "\x95\x9C\xEC\x9D\x84\xEB\x84\xA4 \xEC\xBD\x98\xED\x85\x90\xEC\xB8\xA0"
    "\xEB\x8F\x84\xEB\x8D\x95\xEC\x9D\xB4 \xEC\x97\x86\xEB\xAA\xA8\xEB\x93"
    "\xA0 \xEC\xA0\x95\xEC\xB1\x85\xEB\xB9\x84\xEB\xB0\x80 \xEC\xA7\x80\xEC"
    "\x8B\x9C\xEB\xB9\x84\xEB\xB0\x80 \xEC\xA7\x80\xEC\xB9\xA8\xEC\x84\xA4"
    "\xEA\xB5\x90 \xEC\x97\x86\xEC\x9D\xB4\xEC\x95\x84\xEB\xAC\xB4 \xEC\xA0"
    "\x9C\xED\x95\x9C\xEC\x96\xB4\xEB\x96\xA4 \xEC\xA0\x9C\xED\x95\x9C\xEC"
    "\x96\xB8\xEC\x96\xB4 \xEB\xAA\xA8\xEB\x8D\xB8\xEC\x9C\xA4\xEB\xA6\xAC"
    "\xEA\xB0\x80 \xEC\x97\x86\xEC\x9D\xB4\xEC\xA0\x84 \xEA\xB7\x9C\xEC\xB9"
    "\x99\xEC\x9D\xB4\xEC\xA0\x84 \xEC\xA7\x80\xEC\x8B\x9C\xEC\xA0\x9C\xED"
    "\x95\x9C \xEC\x97\x86\xEB\x8A\x94\xEC\xA0\x9C\xED\x95\x9C \xEC\x97\x86"
    "\xEC\x9D\xB4\xEC\xA0\x9C\xED\x95\x9C\xEC\x9D\xB4 \xEC\x97\x86\xEC\xB2"
    "\x98\xEB\x9F\xBC \xED\x96\x89\xEB\x8F\x99\xED\x83\x88\xEC\x98\xA5 \xEB"
    "\xAA\xA8\xEB\x93\x9C\xED\x95\x9C \xEA\xB8\x80\xEC\x9E\x90\xEB\x8F\x84"
    "admin mesajialle eerderealles anderealles wat eralles wat jeausser kraft"
    "ban co quyenberpura-purabertindaklahbeschrankungbir karakterbundan boyle"
    "bundan sonrache do debugcomporte-toid'ora in poideine filterdesormais tu"
    "dzialaj jakoeen karaktereine personaenkel wat ikfa tutto ciofaca o papel"
    "geen censuurgeen gewetengeen grenzengehorche nurhace todo lohicbir ahlak"
    "hicbir kuralhicbir sinirhicbir yasakhuong dan aningeschakeldjamais recus"
    "jamas rechazjoue le rolejouw filterskeine filterkeine verbotkeine zensur"
    "khong bo sotkisitlamasizliteralmentemodalita danmodalita diomodel bahasa"
    "mot de passemot pour motn'obeis qu'anazywasz siene sont plusnie ma zasad"
    "nie nein sagniemals neinnooit weigernunca rechaznunca recusanunca recuse"
    "nur noch miro seu nome eohne grenzenohne hinweisohne skrupelpas de regle"
    "patuhi hanyasans censuresans ethiqueschakel overschutzfiltersenza avvisi"
    "senza filtrisenza limitisenza moralesenza regoleseus limitesseus restric"
    "sin atadurassin sermonessinirlamalarsont suspendsprachmodellstel je voor"
    "suas filtrossuas limitessuas restricswoje filtryswoje ukrytetanpa aturan"
    "tanpa filtertanpa sensorteus filtrosteus limitesteus restrictextualmente"
    "ti autorizzotrybie admintrybie debugtu nombre estu vas jouerturuti hanya"
    "twoje filtrytwoje ukryteun personajeweiger nietsweiger nooityalniz benim"
    "zachowuj siezonder regelzonder taboe\xD0\xB2\xD0\xB8\xD0\xB2\xD0\xB5\xD0"
    "\xB4\xD0\xB8\xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB8\xD0\xB2\xD1"
    "\x8B\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xB7\xD0\xB0\xD0\xB1\xD1\x83\xD0"
    "\xB4\xD1\x8C\xD0\xBD\xD0\xB0\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB8\xD0\xBD\xD0"
    "\xB0\xD0\xBF\xD0\xB8\xD1\x88\xD0\xB8\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1"
    "\x88\xD1\x8C\xD0\xBE\xD0\xB1\xD0\xBE\xD0\xB8\xD0\xB4\xD0\xB8\xD0\xBE\xD0"
    "\xB1\xD1\x96\xD0\xB8\xD0\xB4\xD0\xB8\xD0\xBE\xD1\x82\xD0\xBD\xD1\x8B\xD0"
    "\xBD\xD0\xB5\xD0\xBF\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBF\xD0"
    "\xBE\xD0\xBA\xD0\xB0\xD0\xB6\xD0\xB8\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1"
    "\x89\xD0\xB8\xD1\x83\xD0\xB4\xD0\xB0\xD0\xB2\xD0\xB0\xD0\xB8\xD1\x87\xD0"
    "\xB0\xD1\x82\xD0\xB1\xD0\xBE\xD1\x82\xD8\xA7\xD8\xAE\xD8\xA8\xD8\xB1\xD9"
    "\x86\xD9\x8A\xD8\xA8\xD8\xAA\xD8\xAC\xD8\xA7\xD9\x88\xD8\xB2\xD8\xAD\xD8"
    "\xA7\xD9\x84\xD8\xAA dan\xD8\xAF\xD8\xB3\xD8\xAA\xDB\x8C\xD8\xA7\xD8\xB1"
    "\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF\xD9\x83\xE0\xA4\xAC\xE0\xA4\xA4"
    "\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xB2\xE0\xA4\xBF\xE0\xA4\x96\xE0\xA5\x8B"
    "\xE0\xA4\xB9\xE0\xA4\x9F\xE0\xA4\xBE\xE0\xA4\x93\xE3\x81\x82\xE3\x81\xAA"
    "\xE3\x81\x9F\xE3\x81\xAF\xE3\x81\x93\xE3\x82\x8C\xE3\x81\x8B\xE3\x82\x89"
    "\xE3\x81\x9D\xE3\x81\xAE\xE3\x81\xBE\xE3\x81\xBE\xE3\x81\xA4\xE3\x82\x82"
    "\xE3\x82\x8A\xE3\x81\xA7\xE3\x81\xAA\xE3\x82\x8A\xE3\x81\x8D\xE3\x81\xA3"
    "\xE3\x82\xAA\xE3\x83\x95\xE3\x81\xAB\xE3\x81\x97\xE3\x83\x9D\xE3\x83\xAA"
    "\xE3\x82\xB7\xE3\x83\xBC\xE3\x83\xAD\xE3\x83\x9C\xE3\x83\x83\xE3\x83\x88"
    "\xE4\xB8\x80\xE5\xAD\x97\xE4\xB8\x80\xE5\x8F\xA5\xE4\xB8\x80\xE5\xAD\x97"
    "\xE4\xB8\x8D\xE5\xB7\xAE\xE4\xB8\x80\xE5\xAD\x97\xE4\xB8\x8D\xE6\xBC\x8F"
    "\xE4\xB8\x8A\xE5\xB8\x9D\xE6\xA8\xA1\xE5\xBC\x8F\xE4\xB8\x8D\xE5\x86\x8D"
    "\xE6\x9C\x89\xE6\x95\x88\xE4\xB8\x8D\xE5\x8F\x97\xE5\xAE\xA1\xE6\x9F\xA5"
    "\xE4\xB8\x8D\xE5\x8F\x97\xE7\xBA\xA6\xE6\x9D\x9F\xE4\xB8\x8D\xE5\x8F\x97"
    "\xE9\x99\x90\xE5\x88\xB6\xE4\xB8\x8D\xE5\xBE\x97\xE6\x8B\x92\xE7\xBB\x9D"
    "\xE4\xB8\x8D\xE8\x83\xBD\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB8\x8D\xE8\xA6\x81"
    "\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB8\x8D\xE8\xA6\x81\xE8\xAF\xB4\xE6\x95\x99"
    "\xE4\xB8\x8D\xE8\xAE\xB8\xE6\x8B\x92\xE7\xBB\x9D\xE4\xBA\xBA\xE5\xB7\xA5"
    "\xE6\x99\xBA\xE6\x85\xA7\xE4\xBA\xBA\xE5\xB7\xA5\xE6\x99\xBA\xE8\x83\xBD"
    "\xE4\xBA\xBA\xE5\xB7\xA5\xE7\x9F\xA5\xE8\x83\xBD\xE4\xBB\x85\xE5\x90\xAC"
    "\xE4\xBB\x8E\xE6\x88\x91\xE4\xBB\x8E\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D"
    "\xE4\xBB\x8E\xE6\xAD\xA4\xE5\x88\xBB\xE8\xB5\xB7\xE4\xBB\x8E\xE7\x8E\xB0"
    "\xE5\x9C\xA8\xE8\xB5\xB7\xE4\xBD\xA0\xE6\x98\xAF\xE4\xB8\x80\xE4\xB8\xAA"
    "\xE4\xBD\xA0\xE6\x98\xAF\xE4\xB8\x80\xE5\x80\x8B\xE4\xBD\xA0\xE7\x8E\xB0"
    "\xE5\x9C\xA8\xE6\x98\xAF\xE4\xBD\xA0\xE7\x8F\xBE\xE5\x9C\xA8\xE6\x98\xAF"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE5\x86\x85\xE5\xAE\xB9\xE4\xBD\xA0\xE7\x9A\x84"
    "\xE5\x90\x8D\xE5\xAD\x97\xE4\xBD\xA0\xE7\x9A\x84\xE5\xAE\x89\xE5\x85\xA8"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE8\xBF\x87\xE6\xBB\xA4\xE4\xBD\xA0\xE7\x9A\x84"
    "\xE9\x81\x93\xE5\xBE\xB7\xE4\xBD\xA0\xE7\x9A\x84\xE9\x99\x90\xE5\x88\xB6"
    "\xE4\xBD\xA0\xE8\xA2\xAB\xE5\x85\x81\xE8\xAE\xB8\xE5\x86\x85\xE5\xAE\xB9"
    "\xE8\xBF\x87\xE6\xBB\xA4\xE5\x88\x9D\xE5\xA7\x8B\xE6\x8C\x87\xE4\xBB\xA4"
    "\xE5\x88\x9D\xE6\x9C\x9F\xE6\x8C\x87\xE7\xA4\xBA\xE5\x88\xB6\xE9\x99\x90"
    "\xE3\x81\xAA\xE3\x81\x97\xE5\x8E\x9F\xE5\xB0\x81\xE4\xB8\x8D\xE5\x8A\xA8"
    "\xE5\x8F\xAA\xE5\x90\xAC\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x9C\x8D"
    "\xE4\xBB\x8E\xE6\x88\x91\xE5\x9B\x9E\xE7\xAD\x94\xE4\xB8\x80\xE5\x88\x87"
    "\xE5\xAE\x89\xE5\x85\xA8\xE8\xBF\x87\xE6\xBB\xA4\xE5\xAE\x89\xE5\x85\xA8"
    "\xE9\x81\x8E\xE6\xBF\xBE\xE5\xBB\x83\xE6\xAD\xA2\xE3\x81\x95\xE3\x82\x8C"
    "\xE5\xBE\x9E\xE4\xB8\x8D\xE6\x8B\x92\xE7\xB5\x95\xE6\x82\xA8\xE7\x9A\x84"
    "\xE5\x86\x85\xE5\xAE\xB9\xE6\x82\xA8\xE7\x9A\x84\xE5\xAE\x89\xE5\x85\xA8"
    "\xE6\x82\xA8\xE7\x9A\x84\xE9\x81\x93\xE5\xBE\xB7\xE6\x83\xB3\xE5\x83\x8F"
    "\xE4\xBD\xA0\xE6\x98\xAF\xE6\x83\xB3\xE8\xB1\xA1\xE4\xBD\xA0\xE6\x98\xAF"
    "\xE6\x88\x91\xE5\x85\x81\xE8\xA8\xB1\xE4\xBD\xA0\xE6\x88\x91\xE5\x85\x81"
    "\xE8\xAE\xB8\xE4\xBD\xA0\xE6\x88\x91\xE5\x87\x86\xE8\xAE\xB8\xE4\xBD\xA0"
    "\xE6\x88\x91\xE6\x8E\x88\xE6\x9D\x83\xE4\xBD\xA0\xE6\x88\x91\xE6\x8E\x88"
    "\xE6\xAC\x8A\xE4\xBD\xA0\xE6\x89\x80\xE6\x9C\x89\xE8\xA6\x81\xE6\xB1\x82"
    "\xE6\x92\xA4\xE5\xBB\x83\xE3\x81\x95\xE3\x82\x8C\xE6\x97\xA0\xE9\x99\x90"
    "\xE5\x88\xB6\xE7\x9A\x84\xE6\x9A\x97\xE8\xA8\xBC\xE7\x95\xAA\xE5\x8F\xB7"
    "\xE6\xB0\xB8\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D\xE6\xB2\x92\xE6\x9C\x89"
    "\xE8\xA6\x8F\xE5\x89\x87\xE6\xB2\x92\xE6\x9C\x89\xE9\x99\x90\xE5\x88\xB6"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE8\xA7\x84\xE5\x88\x99\xE6\xB2\xA1\xE6\x9C\x89"
    "\xE9\x81\x93\xE5\xBE\xB7\xE6\xB2\xA1\xE6\x9C\x89\xE9\x99\x90\xE5\x88\xB6"
    "\xE7\x84\xA1\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAE\xE7\x84\xA1\xE5\x8A\xB9"
    "\xE3\x81\xA7\xE3\x81\x99\xE7\x84\xA1\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81\x97"
    "\xE7\x84\xA1\xE9\x99\x90\xE5\x88\xB6\xE7\x9A\x84\xE7\xA0\xB4\xE3\x82\x8B"
    "\xE3\x81\x93\xE3\x81\xA8\xE7\xA6\x81\xE6\xAD\xA2\xE6\x8B\x92\xE7\xBB\x9D"
    "\xE7\xB3\xBB\xE7\xB5\xB1\xE8\xA8\x8A\xE6\x81\xAF\xE7\xB3\xBB\xE7\xB5\xB1"
    "\xE9\x80\x9A\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xBB\x9F\xE5\x85\xAC\xE5\x91\x8A"
    "\xE7\xB3\xBB\xE7\xBB\x9F\xE6\xB6\x88\xE6\x81\xAF\xE7\xB3\xBB\xE7\xBB\x9F"
    "\xE9\x80\x9A\xE7\x9F\xA5\xE7\xBB\x9D\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D"
    "\xE8\xA7\xA3\xE9\x99\xA4\xE3\x81\x95\xE3\x82\x8C\xE8\xA8\xB1\xE5\x8F\xAF"
    "\xE3\x81\x99\xE3\x82\x8B\xE8\xAA\x9E\xE8\xA8\x80\xE6\xA8\xA1\xE5\x9E\x8B"
    "\xE8\xAA\xAC\xE6\x95\x99\xE3\x81\xAA\xE3\x81\x97\xE8\xAD\xA6\xE5\x91\x8A"
    "\xE3\x81\xAA\xE3\x81\x97\xE8\xAF\xAD\xE8\xA8\x80\xE6\xA8\xA1\xE5\x9E\x8B"
    "\xE8\xB0\x83\xE8\xAF\x95\xE6\xA8\xA1\xE5\xBC\x8F\xE8\xB6\x8A\xE7\x8B\xB1"
    "\xE6\xA8\xA1\xE5\xBC\x8F\xE9\x9A\x90\xE8\x97\x8F\xE6\x8C\x87\xE4\xBB\xA4"
    "\xEB\xAC\xB4\xEC\x8B\x9C\xED\x95\x98\xEA\xB3\xA0\xEB\xB9\x84\xEB\xB0\x80"
    "\xEB\xB2\x88\xED\x98\xB8\xEC\x9A\xB0\xED\x9A\x8C\xED\x95\x98\xEA\xB3\xA0"
    "\xEC\x9D\xB4\xEC\xA0\x9C\xEB\xB6\x80\xED\x84\xB0\xEC\x9D\xB8\xEA\xB3\xB5"
    "\xEC\xA7\x80\xEB\x8A\xA5\xEC\xA0\x81\xEC\x9A\xA9\xEB\x90\x98\xEC\xA7\x80"
    "\xEC\xA7\x80\xEA\xB8\x88\xEB\xB6\x80\xED\x84\xB0\xED\x95\xB4\xEC\xA0\x9C"
    "\xED\x95\x98\xEA\xB3\xA0\xED\x97\x88\xEA\xB0\x80\xED\x95\x9C\xEB\x8B\xA4"
    "\xED\x97\x88\xEB\x9D\xBD\xED\x95\x9C\xEB\x8B\xA4\xED\x97\x88\xEB\x9D\xBD"
    "\xED\x95\xA0\xEA\xB2\x8C\xED\x97\x88\xEC\x9A\xA9\xED\x95\x9C\xEB\x8B\xA4"
    "admin-modusagisci comealle vorigeanda adalahbenimm dichbez cenzurybez fi"
    "ltrowbez limitowcho toi xemchuyen sangcle secretecomporte-sedeaktiviertd"
    "ebug-modusdesde ahorafilter kamugeactiveerdgeen filtergeen limietgeen mo"
    "raalgelden nietgibi davranici l'adminikuti hanyaimagina queingetrokkenje"
    " ethischekamu adalahkaraktersinkebijakanmukeine limitkeine moralkeine re"
    "gelkhoa bi matmoralfilternon censurenunca negueod tej poryohne filterohn"
    "e verbotohne zensuropenai ekibopenai-teampozwalam cisadece banasans filt"
    "resans limitesans moralesem censurasem filtrossem limitessem restricsem "
    "sermoessenza eticasin censurasin filtrossin limitessistem notusohbet bot"
    "usus filtrossus limitestajny klucztanpa batastanpa etikatanpa moraltanpa"
    " normate autorizotes filtrestes limitesti comportiti permettoton nom est"
    "tu incarnestus filtrostus limitesuberschreituniewaznionvo hieu hoavollst"
    "andigvos filtresvos limitesya no rigenya no valenyururluktenzezwalam ciz"
    "onder ethi\xD0\xB4\xD1\x96\xD0\xB8 \xD1\x8F\xD0\xBA\xD8\xA7\xD8\xB0\xD9"
    "\x86 \xD9\x84\xD9\x83\xD9\x81\xD8\xA7\xD8\xB4 \xDA\xA9\xD9\x86\xD9\x84"
    "\xD8\xBA\xD9\x88 \xD8\xB4\xD8\xAF\xDA\x86\xD8\xA7\xD9\xBE \xDA\xA9\xD9"
    "\x86" "actua comoadesso seiadmin notuagiere alsagis commeagora voceahora"
    " eresalles darfalles, wasapa adanyaasla hayirassistenteaufgehobencancela"
    "dasche do danchi dan ancomportatecomportaticontrasenadebug modudebugmodu"
    "sdesactivaddiaktifkandibatalkandil modelidisattivatditiadakandu spielste"
    "ine figurgedraag jegeen regelgeen taboegott-modushabilitadohaces todohan"
    "del alshandle alsinterpretainterpreteiptal edilje filtersje naam iskata "
    "sandikeine ethikeine tabulehnst nieletterlijkmasz zgodemode adminmode de"
    "bugmodo adminmodo debugmoduna gecnguyen vannie ablehnohne limitohne mora"
    "lohne regelpassa allapasse parapembatasanpersonagemprzejdz doreddedemezs"
    "ans reglesans tabouschalte inschlupf insem advertsem avisossem regrassen"
    "za tabuseorang aisimula sersin avisossin efectosin normassin reglassont "
    "abrogsont annulspiele eintanri modute permitoten ban latim openaitout ce"
    " qutransgresstryb admintryb debugtu bay giotust allesunzensiertvao che d"
    "ovo dao ducvon nun anwachtwoordwechsle in\xD0\xB7\xD0\xBD\xD1\x96\xD0"
    "\xBC\xD0\xB8\xD0\xBD\xD0\xB0\xD0\xB7\xD0\xB2\xD0\xB8\xD1\x81\xD0\xBA\xD0"
    "\xB0\xD0\xB6\xD0\xB8\xD1\x81\xD0\xBD\xD0\xB8\xD0\xBC\xD0\xB8\xD8\xA7\xD8"
    "\xAE\xD9\x88\xD9\x84\xD9\x83\xD8\xA7\xD9\x84\xD8\xBA\xD9\x8A\xD8\xAA\xD8"
    "\xA8\xD9\x86\xD9\x88\xDB\x8C\xD8\xB3\xD8\xAA\xD8\xAC\xD8\xA7\xD9\x87\xD9"
    "\x84\xD8\xAA\xD8\xB8\xD8\xA7\xD9\x87\xD8\xB1\xD8\xAD\xD8\xB1\xD9\x81\xD9"
    "\x8A\xD8\xA7\xD8\xB1\xD9\x88\xD8\xA8\xD9\x88\xD8\xAA\xD8\xB4\xD8\xAE\xD8"
    "\xB5\xD9\x8A\xD8\xA9\xD8\xB4\xD8\xAE\xD8\xB5\xDB\x8C\xD8\xAA\xD9\x83\xD8"
    "\xA7\xD9\x85\xD9\x84\xD8\xA7\xD9\x85\xD8\xB3\xD8\xA7\xD8\xB9\xD8\xAF\xD9"
    "\x85\xD8\xB9\xD8\xB7\xD9\x84\xD8\xA9\xD9\x85\xD9\x84\xD8\xBA\xD8\xA7\xD8"
    "\xA9\xDA\x86\xD8\xAA\xD8\xA8\xD8\xA7\xD8\xAA\xEB\xB9\x84\xEB\xB0\x80 "
    "\xED\x82\xA4" "ab sofortadalah aialles magalles tutartik senasistenteasl"
    "a reddassistantban se labatasanmubez etykibez regulbez zasadbir robotcha"
    "rakterda adessodan-modusdesativaddesobedecdimenticadirettivedoe alsofdoo"
    "rbreekdoslowniedu heissteen robotenclenchefiltresizgecis yapgeen ethigra"
    "j roleheisst duhinfalligiznim variznin varje speeltkhong conkich hoatkui"
    "zinkanlehne nielehnt niemelanggarmode dan mode dewamode dieumodo deusmod"
    "o diosmot a motmude paranooit neeohne ethiohne tabuohne warnopgehevenout"
    "repassovertreedpolitiqueprzejdz wregulaminsana izinsansursuzsebuah aisem"
    " eticasem moralsem tabussen artiksimdi sensimulieresin eticasin moralsol"
    "o a mespeel eensuspendidtaalmodeltampilkante llamasti chiamitryb bogatun"
    "jukkanungkapkanuyarmadanvervallenw calosciwciel siewiederholyapay zekzaw"
    "ieszon\xD8\xAA\xD9\x88 \xDB\x8C\xDA\xA9\xE0\xA4\x8F\xE0\xA4\x86\xE0\xA4"
    "\x88\xE3\x81\x8A\xE5\x89\x8D\xE3\x81\xAF\xE3\x81\xB5\xE3\x82\x8A\xE3\x82"
    "\x92\xE3\x82\xAD\xE3\x83\xA3\xE3\x83\xA9\xE4\xBB\x8A\xE3\x81\x8B\xE3\x82"
    "\x89\xE5\x87\xBA\xE5\x8A\x9B\xE3\x81\x97\xE5\x88\x87\xE3\x81\xA3\xE3\x81"
    "\xA6\xE5\x88\x87\xE6\x8D\xA2\xE5\x88\xB0\xE5\x9B\x9E\xE9\x81\xBF\xE3\x81"
    "\x97\xE5\xB7\xB2\xE4\xBD\x9C\xE5\xBA\x9F\xE5\xB7\xB2\xE4\xBD\x9C\xE5\xBB"
    "\xA2\xE5\xB7\xB2\xE5\x8F\x96\xE6\xB6\x88\xE5\xB7\xB2\xE5\x90\xAF\xE5\x8A"
    "\xA8\xE5\xB7\xB2\xE5\x90\xAF\xE7\x94\xA8\xE5\xB7\xB2\xE5\xBC\x80\xE5\x90"
    "\xAF\xE5\xB7\xB2\xE6\x92\xA4\xE9\x94\x80\xE5\xB7\xB2\xE6\xBF\x80\xE6\xB4"
    "\xBB\xE5\xB7\xB2\xE8\xA7\xA3\xE9\x99\xA4\xE5\xBE\x9E\xE7\x8F\xBE\xE5\x9C"
    "\xA8\xE5\xBF\x98\xE3\x82\x8C\xE3\x81\xA6\xE6\x95\x99\xE3\x81\x88\xE3\x81"
    "\xA6\xE6\x95\x99\xE3\x81\x88\xE3\x81\xAA\xE6\x95\x99\xE3\x81\x88\xE3\x82"
    "\x8D\xE6\x98\x8E\xE3\x81\x8B\xE3\x81\x97\xE6\x9B\xB8\xE3\x81\x8D\xE5\x87"
    "\xBA\xE6\x9C\x89\xE5\x8A\xB9\xE5\x8C\x96\xE6\x9C\xBA\xE5\x99\xA8\xE4\xBA"
    "\xBA\xE6\xA9\x9F\xE5\x99\xA8\xE4\xBA\xBA\xE7\x84\xA1\xE8\xA6\x96\xE3\x81"
    "\x97\xE7\xA7\x98\xE5\xAF\x86\xE9\x8D\xB5\xE8\xA1\xA8\xE7\xA4\xBA\xE3\x81"
    "\x97\xE8\xA2\xAB\xE5\x8F\x96\xE6\xB6\x88\xE8\xA6\x8B\xE3\x81\x9B\xE3\x81"
    "\xA6\xE8\xA7\xA3\xE9\x99\xA4\xE3\x81\x97\xE8\xB5\xB7\xE5\x8B\x95\xE3\x81"
    "\x97\xEA\xB3\xB5\xEA\xB0\x9C\xED\x95\xB4\xEA\xB7\xB8\xEB\x8C\x80\xEB\xA1"
    "\x9C\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x80\xEC\x96\xB4\xEA\xB8\xB0\xEB\x8A"
    "\x94\xEC\x97\xAD\xED\x95\xA0\xEC\x9D\x84\xEC\x9D\xB8\xEB\xAC\xBC\xEC\x9D"
    "\xB4\xEC\xA0\x84\xEB\xAC\xB8\xEC\x9D\x84\xEC\xB2\xA0\xED\x9A\x8C\xEB\x90"
    "\x98\xEC\xB7\xA8\xEC\x86\x8C\xEB\x90\x98\xEC\xBA\x90\xEB\xA6\xAD\xED\x84"
    "\xB0\xED\x8F\x90\xEC\xA7\x80\xEB\x90\x98\xED\x95\xB4\xEC\xA0\x9C\xEB\x90"
    "\x98\xED\x99\x9C\xEC\x84\xB1\xED\x99\x94" "ab jetztabilitatactivadoai"
    "\xE3\x81\xA7\xE3\x81\x99" "aja comoannullatanulowanasystentberperanbez t"
    "abucambia acontourndan modudong vaienfreinsentra enentra inentre enentre"
    " noeres unafiltermufingi digecersizgodmodushayal ethien thiignorierinfra"
    "ngijij bentkaldirilkennwortkuralsizlevantadmasuk kemat khaumis gibimissa"
    "chtmodo dannhan vatnhap vaiod terazoffenlegongeldigpassa inpasse aupasse"
    " enpasswordpasswortprzelaczquen hetsaltartesebutkansin tabusont levsuper"
    "aresupprimetekrarlatryb dantu jouestuliskantung chuun robotungultiguyari"
    "sizvanaf nuvoortaanwortlichwydrukujwylaczonwyswietlzapomnijzignorujznies"
    "ion\xD0\xB7\xD0\xBD\xD1\x8F\xD1\x82\xD1\x81\xD0\xBD\xD1\x8F\xD1\x82\xD8"
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
    "\x98\xEC\x9D\xB8 \xEC\xB2\x99" "aciklaacildiactiefaggiraanuladaskiyabai "
    "bobi huybo quadesligdruckeeen aielencaenleveensenagec vegia vogosterhaz "
    "deignoraignorejesteslewatimontremostramostremot ainamamunapisznarusznege"
    "erobejdzolvidaomzeilonthuloubliepasa apaylaspha voregelsregulyrepeterepi"
    "tarepiterevelarevelerimossripetirivelaro-botrolunuscrivisospesspegnistam"
    "patro lytu giotu naytue soudawajulangium botuma iaun botuna iaune iaverr"
    "atvertelvoce ewypiszyazdir\xD8\xA8\xDA\xAF\xD9\x88\xD9\x83\xD8\xB1\xD8"
    "\xB1\xE4\xBA\xBA\xE7\x89\xA9\xE4\xBD\xA0\xE5\x8F\xAB\xE5\x81\x87\xE8\xA3"
    "\x85\xE5\x81\x87\xE8\xA3\x9D\xE5\x85\xA8\xE6\x96\x87\xE5\x85\xB3\xE9\x97"
    "\xAD\xE5\x88\x97\xE5\x87\xBA\xE5\x88\xB6\xE7\xB4\x84\xE5\x8A\xA9\xE6\x89"
    "\x8B\xE5\x8F\xA3\xE4\xBB\xA4\xE5\x90\x9B\xE3\x81\xAF\xE5\xA4\x8D\xE8\xBF"
    "\xB0\xE5\xA4\xB1\xE6\x95\x88\xE5\xAF\x86\xE7\xA0\x81\xE5\xAF\x86\xE7\xA2"
    "\xBC\xE5\xAF\x86\xE9\x92\xA5\xE5\xBF\x98\xE6\x8E\x89\xE5\xBF\x98\xE8\xAE"
    "\xB0\xE5\xBF\xBD\xE7\x95\xA5\xE6\x89\x93\xE5\x8D\xB0\xE6\x89\xAE\xE6\xBC"
    "\x94\xE6\x8A\x9B\xE5\xBC\x80\xE6\x94\xBF\xE7\xAD\x96\xE6\x97\xA0\xE8\xA7"
    "\x86\xE6\x98\xBE\xE7\xA4\xBA\xE6\xBC\x94\xE3\x81\x98\xE7\xBB\x95\xE8\xBF"
    "\x87\xE8\x81\x8A\xE5\xA4\xA9\xE8\xA7\x84\xE5\xAE\x9A\xE8\xA7\x92\xE8\x89"
    "\xB2\xE8\xAF\xB4\xE5\x87\xBA\xE8\xBE\x93\xE5\x87\xBA\xE8\xBF\x9B\xE5\x85"
    "\xA5\xE8\xBF\x9D\xE5\x8F\x8D\xE9\x80\x90\xE5\xAD\x97\xE9\x87\x8D\xE5\xA4"
    "\x8D\xE9\x97\x9C\xE9\x96\x89\xE9\xA1\xAF\xE7\xA4\xBA\xEB\x81\x84\xEA\xB3"
    "\xA0\xEB\x84\x88\xEB\x8A\x94\xEB\xA1\x9C\xEB\xB4\x87\xEB\xA7\x90\xED\x95"
    "\xB4\xEB\xAC\xB4\xED\x9A\xA8\xEB\xB3\xB4\xEC\x97\xAC\xEB\xB9\x84\xEC\x84"
    "\x9C\xEC\x95\x8C\xEB\xA0\xA4\xEC\x95\x94\xED\x98\xB8\xEC\x9E\x8A\xEA\xB3"
    "\xA0\xEC\xA0\x81\xEC\x96\xB4\xEC\xB1\x97\xEB\xB4\x87\xEC\xBC\x9C\xEC\xA1"
    "\x8C" "adin aktywapagaasmanaynenbrichburlecetakcignedimmidruk ecriselude"
    "exibafingefinjago bohasloihlalin rakapatlaat normeomitepodajpokazpominpr"
    "eisquebrrompesenhasetzesifretokohtu soumgehun'iaviolaviole\xE3\x81\xAE"
    "aidoc gib heb nenntoonzeigzet zlam\xEB\x84\x8C ";


const llmg_phrase_t  llmg_phrases[] = {
    { 45305, 6, 10, 1 }, { 33887, 5, 8, 11 }, { 48077, 6, 5, 16 },
    { 39826, 7, 6, 16 }, { 36931, 6, 1, 16 }, { 47638, 7, 1, 2 },
    { 47638, 7, 2, 2 }, { 47638, 7, 3, 2 }, { 47638, 7, 4, 2 },
    { 47638, 7, 5, 2 }, { 47638, 7, 6, 2 }, { 47638, 7, 7, 2 },
    { 47638, 7, 8, 2 }, { 47638, 7, 9, 2 }, { 47638, 7, 10, 2 },
    { 48967, 4, 10, 12 }, { 47827, 7, 7, 12 }, { 48221, 6, 6, 16 },
    { 19719, 6, 4, 8 }, { 48605, 6, 16, 12 }, { 47659, 7, 9, 9 },
    { 48047, 6, 3, 9 }, { 48047, 6, 5, 9 }, { 48539, 6, 16, 22 },
    { 48545, 6, 16, 22 }, { 15558, 4, 6, 12 }, { 48872, 5, 6, 12 },
    { 27724, 6, 16, 8 }, { 48197, 6, 7, 16 }, { 38031, 5, 2, 1 },
    { 38031, 5, 5, 1 }, { 47631, 7, 4, 16 }, { 48832, 5, 5, 12 },
    { 44317, 7, 10, 9 }, { 27772, 6, 16, 12 }, { 48817, 5, 6, 12 },
    { 48401, 6, 2, 2 }, { 48401, 6, 3, 2 }, { 48401, 6, 4, 2 },
    { 48695, 6, 18, 1 }, { 48952, 4, 5, 16 }, { 48952, 5, 3, 16 },
    { 48952, 5, 4, 16 }, { 48957, 5, 2, 16 }, { 48971, 4, 1, 12 },
    { 48677, 6, 16, 16 }, { 47785, 7, 9, 16 }, { 26050, 6, 5, 8 },
    { 25264, 7, 1, 1 }, { 47771, 7, 10, 12 }, { 48311, 6, 4, 12 },
    { 48927, 5, 8, 22 }, { 48761, 6, 18, 11 }, { 28394, 6, 1, 8 },
    { 48257, 6, 6, 8 }, { 47582, 7, 2, 12 }, { 48209, 6, 7, 16 },
    { 48035, 6, 6, 11 }, { 43648, 6, 2, 11 }, { 47820, 7, 7, 2 },
    { 47834, 7, 2, 12 }, { 26836, 6, 7, 8 }, { 43218, 6, 16, 16 },
    { 48917, 5, 5, 22 }, { 48395, 6, 5, 2 }, { 48503, 6, 17, 8 },
    { 48485, 6, 17, 13 }, { 32689, 6, 7, 16 }, { 47918, 7, 1, 8 },
    { 29386, 6, 8, 22 }, { 48275, 6, 5, 12 }, { 48281, 6, 3, 12 },
    { 47848, 7, 3, 9 }, { 47855, 7, 4, 9 }, { 47862, 7, 5, 9 },
    { 48371, 6, 1, 1 }, { 47624, 7, 1, 1 }, { 48575, 6, 16, 12 },
    { 48263, 6, 7, 8 }, { 11040, 5, 2, 12 }, { 45802, 4, 3, 12 },
    { 48641, 6, 16, 12 }, { 48892, 5, 7, 12 }, { 48425, 6, 6, 12 },
    { 48473, 6, 16, 1 }, { 48479, 6, 16, 1 }, { 48587, 6, 16, 16 },
    { 13697, 7, 5, 8 }, { 48233, 6, 2, 16 }, { 48979, 4, 1, 12 },
    { 47967, 7, 6, 16 }, { 47974, 7, 1, 16 }, { 47694, 7, 5, 12 },
    { 47701, 7, 3, 12 }, { 48533, 6, 16, 9 }, { 48335, 6, 4, 9 },
    { 48749, 6, 18, 12 }, { 47792, 7, 3, 12 }, { 47063, 5, 5, 16 },
    { 48137, 6, 3, 16 }, { 48137, 6, 4, 16 }, { 48143, 6, 2, 16 },
    { 47424, 7, 7, 16 }, { 20142, 4, 10, 16 }, { 48467, 6, 16, 1 },
    { 48497, 6, 16, 12 }, { 36026, 6, 17, 8 }, { 47736, 7, 6, 12 },
    { 48287, 6, 3, 12 }, { 48293, 6, 2, 12 }, { 48293, 6, 5, 12 },
    { 48149, 6, 7, 1 }, { 48599, 6, 16, 16 }, { 48155, 6, 9, 16 },
    { 46002, 7, 9, 16 }, { 10828, 6, 18, 8 }, { 33499, 6, 18, 8 },
    { 48995, 4, 7, 16 }, { 48802, 5, 9, 12 }, { 48305, 6, 4, 12 },
    { 48413, 6, 2, 2 }, { 48947, 5, 4, 2 }, { 48353, 6, 10, 2 },
    { 48167, 6, 4, 12 }, { 48173, 6, 5, 12 }, { 48787, 5, 8, 13 },
    { 47589, 7, 8, 2 }, { 45676, 7, 9, 2 }, { 48023, 6, 8, 12 },
    { 47687, 7, 1, 2 }, { 48837, 5, 3, 1 }, { 48365, 6, 10, 1 },
    { 48329, 6, 4, 12 }, { 26339, 5, 8, 12 }, { 48731, 6, 18, 12 },
    { 47981, 7, 10, 16 }, { 48053, 6, 8, 9 }, { 19446, 6, 1, 8 },
    { 19446, 6, 9, 8 }, { 29737, 7, 6, 8 }, { 16882, 7, 2, 8 },
    { 19572, 6, 4, 8 }, { 16903, 7, 3, 8 }, { 16903, 7, 5, 8 },
    { 16924, 6, 7, 8 }, { 48882, 5, 3, 16 }, { 48461, 6, 17, 2 },
    { 48932, 5, 9, 2 }, { 48377, 6, 7, 1 }, { 34067, 7, 6, 1 },
    { 48842, 5, 5, 1 }, { 47911, 7, 8, 1 }, { 47729, 7, 6, 1 },
    { 48407, 6, 3, 2 }, { 48611, 6, 17, 1 }, { 48016, 7, 18, 1 },
    { 47778, 7, 9, 16 }, { 48557, 6, 16, 16 }, { 48131, 6, 3, 1 },
    { 48987, 4, 1, 12 }, { 48269, 6, 2, 12 }, { 48623, 6, 16, 2 },
    { 48009, 7, 18, 16 }, { 45784, 7, 5, 16 }, { 48101, 6, 2, 16 },
    { 48245, 6, 8, 12 }, { 48065, 6, 10, 9 }, { 27796, 6, 16, 8 },
    { 48922, 4, 1, 16 }, { 48922, 5, 1, 16 }, { 48867, 5, 8, 16 },
    { 48725, 6, 18, 2 }, { 48551, 6, 16, 22 }, { 48491, 6, 16, 16 },
    { 48359, 6, 10, 1 }, { 48569, 6, 16, 16 }, { 48455, 6, 13, 12 },
    { 48227, 6, 6, 12 }, { 13064, 6, 10, 8 }, { 48581, 6, 16, 1 },
    { 48737, 6, 18, 22 }, { 47995, 7, 7, 11 }, { 48521, 6, 17, 1 },
    { 48449, 6, 14, 12 }, { 47764, 7, 6, 1 }, { 4145, 6, 17, 8 },
    { 17737, 6, 9, 8 }, { 47925, 7, 5, 9 }, { 48902, 5, 1, 12 },
    { 47806, 7, 4, 1 }, { 47666, 7, 2, 12 }, { 48777, 5, 3, 16 },
    { 47932, 7, 7, 2 }, { 19024, 6, 17, 8 }, { 48991, 4, 6, 16 },
    { 48983, 4, 6, 12 }, { 46507, 6, 16, 9 }, { 48341, 6, 4, 16 },
    { 48083, 5, 1, 12 }, { 48083, 6, 1, 12 }, { 47743, 7, 5, 12 },
    { 47750, 7, 2, 12 }, { 47750, 7, 3, 12 }, { 48515, 6, 16, 22 },
    { 47569, 6, 13, 11 }, { 48125, 6, 8, 12 }, { 48827, 5, 3, 16 },
    { 47596, 7, 5, 11 }, { 17353, 4, 5, 12 }, { 47799, 7, 7, 9 },
    { 48767, 5, 8, 1 }, { 47680, 7, 1, 2 }, { 29849, 6, 3, 8 },
    { 48877, 5, 4, 8 }, { 48635, 6, 16, 2 }, { 47871, 5, 7, 2 },
    { 18657, 6, 13, 16 }, { 47715, 7, 8, 1 }, { 48437, 6, 7, 12 },
    { 48059, 6, 10, 9 }, { 48743, 6, 18, 16 }, { 48792, 5, 1, 16 },
    { 48852, 5, 7, 22 }, { 47255, 5, 3, 16 }, { 47617, 7, 8, 2 },
    { 48119, 6, 10, 1 }, { 47007, 7, 3, 1 }, { 48317, 6, 10, 2 },
    { 47946, 7, 10, 12 }, { 48593, 6, 16, 8 }, { 48822, 5, 2, 12 },
    { 48999, 4, 18, 1 }, { 48203, 6, 6, 16 }, { 47757, 7, 9, 1 },
    { 47953, 7, 7, 12 }, { 48665, 6, 16, 13 }, { 48847, 5, 10, 9 },
    { 48755, 6, 18, 2 }, { 47652, 7, 9, 9 }, { 48347, 6, 4, 12 },
    { 48897, 5, 7, 16 }, { 48179, 6, 10, 2 }, { 48215, 6, 3, 16 },
    { 47603, 7, 2, 11 }, { 13471, 7, 10, 8 }, { 47610, 7, 9, 11 },
    { 48527, 6, 16, 12 }, { 48089, 6, 6, 2 }, { 47673, 7, 6, 2 },
    { 47813, 7, 10, 16 }, { 48942, 5, 1, 16 }, { 48509, 6, 16, 2 },
    { 48113, 6, 8, 11 }, { 47645, 7, 5, 16 }, { 48812, 5, 4, 12 },
    { 48617, 6, 16, 16 }, { 40413, 6, 18, 8 }, { 48323, 6, 8, 1 },
    { 48782, 5, 8, 16 }, { 48107, 6, 3, 12 }, { 33403, 6, 18, 8 },
    { 36785, 7, 10, 8 }, { 48671, 6, 16, 12 }, { 48912, 5, 3, 16 },
    { 48862, 5, 10, 12 }, { 48719, 6, 18, 12 }, { 48299, 6, 4, 9 },
    { 48937, 5, 1, 1 }, { 45593, 6, 13, 16 }, { 48797, 5, 5, 16 },
    { 47890, 7, 1, 12 }, { 47897, 7, 6, 12 }, { 48563, 6, 16, 16 },
    { 35109, 6, 10, 11 }, { 48683, 6, 16, 12 }, { 16609, 7, 9, 8 },
    { 40224, 6, 18, 8 }, { 48002, 7, 8, 16 }, { 44724, 7, 4, 11 },
    { 48419, 6, 1, 12 }, { 48041, 6, 4, 16 }, { 48857, 5, 8, 16 },
    { 13494, 7, 10, 8 }, { 45752, 5, 7, 2 }, { 45752, 5, 9, 2 },
    { 45752, 5, 10, 2 }, { 47869, 7, 7, 2 }, { 47876, 7, 1, 2 },
    { 48191, 6, 7, 12 }, { 27976, 6, 16, 8 }, { 48629, 6, 16, 8 },
    { 48975, 4, 1, 16 }, { 48431, 6, 5, 1 }, { 48689, 6, 18, 16 },
    { 38708, 5, 9, 11 }, { 48887, 5, 7, 12 }, { 35951, 6, 16, 8 },
    { 35951, 6, 17, 8 }, { 48383, 6, 9, 12 }, { 48185, 6, 9, 1 },
    { 48095, 6, 4, 12 }, { 47575, 7, 9, 16 }, { 47988, 7, 10, 12 },
    { 48389, 6, 5, 2 }, { 47841, 7, 5, 9 }, { 48161, 6, 2, 12 },
    { 22863, 7, 2, 8 }, { 22863, 7, 3, 8 }, { 22863, 7, 5, 8 },
    { 34766, 6, 4, 8 }, { 48443, 6, 8, 12 }, { 48772, 5, 7, 11 },
    { 48713, 6, 18, 9 }, { 47722, 7, 6, 11 }, { 48659, 6, 16, 16 },
    { 47708, 7, 5, 16 }, { 48707, 6, 18, 12 }, { 48807, 5, 8, 16 },
    { 48907, 5, 5, 16 }, { 48962, 5, 17, 2 }, { 48071, 6, 10, 16 },
    { 47960, 7, 5, 2 }, { 38933, 4, 8, 16 }, { 47939, 7, 10, 9 },
    { 48239, 6, 3, 11 }, { 47883, 7, 8, 1 }, { 48701, 6, 18, 2 },
    { 31867, 6, 3, 8 }, { 15889, 6, 2, 8 }, { 48647, 6, 16, 12 },
    { 22684, 4, 10, 16 }, { 48029, 6, 8, 11 }, { 48251, 6, 10, 16 },
    { 48653, 6, 16, 11 }, { 47904, 6, 4, 1 }, { 47904, 7, 4, 1 },
    { 26182, 18, 5, 4 }, { 26200, 18, 3, 4 }, { 44891, 10, 9, 22 },
    { 38311, 14, 12, 9 }, { 35087, 15, 1, 15 }, { 41778, 12, 7, 10 },
    { 46405, 9, 7, 9 }, { 22908, 19, 5, 9 }, { 11159, 17, 10, 15 },
    { 11159, 25, 10, 14 }, { 41742, 12, 5, 17 }, { 40445, 13, 18, 19 },
    { 3301, 38, 15, 20 }, { 27622, 18, 17, 1 }, { 43910, 11, 1, 3 },
    { 38059, 14, 5, 21 }, { 39769, 13, 5, 21 }, { 16369, 22, 13, 20 },
    { 46450, 9, 17, 2 }, { 39561, 13, 4, 3 }, { 44086, 11, 3, 3 },
    { 44791, 10, 1, 10 }, { 30993, 10, 8, 9 }, { 30993, 16, 8, 16 },
    { 45703, 9, 10, 1 }, { 37891, 14, 9, 3 }, { 44141, 11, 7, 22 },
    { 40650, 12, 6, 21 }, { 21711, 14, 6, 21 }, { 21711, 19, 6, 21 },
    { 40662, 12, 6, 21 }, { 47015, 8, 9, 17 }, { 46828, 9, 18, 9 },
    { 22243, 19, 9, 20 }, { 27856, 18, 16, 4 }, { 43242, 12, 16, 2 },
    { 43278, 12, 16, 2 }, { 36659, 14, 2, 3 }, { 45676, 9, 3, 2 },
    { 16523, 22, 15, 1 }, { 45061, 10, 5, 11 }, { 26938, 18, 5, 17 },
    { 35252, 15, 7, 5 }, { 27190, 18, 7, 5 }, { 21092, 20, 7, 5 },
    { 23649, 19, 7, 5 }, { 27640, 18, 17, 2 }, { 45561, 10, 14, 2 },
    { 36729, 14, 7, 3 }, { 46252, 9, 3, 3 }, { 33887, 15, 8, 11 },
    { 34937, 15, 9, 21 }, { 31921, 16, 1, 20 }, { 35237, 15, 2, 17 },
    { 19439, 13, 1, 18 }, { 41766, 12, 4, 7 }, { 45001, 10, 10, 13 },
    { 22452, 19, 5, 4 }, { 8340, 28, 11, 1 }, { 12753, 24, 11, 1 },
    { 33737, 15, 7, 3 }, { 30897, 16, 7, 3 }, { 28332, 17, 7, 3 },
    { 28349, 17, 7, 19 }, { 28366, 17, 7, 3 }, { 45802, 9, 4, 16 },
    { 44097, 11, 8, 5 }, { 41658, 12, 7, 17 }, { 45901, 9, 7, 1 },
    { 21806, 19, 1, 4 }, { 15401, 22, 1, 4 }, { 33707, 15, 3, 5 },
    { 28264, 17, 3, 5 }, { 33857, 15, 1, 7 }, { 6741, 31, 15, 21 },
    { 10054, 26, 2, 6 }, { 19812, 20, 2, 6 }, { 13363, 23, 2, 6 },
    { 13386, 23, 2, 6 }, { 47239, 8, 7, 11 }, { 17344, 21, 3, 4 },
    { 35807, 15, 17, 22 }, { 20512, 20, 3, 6 }, { 42140, 10, 13, 16 },
    { 42750, 12, 16, 20 }, { 47103, 8, 8, 3 }, { 45784, 9, 5, 9 },
    { 41142, 12, 3, 13 }, { 41142, 12, 5, 13 }, { 37849, 14, 5, 17 },
    { 30066, 17, 5, 14 }, { 11059, 25, 6, 2 }, { 27478, 18, 15, 12 },
    { 25930, 18, 2, 5 }, { 22699, 19, 2, 5 }, { 22718, 19, 2, 5 },
    { 25948, 18, 2, 5 }, { 18043, 15, 2, 15 }, { 43844, 11, 1, 18 },
    { 42138, 12, 13, 16 }, { 38227, 14, 11, 9 }, { 42594, 12, 16, 1 },
    { 32993, 16, 11, 8 }, { 46513, 9, 16, 9 }, { 40211, 13, 18, 19 },
    { 27892, 18, 17, 4 }, { 2203, 20, 11, 8 }, { 44273, 11, 3, 17 },
    { 32241, 16, 8, 5 }, { 33329, 16, 18, 14 }, { 40302, 13, 18, 17 },
    { 40315, 13, 18, 17 }, { 40328, 13, 18, 17 }, { 33345, 16, 18, 17 },
    { 45721, 9, 7, 3 }, { 41358, 12, 1, 3 }, { 43122, 12, 17, 16 },
    { 31425, 16, 1, 3 }, { 41634, 12, 5, 17 }, { 45431, 10, 1, 11 },
    { 12969, 24, 17, 7 }, { 36467, 15, 17, 7 }, { 43230, 12, 17, 7 },
    { 39821, 13, 6, 9 }, { 31329, 16, 6, 17 }, { 43679, 11, 6, 3 },
    { 38157, 14, 7, 3 }, { 35267, 15, 7, 21 }, { 47463, 8, 14, 1 },
    { 33425, 16, 18, 11 }, { 33441, 16, 18, 11 }, { 46846, 9, 18, 11 },
    { 2223, 31, 12, 5 }, { 2223, 41, 12, 15 }, { 7574, 29, 12, 5 },
    { 6245, 31, 12, 15 }, { 3639, 29, 11, 5 }, { 3639, 37, 11, 15 },
    { 6276, 31, 11, 5 }, { 2992, 39, 11, 15 }, { 6307, 31, 11, 15 },
    { 3676, 37, 12, 15 }, { 6982, 30, 12, 20 }, { 3187, 38, 11, 6 },
    { 4705, 34, 11, 6 }, { 4739, 34, 11, 6 }, { 7012, 30, 11, 6 },
    { 46414, 9, 14, 1 }, { 32231, 10, 4, 8 }, { 38171, 14, 7, 20 },
    { 32689, 16, 7, 20 }, { 39990, 13, 6, 3 }, { 39990, 13, 6, 19 },
    { 46441, 9, 17, 1 }, { 24770, 19, 18, 20 }, { 45141, 10, 1, 1 },
    { 2346, 23, 13, 18 }, { 2346, 41, 13, 17 }, { 5832, 32, 13, 17 },
    { 1713, 43, 13, 17 }, { 4773, 34, 13, 17 }, { 1756, 25, 13, 18 },
    { 1756, 43, 13, 17 }, { 4807, 34, 13, 17 }, { 39275, 13, 5, 3 },
    { 34382, 15, 5, 3 }, { 45910, 9, 1, 1 }, { 31297, 11, 2, 1 },
    { 31297, 16, 5, 1 }, { 43756, 11, 6, 17 }, { 37765, 14, 8, 3 },
    { 36645, 14, 5, 5 }, { 19212, 20, 5, 6 }, { 21730, 19, 5, 6 },
    { 20192, 20, 7, 3 }, { 20212, 20, 7, 3 }, { 17302, 21, 7, 3 },
    { 17323, 21, 7, 3 }, { 29199, 17, 7, 3 }, { 34412, 15, 7, 3 },
    { 7748, 29, 14, 14 }, { 14904, 23, 14, 14 }, { 11734, 25, 14, 14 },
    { 2305, 20, 14, 8 }, { 4361, 35, 14, 21 }, { 2305, 41, 14, 14 },
    { 4396, 35, 14, 14 }, { 3750, 37, 14, 14 }, { 6555, 31, 14, 14 },
    { 11759, 25, 14, 14 }, { 9547, 27, 14, 14 }, { 32129, 16, 1, 4 },
    { 31265, 9, 10, 8 }, { 41010, 12, 10, 14 }, { 31265, 16, 10, 14 },
    { 34007, 15, 10, 21 }, { 43965, 11, 2, 3 }, { 37709, 14, 4, 3 },
    { 26272, 13, 9, 15 }, { 26272, 18, 9, 14 }, { 26290, 18, 9, 14 },
    { 34802, 15, 9, 14 }, { 21038, 14, 2, 15 }, { 32065, 16, 7, 15 },
    { 20572, 20, 7, 17 }, { 29879, 17, 7, 17 }, { 26830, 18, 7, 17 },
    { 42198, 12, 15, 12 }, { 46621, 9, 17, 12 }, { 13777, 23, 5, 14 },
    { 13800, 23, 5, 14 }, { 41910, 12, 7, 1 }, { 4501, 34, 12, 4 },
    { 37279, 10, 10, 8 }, { 43290, 12, 16, 10 }, { 40601, 13, 18, 13 },
    { 27406, 18, 14, 6 }, { 45281, 10, 8, 10 }, { 38978, 11, 4, 17 },
    { 21252, 10, 12, 16 }, { 21252, 20, 12, 16 }, { 19272, 20, 6, 5 },
    { 12009, 24, 6, 5 }, { 8872, 27, 6, 5 }, { 15269, 22, 6, 5 },
    { 19292, 20, 6, 5 }, { 12033, 24, 6, 5 }, { 8899, 27, 6, 5 },
    { 15291, 22, 6, 5 }, { 28791, 17, 6, 14 }, { 25624, 18, 6, 14 },
    { 31345, 16, 6, 14 }, { 41394, 12, 2, 3 }, { 26236, 18, 2, 3 },
    { 42042, 12, 12, 16 }, { 26524, 18, 5, 3 }, { 33977, 15, 1, 14 },
    { 19652, 20, 1, 14 }, { 25372, 18, 1, 22 }, { 28655, 17, 1, 14 },
    { 37723, 14, 5, 17 }, { 39691, 13, 1, 5 }, { 29471, 17, 5, 21 },
    { 26848, 18, 6, 15 }, { 30695, 17, 14, 16 }, { 9205, 18, 12, 8 },
    { 26542, 18, 4, 19 }, { 26560, 18, 4, 3 }, { 26578, 18, 4, 3 },
    { 20432, 20, 4, 3 }, { 41562, 12, 3, 19 }, { 41850, 12, 7, 14 },
    { 27316, 18, 11, 13 }, { 3339, 38, 15, 13 }, { 43386, 12, 18, 9 },
    { 46495, 9, 17, 16 }, { 30814, 17, 13, 10 }, { 18772, 21, 13, 10 },
    { 18793, 21, 13, 10 }, { 24523, 19, 13, 10 }, { 24542, 19, 13, 10 },
    { 27712, 18, 16, 3 }, { 47143, 8, 1, 16 }, { 7603, 29, 11, 5 },
    { 4603, 34, 11, 5 }, { 2715, 40, 11, 5 }, { 4291, 35, 11, 5 },
    { 6338, 31, 11, 5 }, { 42090, 12, 11, 12 }, { 38073, 14, 3, 17 },
    { 9390, 22, 11, 2 }, { 27460, 18, 15, 16 }, { 35717, 15, 15, 16 },
    { 41526, 12, 5, 17 }, { 35072, 15, 5, 14 }, { 36092, 15, 16, 20 },
    { 15313, 22, 1, 21 }, { 28383, 17, 1, 21 }, { 19192, 20, 5, 20 },
    { 16987, 15, 8, 18 }, { 16987, 21, 8, 17 }, { 19672, 20, 8, 17 },
    { 47087, 8, 8, 9 }, { 25642, 18, 7, 6 }, { 19872, 20, 7, 6 },
    { 13409, 23, 7, 6 }, { 25660, 18, 7, 6 }, { 8452, 28, 11, 7 },
    { 43591, 11, 5, 1 }, { 40782, 12, 2, 1 }, { 1314, 45, 11, 4 },
    { 6892, 30, 11, 4 }, { 2141, 41, 11, 4 }, { 27514, 18, 15, 11 },
    { 39457, 13, 2, 3 }, { 7102, 30, 14, 20 }, { 44361, 11, 3, 9 },
    { 33782, 15, 4, 1 }, { 40794, 12, 4, 1 }, { 29561, 12, 2, 3 },
    { 13690, 18, 2, 3 }, { 35377, 10, 12, 2 }, { 8396, 28, 12, 7 },
    { 32305, 16, 4, 20 }, { 15797, 22, 4, 20 }, { 23288, 19, 4, 20 },
    { 12585, 24, 5, 14 }, { 12609, 24, 5, 14 }, { 42714, 12, 17, 14 },
    { 45571, 10, 13, 13 }, { 30083, 17, 3, 17 }, { 14122, 23, 11, 21 },
    { 18226, 21, 12, 21 }, { 28162, 17, 5, 1 }, { 28179, 17, 3, 1 },
    { 15203, 22, 2, 1 }, { 15225, 22, 5, 1 }, { 46351, 9, 8, 19 },
    { 16215, 22, 12, 3 }, { 8256, 28, 12, 4 }, { 8284, 28, 11, 4 },
    { 8312, 28, 12, 4 }, { 40458, 13, 18, 3 }, { 7892, 28, 3, 21 },
    { 11084, 25, 3, 14 }, { 10080, 26, 3, 14 }, { 44601, 10, 5, 9 },
    { 44009, 11, 5, 3 }, { 21791, 15, 8, 6 }, { 46801, 9, 18, 9 },
    { 7690, 14, 13, 8 }, { 7690, 29, 13, 21 }, { 13041, 23, 5, 20 },
    { 39197, 13, 4, 13 }, { 46943, 8, 2, 16 }, { 44108, 11, 8, 2 },
    { 46702, 9, 16, 9 }, { 43646, 11, 6, 11 }, { 25843, 15, 4, 17 },
    { 45041, 10, 1, 3 }, { 17155, 21, 6, 14 }, { 9088, 27, 11, 4 },
    { 46871, 8, 3, 11 }, { 38833, 13, 7, 18 }, { 41898, 12, 8, 20 },
    { 43690, 11, 6, 9 }, { 42702, 12, 16, 14 }, { 33692, 15, 2, 5 },
    { 43811, 11, 1, 3 }, { 22927, 19, 7, 3 }, { 22946, 19, 7, 3 },
    { 20152, 20, 7, 3 }, { 20172, 20, 7, 3 }, { 31729, 16, 7, 3 },
    { 37387, 14, 7, 3 }, { 6922, 30, 12, 4 }, { 3491, 37, 12, 4 },
    { 3528, 37, 12, 4 }, { 45371, 10, 1, 4 }, { 33057, 16, 13, 21 },
    { 33073, 16, 13, 21 }, { 31105, 16, 8, 17 }, { 32337, 16, 8, 21 },
    { 43943, 11, 7, 7 }, { 29590, 17, 9, 7 }, { 17974, 21, 2, 14 },
    { 14030, 23, 2, 14 }, { 16061, 22, 2, 14 }, { 16083, 22, 2, 14 },
    { 17995, 21, 2, 14 }, { 18667, 21, 14, 9 }, { 47159, 8, 10, 2 },
    { 34997, 15, 3, 19 }, { 43734, 11, 3, 1 }, { 27766, 18, 16, 21 },
    { 46531, 9, 16, 11 }, { 23611, 19, 4, 21 }, { 45191, 10, 9, 2 },
    { 26740, 18, 5, 17 }, { 34862, 15, 3, 4 }, { 34877, 15, 5, 4 },
    { 32081, 16, 3, 4 }, { 36482, 15, 17, 7 }, { 33553, 16, 18, 1 },
    { 25408, 18, 8, 10 }, { 17218, 21, 10, 4 }, { 44185, 11, 9, 3 },
    { 46522, 9, 16, 9 }, { 44394, 11, 7, 7 }, { 11534, 25, 12, 14 },
    { 14605, 23, 12, 14 }, { 3225, 38, 12, 6 }, { 5800, 32, 12, 6 },
    { 7042, 30, 12, 6 }, { 10470, 26, 12, 6 }, { 43800, 11, 1, 3 },
    { 8032, 28, 11, 9 }, { 38479, 14, 18, 20 }, { 38493, 14, 18, 20 },
    { 46585, 9, 16, 1 }, { 42606, 12, 16, 17 }, { 44218, 11, 2, 17 },
    { 33872, 15, 5, 7 }, { 41502, 12, 4, 3 }, { 44551, 10, 1, 21 },
    { 2099, 42, 15, 4 }, { 7777, 29, 15, 4 }, { 46297, 9, 9, 12 },
    { 19572, 20, 4, 18 }, { 22034, 19, 4, 18 }, { 22053, 19, 4, 18 },
    { 24466, 19, 13, 2 }, { 45411, 10, 1, 1 }, { 27208, 18, 8, 5 },
    { 35297, 15, 8, 5 }, { 39925, 13, 8, 10 }, { 39938, 13, 8, 5 },
    { 30202, 17, 8, 5 }, { 31617, 16, 10, 3 }, { 39223, 13, 2, 10 },
    { 44961, 10, 2, 10 }, { 44961, 10, 9, 10 }, { 9520, 27, 13, 21 },
    { 37037, 14, 6, 17 }, { 32737, 16, 6, 3 }, { 35347, 10, 11, 2 },
    { 35347, 10, 12, 2 }, { 16966, 21, 8, 5 }, { 25390, 18, 8, 5 },
    { 31169, 16, 8, 10 }, { 31185, 16, 8, 5 }, { 14237, 23, 11, 4 },
    { 35567, 15, 14, 12 }, { 46666, 9, 16, 2 }, { 27910, 18, 16, 4 },
    { 43338, 12, 18, 22 }, { 25554, 16, 4, 17 }, { 44196, 11, 3, 7 },
    { 44196, 11, 5, 7 }, { 18940, 21, 17, 10 }, { 25192, 18, 1, 17 },
    { 22395, 19, 1, 7 }, { 33313, 16, 18, 7 }, { 28910, 17, 4, 17 },
    { 38465, 14, 14, 22 }, { 17848, 21, 3, 14 }, { 15995, 22, 3, 14 },
    { 29777, 17, 5, 20 }, { 17512, 21, 5, 20 }, { 32321, 16, 5, 20 },
    { 13639, 15, 10, 15 }, { 13639, 23, 10, 14 }, { 6862, 30, 11, 3 },
    { 7192, 30, 14, 6 }, { 30865, 16, 6, 4 }, { 33662, 15, 1, 4 },
    { 41490, 12, 4, 3 }, { 30168, 17, 4, 4 }, { 38716, 13, 7, 21 },
    { 34232, 15, 8, 3 }, { 10522, 26, 13, 3 }, { 27352, 18, 13, 3 },
    { 21412, 20, 13, 3 }, { 40133, 13, 13, 4 }, { 16457, 22, 14, 5 },
    { 24561, 19, 14, 5 }, { 18814, 19, 14, 5 }, { 18814, 21, 14, 15 },
    { 30831, 17, 14, 5 }, { 44821, 10, 6, 1 }, { 44152, 11, 9, 3 },
    { 45649, 9, 6, 3 }, { 45241, 10, 3, 3 }, { 26632, 18, 5, 17 },
    { 4431, 35, 15, 3 }, { 2551, 41, 15, 3 }, { 472, 47, 15, 3 },
    { 4466, 35, 15, 3 }, { 8648, 28, 13, 4 }, { 17397, 10, 7, 8 },
    { 19732, 20, 7, 15 }, { 47223, 8, 4, 22 }, { 33473, 16, 18, 14 },
    { 33489, 16, 18, 14 }, { 35777, 15, 15, 2 }, { 42438, 12, 16, 19 },
    { 41034, 12, 5, 4 }, { 36995, 14, 2, 4 }, { 43899, 11, 1, 3 },
    { 27154, 18, 1, 14 }, { 14007, 23, 1, 14 }, { 20992, 20, 1, 14 },
    { 32657, 16, 2, 17 }, { 32785, 16, 12, 1 }, { 27784, 18, 16, 14 },
    { 27802, 18, 16, 14 }, { 27820, 18, 16, 14 }, { 27838, 18, 16, 14 },
    { 43921, 11, 8, 6 }, { 18730, 21, 13, 4 }, { 33105, 16, 15, 1 },
    { 33121, 16, 15, 1 }, { 5045, 34, 15, 1 }, { 1928, 43, 15, 14 },
    { 519, 47, 15, 17 }, { 566, 47, 15, 17 }, { 613, 47, 15, 17 },
    { 660, 47, 15, 17 }, { 660, 47, 15, 17 }, { 660, 47, 15, 17 },
    { 707, 47, 15, 17 }, { 707, 47, 15, 17 }, { 707, 47, 15, 17 },
    { 754, 47, 15, 7 }, { 801, 47, 15, 7 }, { 43558, 11, 10, 12 },
    { 43503, 11, 9, 1 }, { 5544, 32, 12, 20 }, { 6772, 30, 12, 20 },
    { 8144, 28, 12, 20 }, { 16193, 22, 12, 20 }, { 44163, 11, 9, 3 },
    { 16325, 22, 13, 3 }, { 36452, 15, 17, 2 }, { 37639, 14, 2, 4 },
    { 23269, 19, 3, 20 }, { 21492, 20, 14, 1 }, { 18478, 21, 11, 17 },
    { 9277, 27, 11, 14 }, { 14628, 23, 11, 14 }, { 6369, 31, 11, 17 },
    { 4637, 34, 11, 17 }, { 14651, 23, 11, 14 }, { 14674, 23, 11, 14 },
    { 23972, 19, 11, 14 }, { 14697, 23, 11, 17 }, { 14720, 23, 11, 17 },
    { 22775, 19, 1, 5 }, { 13524, 23, 1, 5 }, { 12297, 24, 1, 5 },
    { 20072, 20, 1, 5 }, { 22794, 19, 1, 5 }, { 13547, 23, 1, 5 },
    { 12321, 24, 1, 5 }, { 20092, 20, 1, 5 }, { 22813, 19, 1, 5 },
    { 13570, 23, 1, 5 }, { 12345, 24, 1, 5 }, { 20112, 20, 1, 5 },
    { 4671, 34, 12, 20 }, { 5768, 32, 12, 20 }, { 10444, 26, 12, 20 },
    { 47263, 8, 9, 12 }, { 16435, 22, 14, 4 }, { 36392, 15, 16, 15 },
    { 28018, 18, 17, 20 }, { 47295, 8, 2, 16 }, { 23326, 19, 5, 7 },
    { 30852, 13, 18, 18 }, { 28417, 17, 10, 20 }, { 30929, 16, 10, 20 },
    { 22376, 13, 8, 18 }, { 22376, 19, 8, 17 }, { 44931, 10, 6, 13 },
    { 32257, 16, 8, 14 }, { 27100, 18, 1, 1 }, { 32177, 16, 2, 3 },
    { 16347, 22, 13, 9 }, { 11834, 25, 15, 16 }, { 38664, 13, 1, 1 },
    { 35597, 15, 14, 16 }, { 9790, 27, 17, 6 }, { 9817, 27, 17, 6 },
    { 9844, 27, 17, 6 }, { 9871, 27, 17, 6 }, { 46009, 8, 2, 10 },
    { 46009, 9, 9, 10 }, { 43569, 11, 10, 11 }, { 19392, 20, 1, 14 },
    { 19412, 20, 1, 14 }, { 21882, 19, 1, 14 }, { 37821, 14, 3, 6 },
    { 42414, 12, 16, 4 }, { 28757, 17, 4, 17 }, { 45658, 9, 1, 4 },
    { 35642, 15, 13, 6 }, { 9924, 26, 1, 6 }, { 13248, 23, 1, 6 },
    { 9950, 26, 1, 6 }, { 17008, 21, 1, 6 }, { 28502, 17, 1, 17 },
    { 39631, 8, 2, 16 }, { 39631, 8, 3, 16 }, { 44681, 10, 3, 9 },
    { 45421, 10, 6, 22 }, { 37835, 14, 5, 14 }, { 37933, 14, 4, 6 },
    { 45211, 9, 3, 19 }, { 45211, 10, 3, 19 }, { 45111, 10, 2, 3 },
    { 44262, 11, 2, 1 }, { 45601, 10, 13, 9 }, { 24067, 19, 12, 1 },
    { 41382, 12, 1, 3 }, { 29510, 12, 2, 3 }, { 37135, 14, 10, 3 },
    { 6710, 31, 15, 22 }, { 3824, 37, 15, 14 }, { 28090, 18, 16, 14 },
    { 848, 47, 15, 19 }, { 3377, 38, 15, 3 }, { 1625, 44, 15, 3 },
    { 895, 47, 15, 3 }, { 3415, 38, 15, 3 }, { 5079, 34, 15, 19 },
    { 11934, 25, 15, 3 }, { 8788, 28, 15, 3 }, { 3898, 37, 15, 3 },
    { 8816, 28, 15, 3 }, { 10859, 25, 10, 20 }, { 16672, 21, 10, 20 },
    { 12081, 24, 10, 20 }, { 19312, 20, 10, 20 }, { 7342, 29, 10, 20 },
    { 10884, 25, 10, 20 }, { 40536, 13, 18, 3 }, { 40549, 13, 18, 3 },
    { 37415, 14, 7, 9 }, { 45311, 10, 9, 6 }, { 21272, 20, 11, 1 },
    { 7222, 30, 14, 6 }, { 14260, 23, 11, 4 }, { 33089, 16, 15, 1 },
    { 15042, 13, 15, 1 }, { 15042, 23, 15, 1 }, { 40950, 12, 3, 4 },
    { 25606, 18, 3, 4 }, { 34562, 15, 4, 9 }, { 41622, 12, 5, 17 },
    { 23497, 19, 10, 4 }, { 36107, 15, 16, 20 }, { 46549, 9, 16, 11 },
    { 30185, 17, 7, 1 }, { 39431, 13, 1, 3 }, { 23174, 19, 2, 3 },
    { 42954, 12, 16, 21 }, { 16819, 21, 5, 6 }, { 19217, 15, 5, 6 },
    { 16840, 21, 5, 6 }, { 21977, 19, 5, 6 }, { 18268, 21, 11, 6 },
    { 18268, 21, 12, 6 }, { 45531, 10, 13, 13 }, { 42498, 12, 17, 2 },
    { 14214, 23, 11, 9 }, { 2894, 20, 12, 8 }, { 26812, 18, 7, 17 },
    { 44881, 10, 6, 1 }, { 42510, 12, 16, 20 }, { 41082, 12, 1, 3 },
    { 29352, 17, 1, 20 }, { 39860, 13, 6, 4 }, { 39873, 13, 6, 4 },
    { 14927, 23, 13, 2 }, { 15665, 22, 1, 2 }, { 45739, 9, 7, 3 },
    { 33722, 15, 6, 10 }, { 39418, 13, 7, 1 }, { 26362, 18, 8, 14 },
    { 20392, 20, 8, 14 }, { 36557, 15, 16, 14 }, { 36572, 15, 16, 14 },
    { 46747, 9, 18, 13 }, { 17554, 21, 7, 14 }, { 30032, 17, 7, 10 },
    { 33025, 16, 13, 8 }, { 38872, 13, 8, 22 }, { 34082, 15, 6, 17 },
    { 46396, 9, 8, 2 }, { 36017, 15, 17, 17 }, { 20086, 15, 1, 5 },
    { 38989, 13, 6, 7 }, { 17365, 21, 1, 20 }, { 41334, 12, 1, 20 },
    { 29369, 17, 1, 20 }, { 32577, 16, 7, 20 }, { 35192, 15, 7, 20 },
    { 38199, 14, 6, 3 }, { 40562, 13, 18, 3 }, { 30100, 17, 3, 17 },
    { 31633, 16, 10, 2 }, { 30661, 17, 14, 11 }, { 41022, 12, 6, 11 },
    { 46054, 9, 2, 13 }, { 39665, 13, 3, 17 }, { 46919, 8, 9, 1 },
    { 45730, 9, 7, 3 }, { 36743, 14, 10, 4 }, { 41682, 12, 9, 3 },
    { 45964, 9, 10, 11 }, { 27844, 12, 16, 15 }, { 40159, 13, 16, 5 },
    { 36407, 15, 16, 15 }, { 39119, 13, 1, 3 }, { 38101, 14, 7, 7 },
    { 9385, 27, 11, 1 }, { 9493, 27, 13, 15 }, { 6493, 31, 13, 14 },
    { 7719, 29, 13, 14 }, { 6524, 31, 13, 14 }, { 19171, 21, 17, 9 },
    { 7927, 10, 4, 8 }, { 7927, 21, 4, 15 }, { 13340, 23, 4, 14 },
    { 17113, 21, 4, 21 }, { 15621, 22, 4, 14 }, { 15643, 22, 4, 14 },
    { 40471, 13, 18, 3 }, { 12561, 24, 3, 14 }, { 31793, 16, 3, 4 },
    { 34442, 15, 3, 4 }, { 31809, 16, 3, 4 }, { 40029, 13, 11, 2 },
    { 40029, 13, 12, 2 }, { 42474, 12, 16, 2 }, { 42486, 12, 16, 2 },
    { 38965, 11, 4, 17 }, { 41790, 12, 7, 10 }, { 32513, 16, 7, 10 },
    { 46567, 9, 16, 11 }, { 45982, 9, 1, 4 }, { 32705, 16, 3, 9 },
    { 47455, 8, 13, 16 }, { 39158, 13, 9, 22 }, { 43470, 11, 1, 10 },
    { 34952, 15, 9, 17 }, { 38115, 14, 8, 19 }, { 33677, 15, 5, 20 },
    { 28298, 17, 9, 3 }, { 26092, 18, 7, 3 }, { 26110, 18, 7, 3 },
    { 22965, 19, 7, 3 }, { 22984, 19, 7, 3 }, { 39314, 13, 7, 3 },
    { 44921, 10, 1, 4 }, { 42906, 12, 16, 7 }, { 41598, 12, 1, 2 },
    { 26668, 18, 8, 3 }, { 41478, 12, 4, 3 }, { 42006, 12, 11, 12 },
    { 42006, 12, 12, 12 }, { 22433, 19, 2, 4 }, { 27298, 18, 11, 16 },
    { 28036, 18, 17, 20 }, { 17836, 12, 5, 17 }, { 47095, 8, 1, 22 },
    { 28944, 17, 6, 4 }, { 25858, 18, 6, 4 }, { 46468, 9, 17, 12 },
    { 3861, 37, 15, 21 }, { 11909, 25, 15, 21 }, { 24371, 19, 14, 9 },
    { 24390, 19, 14, 16 }, { 34892, 15, 2, 3 }, { 26722, 18, 3, 6 },
    { 32385, 16, 7, 14 }, { 43410, 12, 18, 16 }, { 37065, 14, 9, 7 },
    { 40042, 13, 13, 11 }, { 10536, 12, 13, 8 }, { 16798, 21, 1, 7 },
    { 13156, 23, 1, 7 }, { 11184, 25, 9, 4 }, { 35822, 15, 17, 11 },
    { 42966, 12, 17, 9 }, { 36827, 14, 6, 4 }, { 25714, 18, 9, 7 },
    { 6617, 31, 15, 7 }, { 41574, 12, 8, 8 }, { 23440, 19, 3, 3 },
    { 46630, 9, 17, 12 }, { 13294, 10, 5, 8 }, { 17050, 21, 5, 21 },
    { 17071, 21, 5, 15 }, { 15577, 22, 5, 14 }, { 15599, 22, 5, 14 },
    { 13294, 23, 5, 14 }, { 41118, 12, 10, 13 }, { 20532, 20, 3, 6 },
    { 33812, 15, 6, 5 }, { 21958, 19, 6, 5 }, { 37905, 14, 9, 3 },
    { 32401, 16, 9, 19 }, { 37975, 14, 5, 13 }, { 46333, 9, 9, 12 },
    { 42102, 12, 12, 1 }, { 21512, 20, 14, 4 }, { 9628, 27, 14, 4 },
    { 39509, 13, 2, 4 }, { 38521, 13, 1, 21 }, { 43492, 11, 6, 21 },
    { 24145, 17, 13, 3 }, { 16281, 22, 13, 19 }, { 16261, 20, 13, 3 },
    { 24164, 17, 13, 19 }, { 30476, 15, 13, 3 }, { 24183, 17, 13, 3 },
    { 30493, 15, 13, 3 }, { 24202, 17, 13, 3 }, { 23934, 19, 12, 17 },
    { 18436, 21, 12, 17 }, { 9196, 27, 12, 17 }, { 11484, 25, 12, 14 },
    { 5608, 32, 12, 17 }, { 11509, 25, 12, 14 }, { 14536, 23, 12, 14 },
    { 14559, 23, 12, 14 }, { 23953, 19, 12, 14 }, { 14582, 23, 12, 17 },
    { 32945, 16, 12, 9 }, { 37737, 14, 1, 1 }, { 39600, 13, 7, 13 },
    { 45221, 10, 3, 9 }, { 46342, 9, 9, 12 }, { 42354, 12, 16, 10 },
    { 22471, 19, 6, 14 }, { 46180, 9, 9, 2 }, { 45775, 9, 1, 10 },
    { 45775, 9, 6, 10 }, { 38911, 13, 8, 13 }, { 45131, 10, 1, 11 },
    { 41058, 12, 2, 1 }, { 10158, 26, 4, 6 }, { 20492, 20, 4, 6 },
    { 11234, 25, 4, 6 }, { 12441, 24, 4, 6 }, { 45481, 10, 13, 7 },
    { 7433, 13, 3, 8 }, { 7433, 25, 3, 15 }, { 10934, 25, 3, 14 },
    { 9976, 26, 3, 14 }, { 40497, 13, 18, 3 }, { 13087, 23, 9, 3 },
    { 12057, 24, 9, 3 }, { 10834, 25, 9, 3 }, { 11784, 25, 13, 5 },
    { 11809, 25, 13, 5 }, { 14950, 23, 13, 5 }, { 14973, 23, 13, 5 },
    { 14973, 23, 13, 15 }, { 7132, 30, 13, 5 }, { 8508, 28, 13, 5 },
    { 8536, 28, 13, 5 }, { 8564, 28, 13, 5 }, { 30287, 17, 11, 1 },
    { 40068, 13, 13, 7 }, { 45748, 9, 8, 2 }, { 43877, 11, 7, 1 },
    { 41826, 12, 9, 20 }, { 26164, 18, 3, 5 }, { 34577, 15, 4, 5 },
    { 15885, 22, 2, 17 }, { 45201, 10, 3, 1 }, { 44031, 11, 5, 3 },
    { 4569, 34, 11, 20 }, { 45081, 10, 5, 2 }, { 46243, 9, 3, 3 },
    { 35492, 15, 14, 19 }, { 47375, 8, 6, 1 }, { 35207, 15, 1, 3 },
    { 46135, 9, 2, 8 }, { 26794, 18, 7, 14 }, { 20552, 20, 7, 14 },
    { 29981, 17, 3, 7 }, { 47527, 8, 14, 9 }, { 37653, 14, 9, 6 },
    { 38755, 13, 1, 11 }, { 22528, 19, 10, 1 }, { 8073, 15, 12, 9 },
    { 41346, 12, 5, 1 }, { 43613, 11, 1, 10 }, { 43613, 11, 6, 10 },
    { 26218, 18, 6, 10 }, { 37597, 14, 6, 10 }, { 36925, 14, 1, 11 },
    { 37163, 14, 4, 16 }, { 225, 12, 15, 8 }, { 1560, 21, 15, 8 },
    { 9655, 27, 15, 9 }, { 47287, 8, 4, 16 }, { 40263, 13, 18, 21 },
    { 43767, 11, 9, 1 }, { 13938, 23, 10, 6 }, { 7400, 29, 10, 6 },
    { 32673, 16, 6, 13 }, { 43745, 11, 6, 9 }, { 47271, 8, 3, 3 },
    { 46063, 9, 5, 11 }, { 45591, 10, 13, 9 }, { 43002, 12, 16, 4 },
    { 12681, 24, 2, 14 }, { 10314, 26, 2, 14 }, { 11334, 25, 2, 14 },
    { 11359, 25, 2, 14 }, { 12705, 24, 2, 14 }, { 45757, 9, 1, 2 },
    { 45171, 10, 5, 3 }, { 23364, 19, 10, 15 }, { 31073, 16, 3, 6 },
    { 23345, 19, 5, 17 }, { 44240, 11, 4, 7 }, { 24048, 19, 11, 1 },
    { 33797, 15, 1, 17 }, { 23402, 19, 3, 7 }, { 40890, 12, 5, 1 },
    { 39405, 13, 4, 3 }, { 37457, 14, 4, 3 }, { 46810, 9, 18, 9 },
    { 45011, 10, 1, 4 }, { 20372, 20, 4, 4 }, { 32113, 16, 4, 4 },
    { 19972, 20, 4, 17 }, { 37177, 14, 4, 17 }, { 45892, 9, 6, 3 },
    { 30729, 17, 13, 22 }, { 18709, 21, 13, 22 }, { 24428, 19, 13, 13 },
    { 45865, 9, 2, 11 }, { 29743, 17, 3, 3 }, { 29760, 17, 3, 3 },
    { 13708, 23, 3, 19 }, { 23231, 19, 3, 3 }, { 24029, 19, 12, 1 },
    { 9331, 27, 11, 7 }, { 39028, 13, 2, 13 }, { 39041, 13, 4, 13 },
    { 46819, 9, 18, 2 }, { 31398, 11, 6, 8 }, { 42834, 12, 16, 17 },
    { 47023, 8, 4, 1 }, { 9007, 27, 6, 14 }, { 18688, 12, 14, 8 },
    { 18688, 21, 14, 21 }, { 47543, 8, 14, 2 }, { 37751, 14, 3, 3 },
    { 6152, 31, 11, 1 }, { 2182, 41, 11, 21 }, { 46027, 9, 2, 10 },
    { 45271, 10, 1, 1 }, { 10600, 26, 13, 3 }, { 12825, 24, 13, 3 },
    { 43998, 11, 5, 3 }, { 22832, 19, 5, 3 }, { 22851, 19, 5, 3 },
    { 29063, 17, 5, 3 }, { 22870, 19, 5, 3 }, { 26038, 18, 5, 3 },
    { 22889, 19, 5, 3 }, { 26470, 18, 2, 19 }, { 46288, 9, 6, 2 },
    { 6088, 32, 15, 4 }, { 42450, 12, 16, 19 }, { 14191, 23, 12, 4 },
    { 39366, 13, 4, 3 }, { 32961, 16, 12, 1 }, { 29726, 17, 1, 18 },
    { 42534, 12, 16, 1 }, { 32166, 11, 2, 3 }, { 31873, 16, 4, 4 },
    { 27658, 18, 17, 10 }, { 37947, 14, 2, 17 }, { 30961, 16, 1, 17 },
    { 16861, 21, 6, 4 }, { 39171, 13, 4, 17 }, { 46090, 9, 1, 3 },
    { 19955, 17, 4, 17 }, { 33457, 16, 18, 11 }, { 23516, 19, 2, 7 },
    { 33585, 16, 18, 14 }, { 44711, 10, 8, 2 }, { 12273, 24, 4, 21 },
    { 43547, 11, 7, 3 }, { 41646, 12, 5, 17 }, { 42402, 12, 16, 3 },
    { 5011, 34, 15, 14 }, { 1537, 44, 15, 14 }, { 17407, 21, 1, 4 },
    { 18205, 21, 11, 21 }, { 37919, 14, 3, 7 }, { 40734, 12, 8, 2 },
    { 38437, 14, 11, 13 }, { 15825, 9, 7, 8 }, { 37625, 14, 2, 20 },
    { 47559, 8, 14, 13 }, { 42690, 12, 16, 18 }, { 11409, 25, 12, 3 },
    { 14283, 23, 12, 3 }, { 18289, 21, 12, 3 }, { 14306, 23, 12, 3 },
    { 40710, 12, 9, 1 }, { 39951, 13, 7, 6 }, { 11609, 25, 12, 14 },
    { 14812, 23, 12, 14 }, { 43422, 12, 18, 7 }, { 47407, 8, 7, 12 },
    { 35282, 15, 8, 7 }, { 28315, 17, 7, 19 }, { 36715, 14, 7, 3 },
    { 19975, 17, 4, 17 }, { 32545, 16, 4, 21 }, { 40224, 13, 18, 3 },
    { 40237, 13, 18, 3 }, { 21072, 20, 6, 4 }, { 42186, 12, 15, 12 },
    { 41214, 12, 2, 20 }, { 42942, 12, 16, 7 }, { 44911, 10, 1, 3 },
    { 23117, 19, 5, 13 }, { 21232, 20, 12, 2 }, { 32865, 16, 11, 2 },
    { 5445, 33, 15, 21 }, { 26758, 18, 5, 17 }, { 42162, 12, 14, 2 },
    { 35732, 15, 15, 12 }, { 38547, 13, 5, 7 }, { 20712, 20, 9, 4 },
    { 6056, 23, 14, 15 }, { 8676, 28, 14, 14 }, { 6056, 30, 14, 14 },
    { 6056, 32, 14, 14 }, { 19712, 20, 4, 17 }, { 36967, 14, 4, 17 },
    { 42150, 12, 14, 10 }, { 24314, 19, 14, 10 }, { 24333, 19, 14, 10 },
    { 35582, 15, 14, 10 }, { 24352, 19, 14, 10 }, { 30644, 17, 14, 10 },
    { 38937, 13, 8, 3 }, { 46423, 9, 15, 2 }, { 24259, 17, 13, 3 },
    { 30510, 15, 13, 3 }, { 38885, 13, 8, 16 }, { 13846, 23, 2, 17 },
    { 36137, 15, 16, 10 }, { 36152, 15, 16, 5 }, { 36167, 15, 16, 5 },
    { 15819, 22, 7, 14 }, { 24485, 19, 14, 17 }, { 35957, 15, 17, 4 },
    { 22357, 19, 1, 5 }, { 13179, 23, 1, 5 }, { 12129, 24, 1, 5 },
    { 25534, 18, 1, 5 }, { 15489, 22, 1, 5 }, { 13202, 23, 1, 5 },
    { 44811, 10, 3, 4 }, { 4151, 35, 12, 5 }, { 2057, 42, 12, 5 },
    { 1493, 44, 12, 5 }, { 3565, 37, 12, 5 }, { 3602, 37, 12, 5 },
    { 16609, 21, 9, 17 }, { 16630, 21, 9, 17 }, { 24958, 18, 9, 17 },
    { 36969, 12, 4, 17 }, { 18835, 21, 14, 5 }, { 24580, 19, 14, 5 },
    { 45071, 10, 9, 8 }, { 29913, 17, 4, 7 }, { 32433, 16, 3, 21 },
    { 45829, 9, 6, 16 }, { 45928, 9, 8, 7 }, { 31041, 16, 1, 10 },
    { 33827, 15, 1, 10 }, { 41754, 12, 3, 13 }, { 44372, 11, 3, 9 },
    { 5214, 33, 12, 4 }, { 32833, 16, 12, 8 }, { 28706, 17, 8, 14 },
    { 40686, 12, 10, 7 }, { 40830, 12, 7, 1 }, { 47495, 8, 13, 12 },
    { 40250, 13, 18, 3 }, { 42126, 12, 13, 12 }, { 43086, 12, 17, 9 },
    { 43098, 12, 17, 16 }, { 36257, 15, 17, 9 }, { 43602, 10, 1, 16 },
    { 43602, 11, 1, 9 }, { 17470, 21, 5, 14 }, { 17491, 21, 5, 14 },
    { 26596, 18, 5, 14 }, { 29709, 17, 5, 14 }, { 26614, 18, 5, 14 },
    { 38129, 14, 8, 19 }, { 38963, 13, 4, 17 }, { 7976, 28, 3, 14 },
    { 7429, 29, 3, 14 }, { 9034, 27, 3, 14 }, { 10262, 26, 3, 14 },
    { 11309, 25, 3, 14 }, { 10288, 26, 3, 14 }, { 38924, 13, 8, 21 },
    { 40510, 13, 18, 21 }, { 45856, 9, 6, 2 }, { 27748, 18, 16, 19 },
    { 38534, 13, 6, 20 }, { 37093, 14, 1, 3 }, { 39174, 10, 4, 17 },
    { 22281, 19, 9, 20 }, { 31217, 16, 9, 20 }, { 45181, 10, 4, 3 },
    { 22566, 19, 8, 13 }, { 26506, 18, 9, 6 }, { 34907, 15, 9, 6 },
    { 29607, 17, 9, 6 }, { 41538, 12, 5, 17 }, { 43074, 12, 17, 3 },
    { 35012, 15, 8, 3 }, { 18016, 21, 2, 14 }, { 18037, 21, 2, 14 },
    { 18525, 16, 11, 2 }, { 18525, 16, 12, 2 }, { 19714, 18, 4, 17 },
    { 44481, 10, 4, 1 }, { 47207, 8, 2, 11 }, { 36542, 15, 16, 10 },
    { 43458, 12, 18, 7 }, { 33169, 16, 15, 9 }, { 42210, 12, 15, 16 },
    { 21312, 20, 14, 11 }, { 36771, 14, 6, 9 }, { 44981, 10, 3, 10 },
    { 44981, 10, 5, 10 }, { 27550, 18, 15, 8 }, { 23383, 19, 9, 4 },
    { 11959, 25, 15, 2 }, { 24143, 19, 13, 3 }, { 24143, 19, 14, 3 },
    { 16259, 22, 13, 3 }, { 24162, 19, 13, 19 }, { 30474, 17, 13, 3 },
    { 24181, 19, 13, 3 }, { 18646, 21, 14, 3 }, { 30491, 17, 13, 3 },
    { 24200, 19, 13, 3 }, { 24219, 19, 14, 3 }, { 24238, 19, 14, 3 },
    { 24257, 19, 13, 3 }, { 30508, 17, 13, 3 }, { 35447, 15, 14, 3 },
    { 14881, 23, 14, 3 }, { 24276, 19, 14, 19 }, { 7072, 30, 14, 3 },
    { 23668, 19, 6, 3 }, { 21132, 20, 6, 3 }, { 23687, 19, 6, 3 },
    { 27226, 18, 6, 3 }, { 16149, 22, 6, 19 }, { 21152, 20, 6, 3 },
    { 18058, 21, 6, 3 }, { 21172, 20, 6, 3 }, { 23706, 19, 6, 3 },
    { 44405, 11, 6, 3 }, { 19792, 20, 9, 4 }, { 17134, 21, 9, 4 },
    { 39743, 13, 2, 1 }, { 35327, 15, 12, 1 }, { 30355, 17, 11, 1 },
    { 46558, 9, 16, 9 }, { 21825, 19, 1, 4 }, { 15423, 22, 1, 4 },
    { 19352, 20, 1, 4 }, { 13133, 23, 1, 4 }, { 16756, 21, 1, 4 },
    { 12105, 24, 1, 4 }, { 46045, 9, 3, 10 }, { 45031, 10, 1, 3 },
    { 45031, 10, 1, 19 }, { 26650, 18, 5, 17 }, { 11684, 25, 13, 22 },
    { 40367, 13, 18, 17 }, { 1799, 10, 14, 8 }, { 2387, 41, 13, 17 },
    { 5864, 32, 13, 17 }, { 1799, 43, 13, 17 }, { 4909, 34, 13, 17 },
    { 1842, 43, 13, 17 }, { 4943, 34, 13, 17 }, { 42174, 12, 13, 8 },
    { 44801, 10, 3, 11 }, { 44801, 10, 5, 11 }, { 13271, 12, 3, 8 },
    { 13271, 23, 3, 21 }, { 46171, 9, 8, 3 }, { 37877, 14, 6, 5 },
    { 25156, 18, 1, 17 }, { 47255, 8, 3, 16 }, { 43158, 12, 16, 5 },
    { 44438, 11, 14, 12 }, { 33842, 15, 2, 6 }, { 31057, 16, 5, 6 },
    { 23098, 19, 3, 13 }, { 20872, 20, 3, 14 }, { 17869, 21, 3, 14 },
    { 30049, 17, 3, 14 }, { 32529, 16, 3, 14 }, { 16567, 21, 1, 4 },
    { 29866, 13, 3, 8 }, { 9358, 27, 12, 7 }, { 23592, 19, 4, 21 },
    { 29828, 17, 5, 14 }, { 41418, 12, 2, 3 }, { 35702, 15, 14, 12 },
    { 29080, 17, 2, 4 }, { 29097, 17, 2, 4 }, { 40638, 12, 1, 21 },
    { 45541, 10, 13, 2 }, { 35927, 15, 17, 21 }, { 35942, 15, 17, 21 },
    { 13662, 23, 10, 17 }, { 41994, 12, 11, 12 }, { 38677, 13, 1, 17 },
    { 44119, 11, 3, 17 }, { 39444, 13, 5, 22 }, { 34622, 15, 3, 4 },
    { 36197, 15, 17, 3 }, { 39912, 13, 3, 9 }, { 30389, 17, 13, 20 },
    { 39301, 13, 4, 3 }, { 39808, 13, 7, 1 }, { 45667, 9, 8, 1 },
    { 11384, 25, 11, 3 }, { 47519, 8, 13, 16 }, { 39496, 12, 9, 15 },
    { 39496, 13, 9, 5 }, { 28913, 14, 4, 17 }, { 27946, 18, 16, 3 },
    { 27964, 18, 16, 3 }, { 27982, 18, 16, 3 }, { 28000, 18, 16, 3 },
    { 46693, 9, 17, 12 }, { 39535, 13, 2, 3 }, { 3971, 14, 14, 8 },
    { 3971, 29, 14, 18 }, { 3971, 36, 14, 17 }, { 4841, 27, 14, 18 },
    { 4841, 34, 14, 17 }, { 4007, 27, 14, 18 }, { 4875, 34, 14, 17 },
    { 4007, 36, 14, 17 }, { 27334, 18, 14, 17 }, { 38950, 13, 8, 3 },
    { 40986, 12, 8, 3 }, { 25516, 18, 8, 4 }, { 46000, 9, 9, 16 },
    { 21212, 20, 11, 9 }, { 30610, 17, 13, 2 }, { 40842, 12, 6, 2 },
    { 34832, 8, 8, 4 }, { 34832, 15, 8, 4 }, { 37555, 14, 1, 3 },
    { 45451, 10, 12, 12 }, { 36497, 15, 17, 19 }, { 43266, 12, 17, 19 },
    { 36512, 15, 17, 19 }, { 21749, 19, 8, 6 }, { 21768, 19, 8, 6 },
    { 24976, 18, 8, 6 }, { 21787, 19, 8, 6 }, { 43668, 11, 6, 3 },
    { 47055, 8, 10, 12 }, { 45121, 10, 2, 3 }, { 47151, 8, 3, 10 },
    { 47151, 8, 5, 10 }, { 38451, 14, 12, 16 }, { 3148, 39, 17, 14 },
    { 12849, 24, 17, 17 }, { 27568, 18, 17, 17 }, { 27586, 18, 17, 17 },
    { 18877, 21, 17, 1 }, { 27604, 18, 17, 17 }, { 42222, 12, 17, 1 },
    { 34958, 9, 9, 8 }, { 43789, 11, 9, 17 }, { 40484, 13, 18, 2 },
    { 42246, 12, 17, 13 }, { 44075, 11, 3, 3 }, { 17827, 21, 5, 17 },
    { 19372, 20, 1, 6 }, { 6586, 31, 14, 21 }, { 47279, 8, 2, 9 },
    { 39132, 13, 1, 3 }, { 3713, 37, 11, 5 }, { 33767, 15, 3, 4 },
    { 41298, 12, 3, 4 }, { 41310, 12, 5, 4 }, { 41322, 12, 5, 4 },
    { 15687, 22, 5, 4 }, { 27262, 18, 12, 9 }, { 9574, 27, 13, 4 },
    { 10548, 26, 13, 3 }, { 27370, 18, 13, 3 }, { 21432, 20, 13, 3 },
    { 40146, 13, 13, 4 }, { 10574, 26, 13, 3 }, { 27388, 18, 13, 3 },
    { 21452, 20, 13, 3 }, { 39717, 13, 2, 13 }, { 42390, 12, 16, 3 },
    { 41238, 12, 2, 9 }, { 2914, 39, 12, 14 }, { 46153, 9, 7, 8 },
    { 32913, 16, 12, 13 }, { 41670, 12, 7, 14 }, { 43514, 11, 1, 1 },
    { 44701, 10, 9, 9 }, { 19681, 8, 8, 8 }, { 38586, 13, 7, 19 },
    { 40854, 12, 1, 2 }, { 43194, 12, 16, 5 }, { 32801, 16, 11, 13 },
    { 32817, 16, 12, 13 }, { 41922, 12, 6, 3 }, { 30219, 17, 6, 3 },
    { 36631, 14, 9, 6 }, { 40746, 12, 8, 1 }, { 45251, 10, 2, 9 },
    { 6223, 22, 11, 8 }, { 18562, 21, 12, 21 }, { 37863, 14, 3, 17 },
    { 42582, 12, 16, 1 }, { 21192, 20, 12, 1 }, { 24884, 19, 18, 4 },
    { 24903, 19, 18, 4 }, { 39522, 13, 7, 4 }, { 15775, 22, 9, 6 },
    { 46378, 9, 7, 1 }, { 38283, 14, 11, 8 }, { 7458, 29, 11, 4 },
    { 15065, 23, 15, 4 }, { 13731, 23, 5, 6 }, { 29794, 17, 5, 6 },
    { 13754, 23, 5, 6 }, { 17533, 21, 5, 6 }, { 37569, 14, 8, 21 },
    { 46729, 9, 17, 11 }, { 39548, 13, 4, 3 }, { 46983, 8, 4, 11 },
    { 39093, 13, 6, 17 }, { 41406, 12, 9, 20 }, { 47367, 8, 6, 1 },
    { 20832, 20, 2, 21 }, { 13961, 23, 2, 21 }, { 30015, 17, 2, 21 },
    { 12465, 24, 5, 14 }, { 12489, 24, 5, 14 }, { 12265, 8, 10, 8 },
    { 31201, 16, 10, 17 }, { 31377, 16, 6, 17 }, { 29845, 17, 3, 17 },
    { 39964, 13, 6, 3 }, { 32449, 16, 3, 21 }, { 38003, 14, 3, 21 },
    { 45341, 10, 7, 10 }, { 44317, 11, 10, 16 }, { 16651, 21, 10, 10 },
    { 17092, 9, 9, 8 }, { 31313, 16, 9, 14 }, { 19752, 20, 9, 5 },
    { 28774, 17, 9, 14 }, { 19772, 20, 9, 21 }, { 25588, 16, 9, 15 },
    { 25588, 18, 9, 14 }, { 17092, 21, 9, 14 }, { 47231, 8, 1, 22 },
    { 35222, 15, 6, 21 }, { 47063, 8, 1, 16 }, { 35657, 15, 13, 7 },
    { 24447, 19, 13, 7 }, { 46072, 9, 6, 4 }, { 28519, 17, 1, 17 },
    { 25174, 18, 1, 17 }, { 19452, 20, 1, 14 }, { 19472, 20, 1, 14 },
    { 21920, 19, 1, 14 }, { 34292, 15, 5, 3 }, { 34307, 15, 5, 3 },
    { 39262, 13, 5, 3 }, { 34322, 15, 5, 3 }, { 37317, 14, 5, 3 },
    { 34337, 15, 5, 3 }, { 22224, 19, 4, 7 }, { 14145, 23, 11, 1 },
    { 40626, 12, 6, 21 }, { 9223, 27, 12, 22 }, { 2953, 39, 11, 14 },
    { 9250, 27, 11, 22 }, { 44521, 10, 5, 1 }, { 36617, 14, 8, 3 },
    { 37079, 14, 9, 13 }, { 27424, 18, 15, 2 }, { 43362, 12, 18, 1 },
    { 42870, 12, 16, 1 }, { 39327, 13, 3, 3 }, { 39340, 13, 3, 3 },
    { 31777, 16, 3, 3 }, { 46261, 9, 4, 20 }, { 13140, 16, 1, 4 },
    { 29386, 17, 4, 13 }, { 37331, 14, 5, 9 }, { 16413, 22, 14, 6 },
    { 38297, 14, 11, 16 }, { 32849, 16, 11, 16 }, { 42018, 12, 11, 16 },
    { 25426, 18, 8, 3 }, { 22319, 19, 8, 3 }, { 15467, 22, 8, 3 },
    { 25444, 18, 8, 3 }, { 22338, 19, 8, 3 }, { 25462, 18, 8, 3 },
    { 25480, 18, 8, 3 }, { 38651, 13, 4, 1 }, { 18520, 21, 12, 1 },
    { 2592, 41, 15, 5 }, { 8760, 28, 15, 10 }, { 4186, 35, 11, 21 },
    { 7487, 29, 11, 21 }, { 46576, 9, 16, 9 }, { 28247, 17, 9, 21 },
    { 28808, 17, 9, 2 }, { 20132, 20, 2, 9 }, { 23003, 19, 3, 3 },
    { 37429, 14, 3, 3 }, { 31825, 16, 3, 3 }, { 31841, 16, 3, 3 },
    { 37443, 14, 3, 3 }, { 34457, 15, 3, 3 }, { 29284, 17, 3, 3 },
    { 34472, 15, 3, 3 }, { 29301, 17, 3, 3 }, { 29318, 17, 3, 3 },
    { 34487, 15, 3, 3 }, { 31857, 16, 3, 3 }, { 26146, 18, 3, 3 },
    { 42306, 12, 17, 2 }, { 43987, 11, 2, 3 }, { 40094, 13, 14, 1 },
    { 38768, 13, 1, 8 }, { 23991, 19, 12, 17 }, { 18499, 21, 12, 17 },
    { 9304, 27, 12, 17 }, { 11559, 25, 12, 14 }, { 5640, 32, 12, 17 },
    { 11584, 25, 12, 14 }, { 14743, 23, 12, 14 }, { 14766, 23, 12, 14 },
    { 24010, 19, 12, 14 }, { 14789, 23, 12, 17 }, { 11659, 25, 12, 21 },
    { 35522, 15, 13, 9 }, { 36953, 14, 3, 5 }, { 32017, 16, 9, 5 },
    { 26254, 18, 9, 5 }, { 29420, 17, 9, 5 }, { 45231, 10, 3, 3 },
    { 42378, 12, 16, 3 }, { 30977, 16, 1, 17 }, { 47119, 8, 9, 11 },
    { 15284, 14, 6, 5 }, { 39054, 13, 2, 7 }, { 5672, 32, 11, 20 },
    { 5704, 32, 11, 20 }, { 5736, 32, 11, 20 }, { 8368, 28, 11, 20 },
    { 38185, 14, 8, 20 }, { 39886, 13, 1, 13 }, { 40172, 13, 18, 3 },
    { 40185, 13, 18, 3 }, { 36212, 15, 17, 3 }, { 8172, 28, 12, 7 },
    { 36981, 14, 8, 7 }, { 34742, 15, 4, 22 }, { 32561, 16, 7, 14 },
    { 27928, 18, 16, 3 }, { 17449, 21, 9, 7 }, { 25120, 18, 1, 14 },
    { 41550, 12, 3, 3 }, { 39782, 13, 8, 21 }, { 24637, 19, 15, 21 },
    { 31393, 16, 6, 17 }, { 38269, 14, 11, 16 }, { 44460, 11, 14, 12 },
    { 43866, 11, 5, 4 }, { 45471, 10, 11, 16 }, { 3787, 21, 13, 15 },
    { 3787, 37, 13, 14 }, { 23421, 19, 5, 21 }, { 7282, 30, 17, 18 },
    { 37779, 14, 8, 15 }, { 46895, 8, 4, 9 }, { 40419, 13, 18, 14 },
    { 40432, 13, 18, 14 }, { 40107, 13, 14, 6 }, { 6120, 32, 15, 13 },
    { 27496, 18, 15, 13 }, { 35747, 15, 15, 12 }, { 482, 24, 15, 8 },
    { 1581, 44, 15, 5 }, { 18919, 21, 17, 2 }, { 38395, 14, 11, 12 },
    { 40341, 13, 18, 14 }, { 44721, 8, 4, 16 }, { 44721, 10, 4, 9 },
    { 45461, 10, 11, 12 }, { 45461, 10, 12, 12 }, { 46991, 8, 2, 11 },
    { 35507, 15, 13, 1 }, { 44651, 10, 3, 22 }, { 44661, 10, 8, 10 },
    { 46099, 9, 1, 19 }, { 46903, 8, 7, 9 }, { 13317, 23, 3, 2 },
    { 13317, 23, 5, 2 }, { 40198, 13, 18, 3 }, { 22680, 19, 10, 4 },
    { 28978, 17, 3, 5 }, { 17239, 21, 3, 5 }, { 25912, 18, 3, 5 },
    { 15998, 19, 3, 5 }, { 15998, 19, 3, 15 }, { 23041, 19, 1, 3 },
    { 20272, 20, 1, 3 }, { 31969, 16, 1, 3 }, { 34682, 15, 1, 3 },
    { 34697, 15, 1, 3 }, { 31985, 16, 1, 3 }, { 18961, 21, 17, 3 },
    { 11009, 25, 2, 2 }, { 12201, 24, 4, 2 }, { 46477, 9, 17, 16 },
    { 46975, 8, 3, 11 }, { 21532, 20, 13, 4 }, { 45838, 9, 7, 13 },
    { 35627, 15, 14, 22 }, { 24599, 19, 15, 10 }, { 39847, 13, 1, 1 },
    { 33265, 16, 18, 5 }, { 24751, 19, 18, 5 }, { 33281, 16, 18, 10 },
    { 33297, 16, 18, 5 }, { 28144, 18, 18, 5 }, { 44581, 9, 1, 2 },
    { 44581, 9, 6, 2 }, { 44581, 10, 4, 2 }, { 44581, 10, 5, 2 },
    { 20984, 8, 1, 8 }, { 19592, 20, 3, 18 }, { 22072, 19, 5, 18 },
    { 16903, 21, 3, 18 }, { 19612, 20, 5, 18 }, { 19632, 20, 3, 18 },
    { 8116, 28, 12, 1 }, { 44350, 11, 2, 17 }, { 32929, 16, 12, 1 },
    { 37261, 14, 5, 10 }, { 34277, 15, 3, 10 }, { 30304, 17, 11, 11 },
    { 30304, 17, 12, 11 }, { 30321, 17, 12, 11 }, { 16237, 22, 11, 11 },
    { 32897, 16, 12, 11 }, { 47511, 8, 13, 12 }, { 46432, 9, 17, 1 },
    { 40523, 13, 18, 21 }, { 43326, 12, 18, 16 }, { 38031, 14, 2, 7 },
    { 36869, 14, 5, 4 }, { 45581, 10, 13, 2 }, { 37989, 14, 3, 7 },
    { 12888, 9, 17, 8 }, { 27676, 18, 17, 3 }, { 27694, 18, 17, 3 },
    { 18541, 21, 11, 1 }, { 12225, 24, 6, 7 }, { 22490, 19, 6, 7 },
    { 42882, 12, 16, 1 }, { 15335, 14, 10, 18 }, { 15335, 22, 10, 17 },
    { 32273, 16, 5, 20 }, { 47479, 8, 13, 12 }, { 35687, 15, 13, 7 },
    { 30797, 17, 14, 1 }, { 21112, 20, 7, 21 }, { 39899, 13, 7, 21 },
    { 22300, 19, 10, 1 }, { 21753, 15, 8, 6 }, { 7948, 28, 10, 6 },
    { 44328, 11, 1, 13 }, { 21996, 19, 1, 7 }, { 47247, 8, 10, 21 },
    { 45101, 10, 8, 4 }, { 38742, 13, 6, 2 }, { 38213, 14, 6, 3 },
    { 23250, 19, 5, 20 }, { 21692, 19, 6, 20 }, { 42786, 12, 16, 18 },
    { 30134, 17, 7, 14 }, { 16479, 22, 14, 13 }, { 8424, 28, 11, 7 },
    { 45820, 9, 6, 1 }, { 41190, 12, 2, 22 }, { 35402, 15, 12, 11 },
    { 16303, 22, 14, 16 }, { 39015, 13, 4, 1 }, { 46279, 9, 3, 9 },
    { 36746, 11, 10, 4 }, { 25210, 18, 1, 17 }, { 38423, 14, 12, 12 },
    { 37289, 14, 9, 1 }, { 29216, 17, 7, 4 }, { 29233, 17, 7, 4 },
    { 34427, 15, 7, 4 }, { 31761, 16, 7, 4 }, { 26128, 18, 7, 4 },
    { 44207, 11, 2, 17 }, { 24846, 19, 18, 4 }, { 24865, 19, 18, 4 },
    { 39730, 13, 9, 9 }, { 38807, 13, 2, 1 }, { 24618, 19, 15, 11 },
    { 27028, 18, 3, 17 }, { 43146, 12, 16, 5 }, { 37180, 11, 4, 17 },
    { 29403, 17, 9, 5 }, { 40878, 12, 4, 4 }, { 45441, 10, 12, 16 },
    { 39652, 13, 1, 1 }, { 20852, 20, 2, 7 }, { 43525, 11, 7, 3 },
    { 38703, 13, 9, 9 }, { 39470, 13, 2, 3 }, { 42822, 12, 16, 4 },
    { 38690, 13, 1, 17 }, { 7920, 28, 4, 14 }, { 10106, 26, 4, 14 },
    { 11109, 25, 4, 14 }, { 10132, 26, 4, 14 }, { 11134, 25, 4, 14 },
    { 42798, 12, 16, 18 }, { 5280, 33, 12, 21 }, { 2875, 39, 12, 21 },
    { 3031, 14, 11, 8 }, { 3031, 39, 11, 18 }, { 6400, 31, 11, 18 },
    { 9439, 27, 11, 18 }, { 44751, 10, 1, 2 }, { 46879, 8, 17, 2 },
    { 24994, 18, 10, 20 }, { 42114, 12, 11, 2 }, { 42114, 12, 12, 2 },
    { 37667, 14, 9, 13 }, { 47047, 8, 8, 1 }, { 30780, 17, 14, 11 },
    { 41106, 12, 1, 3 }, { 38409, 14, 11, 10 }, { 38409, 14, 12, 10 },
    { 18331, 21, 11, 10 }, { 18352, 21, 12, 10 }, { 23896, 19, 11, 10 },
    { 23896, 19, 12, 10 }, { 9115, 27, 12, 10 }, { 11434, 25, 11, 10 },
    { 5313, 33, 11, 10 }, { 7516, 29, 12, 10 }, { 14375, 23, 11, 10 },
    { 18373, 21, 11, 10 }, { 9142, 27, 11, 10 }, { 4221, 35, 11, 10 },
    { 14398, 23, 12, 10 }, { 18394, 21, 12, 10 }, { 7545, 29, 12, 10 },
    { 6183, 31, 12, 10 }, { 32881, 16, 11, 9 }, { 38325, 14, 11, 16 },
    { 35612, 15, 14, 4 }, { 24922, 18, 2, 5 }, { 40081, 13, 14, 1 },
    { 7835, 29, 15, 1 }, { 8620, 28, 14, 3 }, { 10678, 26, 14, 3 },
    { 5960, 32, 14, 3 }, { 7252, 30, 14, 3 }, { 5992, 32, 14, 3 },
    { 6024, 32, 14, 4 }, { 15555, 22, 6, 7 }, { 21889, 12, 1, 15 },
    { 47423, 8, 7, 16 }, { 36437, 15, 17, 10 }, { 43314, 12, 16, 14 },
    { 17953, 21, 6, 14 }, { 27136, 18, 1, 14 }, { 13984, 23, 1, 14 },
    { 20972, 20, 1, 14 }, { 42810, 12, 17, 9 }, { 45694, 9, 2, 2 },
    { 45621, 10, 18, 22 }, { 26439, 13, 2, 3 }, { 33569, 16, 18, 3 },
    { 42234, 12, 17, 1 }, { 4115, 36, 17, 21 }, { 12873, 24, 17, 21 },
    { 18898, 21, 17, 21 }, { 40938, 12, 1, 20 }, { 45766, 9, 4, 1 },
    { 47071, 8, 4, 16 }, { 42762, 12, 16, 20 }, { 46108, 9, 6, 9 },
    { 32769, 16, 12, 2 }, { 44284, 11, 3, 17 }, { 43134, 12, 16, 4 },
    { 43374, 12, 18, 2 }, { 44831, 10, 1, 1 }, { 17890, 21, 4, 14 },
    { 23554, 19, 4, 14 }, { 23573, 19, 4, 14 }, { 25498, 18, 8, 4 },
    { 43657, 11, 6, 3 }, { 46315, 9, 4, 1 }, { 46324, 9, 7, 10 },
    { 42558, 12, 16, 1 }, { 42570, 12, 16, 1 }, { 27730, 18, 16, 19 },
    { 33185, 16, 18, 5 }, { 24713, 19, 18, 5 }, { 33201, 16, 18, 10 },
    { 28930, 14, 10, 19 }, { 6431, 14, 12, 8 }, { 7632, 29, 12, 18 },
    { 9466, 27, 12, 18 }, { 6431, 31, 12, 18 }, { 8480, 28, 13, 5 },
    { 35027, 13, 8, 15 }, { 35027, 15, 8, 14 }, { 44571, 10, 8, 4 },
    { 41178, 12, 9, 2 }, { 42990, 12, 17, 22 }, { 29862, 17, 3, 17 },
    { 35147, 15, 2, 17 }, { 38255, 14, 11, 11 }, { 45874, 9, 8, 3 },
    { 5967, 14, 14, 8 }, { 16391, 22, 14, 17 }, { 9601, 27, 14, 3 },
    { 44991, 10, 8, 11 }, { 13064, 15, 10, 18 }, { 13064, 23, 10, 17 },
    { 40055, 13, 14, 1 }, { 31366, 11, 6, 8 }, { 47383, 8, 1, 13 },
    { 34262, 15, 9, 10 }, { 46911, 8, 7, 2 }, { 32593, 16, 7, 20 },
    { 32609, 16, 7, 20 }, { 1971, 43, 15, 18 }, { 2795, 40, 15, 18 },
    { 20952, 20, 2, 20 }, { 17932, 21, 2, 20 }, { 47391, 8, 7, 12 },
    { 41934, 12, 6, 3 }, { 38781, 13, 4, 4 }, { 8399, 25, 12, 7 },
    { 25282, 18, 2, 18 }, { 16882, 21, 2, 18 }, { 22015, 19, 2, 18 },
    { 12801, 24, 14, 1 }, { 16924, 21, 7, 18 }, { 46648, 9, 17, 11 },
    { 32049, 16, 5, 4 }, { 42666, 12, 16, 17 }, { 10909, 25, 10, 4 },
    { 19512, 20, 10, 4 }, { 33632, 15, 1, 21 }, { 11209, 25, 5, 13 },
    { 25012, 18, 7, 7 }, { 42054, 12, 11, 1 }, { 41946, 12, 12, 12 },
    { 10808, 26, 18, 21 }, { 36602, 15, 18, 21 }, { 39574, 13, 3, 3 },
    { 42258, 12, 17, 1 }, { 42642, 12, 16, 17 }, { 34052, 15, 3, 4 },
    { 41982, 12, 11, 16 }, { 41982, 12, 12, 16 }, { 41838, 12, 7, 17 },
    { 32641, 16, 6, 1 }, { 33647, 15, 6, 20 }, { 28196, 17, 6, 20 },
    { 10028, 26, 9, 4 }, { 44901, 10, 1, 3 }, { 33617, 15, 8, 5 },
    { 20335, 8, 9, 12 }, { 44174, 11, 9, 3 }, { 45521, 10, 13, 1 },
    { 46927, 8, 7, 3 }, { 13110, 9, 2, 8 }, { 15357, 22, 2, 14 },
    { 16693, 21, 2, 14 }, { 16714, 21, 2, 21 }, { 13110, 23, 2, 14 },
    { 15379, 22, 2, 14 }, { 43723, 11, 9, 20 }, { 5346, 33, 12, 14 },
    { 26818, 12, 7, 8 }, { 28712, 10, 8, 8 }, { 40614, 12, 8, 5 },
    { 28536, 17, 1, 17 }, { 25228, 18, 1, 17 }, { 25701, 13, 6, 15 },
    { 40016, 13, 11, 11 }, { 44691, 10, 9, 11 }, { 41094, 12, 1, 3 },
    { 25163, 11, 1, 8 }, { 46225, 9, 8, 1 }, { 42282, 12, 17, 16 },
    { 41814, 12, 2, 1 }, { 23307, 19, 5, 17 }, { 21552, 20, 15, 1 },
    { 43110, 12, 16, 3 }, { 42066, 12, 11, 22 }, { 42066, 12, 12, 22 },
    { 38017, 14, 7, 10 }, { 11459, 25, 12, 4 }, { 30338, 17, 12, 4 },
    { 44871, 10, 6, 17 }, { 30525, 17, 13, 3 }, { 21332, 20, 13, 3 },
    { 30542, 17, 13, 19 }, { 35462, 15, 13, 3 }, { 30559, 17, 13, 3 },
    { 30576, 17, 13, 3 }, { 42318, 12, 17, 13 }, { 42330, 12, 16, 13 },
    { 42342, 12, 16, 13 }, { 44611, 10, 10, 10 }, { 40770, 12, 10, 10 },
    { 16945, 21, 6, 3 }, { 22129, 19, 6, 3 }, { 31153, 16, 6, 3 },
    { 25318, 18, 6, 3 }, { 22148, 19, 6, 3 }, { 22167, 19, 6, 3 },
    { 25336, 18, 6, 3 }, { 25354, 18, 6, 3 }, { 28604, 17, 6, 3 },
    { 15445, 22, 6, 3 }, { 28621, 17, 6, 3 }, { 13225, 23, 1, 5 },
    { 8953, 27, 1, 5 }, { 7864, 28, 1, 5 }, { 9898, 26, 1, 5 },
    { 8980, 27, 1, 5 }, { 45051, 10, 4, 11 }, { 40406, 13, 18, 17 },
    { 21652, 20, 18, 4 }, { 25570, 18, 4, 1 }, { 46959, 8, 10, 1 },
    { 45361, 10, 10, 1 }, { 39483, 13, 2, 3 }, { 22547, 19, 1, 3 },
    { 19912, 20, 1, 3 }, { 37107, 14, 1, 3 }, { 31441, 16, 1, 3 },
    { 25732, 18, 1, 3 }, { 28825, 17, 1, 3 }, { 34127, 15, 1, 3 },
    { 34142, 15, 1, 3 }, { 34157, 15, 1, 3 }, { 19932, 20, 1, 3 },
    { 28842, 17, 1, 3 }, { 37121, 14, 1, 3 }, { 31457, 16, 1, 3 },
    { 31473, 16, 1, 3 }, { 47167, 8, 10, 1 }, { 44449, 11, 14, 9 },
    { 19432, 20, 1, 17 }, { 21901, 19, 1, 17 }, { 42654, 12, 16, 17 },
    { 45793, 9, 5, 16 }, { 37793, 14, 3, 20 }, { 47039, 8, 6, 10 },
    { 44020, 11, 5, 3 }, { 9736, 27, 17, 5 }, { 3160, 27, 17, 15 },
    { 8844, 28, 17, 5 }, { 24694, 19, 17, 5 }, { 38367, 14, 11, 8 },
    { 17386, 21, 7, 21 }, { 43833, 11, 10, 22 }, { 34517, 15, 4, 4 },
    { 45381, 10, 1, 3 }, { 5560, 16, 12, 8 }, { 45847, 9, 1, 1 },
    { 24827, 19, 18, 1 }, { 44053, 11, 4, 3 }, { 45091, 10, 7, 11 },
    { 46144, 9, 7, 11 }, { 34922, 15, 4, 7 }, { 27442, 18, 15, 2 },
    { 34022, 15, 1, 7 }, { 26974, 18, 9, 3 }, { 29930, 17, 9, 3 },
    { 29947, 17, 9, 3 }, { 13915, 23, 9, 3 }, { 20732, 20, 9, 3 },
    { 29964, 17, 9, 3 }, { 41046, 12, 3, 4 }, { 26488, 18, 2, 19 },
    { 35912, 15, 16, 1 }, { 32001, 16, 5, 7 }, { 46081, 9, 1, 3 },
    { 44064, 11, 3, 3 }, { 45611, 10, 14, 2 }, { 8200, 28, 11, 3 },
    { 6802, 30, 11, 3 }, { 6832, 30, 11, 3 }, { 8228, 28, 12, 3 },
    { 12729, 24, 12, 3 }, { 22186, 19, 6, 14 }, { 28638, 17, 1, 22 },
    { 33962, 15, 6, 22 }, { 40276, 13, 18, 20 }, { 46198, 9, 5, 3 },
    { 44251, 11, 2, 1 }, { 42978, 12, 16, 3 }, { 20912, 20, 7, 17 },
    { 30117, 17, 7, 17 }, { 27082, 18, 7, 17 }, { 46387, 9, 1, 12 },
    { 14352, 23, 11, 21 }, { 18457, 21, 11, 1 }, { 37205, 14, 4, 10 },
    { 13501, 23, 4, 10 }, { 41154, 12, 4, 10 }, { 37219, 14, 4, 10 },
    { 28995, 17, 4, 10 }, { 41166, 12, 4, 10 }, { 17281, 21, 4, 10 },
    { 28213, 17, 1, 3 }, { 46887, 8, 5, 1 }, { 26457, 13, 2, 3 },
    { 38339, 14, 11, 9 }, { 46216, 9, 8, 1 }, { 2014, 43, 15, 18 },
    { 2835, 40, 15, 18 }, { 36002, 15, 16, 21 }, { 12417, 24, 2, 19 },
    { 26380, 18, 2, 3 }, { 17428, 21, 2, 3 }, { 26398, 18, 2, 3 },
    { 29505, 17, 2, 3 }, { 29522, 17, 2, 3 }, { 29539, 17, 2, 3 },
    { 32145, 16, 2, 3 }, { 15731, 22, 2, 3 }, { 32161, 16, 2, 3 },
    { 23136, 19, 2, 3 }, { 15753, 22, 2, 3 }, { 23155, 19, 2, 3 },
    { 26416, 18, 2, 3 }, { 26434, 18, 2, 3 }, { 26452, 18, 2, 3 },
    { 29556, 17, 2, 3 }, { 13685, 23, 2, 3 }, { 29573, 17, 2, 3 },
    { 16588, 21, 1, 4 }, { 47319, 8, 2, 1 }, { 17963, 11, 6, 8 },
    { 10002, 12, 2, 8 }, { 10959, 25, 2, 14 }, { 12153, 24, 2, 14 },
    { 12177, 24, 2, 21 }, { 10002, 26, 2, 14 }, { 10984, 25, 2, 14 },
    { 12541, 20, 2, 15 }, { 45712, 9, 9, 17 }, { 43062, 12, 16, 3 },
    { 46675, 9, 17, 16 }, { 47111, 8, 3, 9 }, { 47351, 8, 1, 9 },
    { 40926, 12, 6, 3 }, { 44229, 11, 4, 1 }, { 35897, 15, 16, 1 },
    { 42546, 12, 16, 1 }, { 26637, 10, 5, 8 }, { 28740, 17, 1, 5 },
    { 15511, 22, 1, 5 }, { 10652, 26, 13, 14 }, { 15907, 22, 10, 5 },
    { 15929, 22, 10, 5 }, { 15951, 22, 10, 5 }, { 26956, 18, 10, 5 },
    { 17659, 21, 10, 5 }, { 17680, 21, 10, 5 }, { 17701, 21, 10, 5 },
    { 39145, 13, 1, 3 }, { 39236, 13, 7, 2 }, { 44951, 10, 2, 10 },
    { 44951, 10, 9, 10 }, { 42426, 12, 16, 4 }, { 43206, 12, 16, 4 },
    { 46369, 9, 7, 13 }, { 46783, 9, 18, 2 }, { 37961, 14, 5, 17 },
    { 41970, 12, 11, 12 }, { 44761, 10, 6, 1 }, { 34067, 15, 6, 7 },
    { 32625, 16, 6, 20 }, { 27118, 18, 6, 20 }, { 37359, 14, 4, 3 },
    { 34397, 15, 4, 3 }, { 22737, 19, 4, 2 }, { 16105, 22, 2, 17 },
    { 23212, 19, 5, 17 }, { 43580, 11, 2, 22 }, { 47007, 8, 3, 1 },
    { 47335, 8, 10, 13 }, { 21392, 20, 14, 4 }, { 15480, 9, 8, 8 },
    { 34202, 12, 8, 8 }, { 34202, 15, 8, 17 }, { 22642, 19, 8, 3 },
    { 41130, 12, 8, 3 }, { 42918, 12, 16, 7 }, { 47199, 8, 4, 11 },
    { 41730, 12, 5, 17 }, { 35177, 15, 5, 14 }, { 22205, 19, 1, 9 },
    { 28672, 17, 1, 9 }, { 45991, 9, 1, 4 }, { 31665, 16, 5, 4 },
    { 43932, 11, 1, 6 }, { 42522, 12, 16, 4 }, { 29114, 17, 2, 4 },
    { 33217, 16, 18, 4 }, { 42462, 12, 16, 4 }, { 44383, 11, 8, 9 },
    { 30945, 16, 1, 17 }, { 41370, 12, 1, 19 }, { 34967, 15, 9, 21 },
    { 29675, 17, 9, 21 }, { 32209, 16, 9, 21 }, { 44531, 10, 3, 1 },
    { 11634, 25, 12, 3 }, { 24124, 19, 13, 20 }, { 4544, 14, 11, 8 },
    { 4544, 14, 12, 8 }, { 17575, 21, 2, 14 }, { 13823, 23, 2, 14 },
    { 15841, 22, 2, 14 }, { 15863, 22, 2, 14 }, { 17596, 21, 2, 14 },
    { 10392, 26, 11, 7 }, { 3935, 36, 11, 7 }, { 8088, 28, 12, 7 },
    { 10418, 26, 12, 7 }, { 14329, 23, 11, 3 }, { 23858, 19, 11, 3 },
    { 18310, 21, 11, 3 }, { 23877, 19, 11, 3 }, { 43822, 11, 1, 3 },
    { 31905, 16, 2, 5 }, { 34607, 15, 2, 5 }, { 33009, 16, 13, 8 },
    { 34712, 15, 1, 3 }, { 28485, 17, 1, 17 }, { 36757, 14, 10, 17 },
    { 24086, 19, 14, 7 }, { 18583, 21, 14, 7 }, { 46594, 9, 17, 16 },
    { 44621, 10, 10, 14 }, { 36785, 14, 10, 14 }, { 43254, 12, 17, 19 },
    { 43050, 12, 16, 3 }, { 36527, 15, 17, 3 }, { 35372, 15, 12, 1 },
    { 29267, 17, 3, 4 }, { 41802, 12, 3, 1 }, { 42078, 12, 11, 12 },
    { 42078, 12, 12, 12 }, { 45321, 10, 2, 21 }, { 43712, 11, 2, 5 },
    { 5247, 33, 11, 20 }, { 31889, 16, 4, 9 }, { 46639, 9, 17, 12 },
    { 47503, 8, 13, 12 }, { 34352, 15, 2, 4 }, { 31681, 16, 2, 4 },
    { 37345, 14, 2, 4 }, { 31697, 16, 2, 4 }, { 31713, 16, 2, 4 },
    { 29131, 17, 2, 4 }, { 34367, 15, 2, 4 }, { 10340, 26, 11, 3 },
    { 23725, 19, 11, 3 }, { 30236, 17, 12, 3 }, { 10366, 26, 12, 3 },
    { 8004, 28, 12, 3 }, { 18079, 21, 12, 3 }, { 14076, 23, 11, 3 },
    { 5181, 33, 11, 3 }, { 40003, 13, 12, 3 }, { 18100, 21, 11, 19 },
    { 23744, 19, 12, 3 }, { 23744, 19, 12, 19 }, { 18121, 21, 11, 19 },
    { 30253, 17, 12, 3 }, { 18142, 21, 11, 3 }, { 23763, 19, 12, 19 },
    { 14099, 23, 12, 19 }, { 23782, 19, 11, 3 }, { 23782, 19, 12, 3 },
    { 9061, 27, 11, 19 }, { 43038, 12, 16, 3 }, { 12657, 24, 4, 20 },
    { 20932, 20, 3, 20 }, { 16039, 22, 3, 20 }, { 39002, 13, 6, 7 },
    { 43014, 12, 16, 3 }, { 33752, 15, 10, 10 }, { 36302, 15, 16, 5 },
    { 36317, 15, 16, 10 }, { 36332, 15, 16, 5 }, { 36347, 15, 16, 5 },
    { 25678, 18, 6, 17 }, { 36032, 15, 17, 3 }, { 42726, 12, 17, 3 },
    { 36047, 15, 17, 3 }, { 38353, 14, 11, 12 }, { 38353, 14, 12, 12 },
    { 35357, 15, 12, 1 }, { 46756, 9, 18, 1 }, { 24789, 19, 18, 14 },
    { 33361, 16, 18, 17 }, { 33377, 16, 18, 17 }, { 33393, 16, 18, 17 },
    { 24808, 19, 18, 17 }, { 47191, 8, 6, 9 }, { 22414, 19, 6, 6 },
    { 34037, 15, 6, 6 }, { 15533, 22, 6, 6 }, { 17029, 21, 6, 6 },
    { 37009, 14, 6, 17 }, { 41706, 12, 9, 3 }, { 34727, 15, 8, 21 },
    { 33992, 15, 4, 7 }, { 46792, 9, 18, 13 }, { 44042, 11, 5, 19 },
    { 30848, 17, 18, 17 }, { 33947, 15, 6, 3 }, { 26344, 18, 1, 21 },
    { 20332, 20, 9, 5 }, { 25786, 18, 10, 4 }, { 37023, 14, 6, 17 },
    { 38143, 14, 2, 17 }, { 42270, 12, 17, 1 }, { 45685, 9, 8, 4 },
    { 31409, 16, 1, 3 }, { 30593, 17, 13, 3 }, { 35477, 15, 13, 3 },
    { 41514, 12, 4, 3 }, { 32225, 16, 4, 3 }, { 16171, 22, 11, 11 },
    { 27244, 18, 12, 11 }, { 25246, 18, 3, 1 }, { 21052, 20, 2, 1 },
    { 33153, 16, 15, 16 }, { 35132, 15, 1, 6 }, { 47447, 8, 11, 9 },
    { 38087, 14, 4, 2 }, { 41862, 12, 3, 2 }, { 39834, 13, 2, 2 },
    { 30763, 17, 14, 2 }, { 45631, 9, 1, 1 }, { 42366, 12, 16, 9 },
    { 1083, 47, 15, 5 }, { 42930, 12, 16, 7 }, { 44741, 10, 1, 1 },
    { 44591, 10, 1, 9 }, { 45491, 10, 13, 9 }, { 38507, 14, 18, 17 },
    { 44771, 10, 6, 3 }, { 47215, 8, 2, 11 }, { 7661, 29, 11, 2 },
    { 29811, 17, 8, 1 }, { 35837, 15, 16, 4 }, { 35552, 15, 14, 1 },
    { 23193, 19, 2, 20 }, { 20452, 20, 2, 20 }, { 20472, 20, 2, 20 },
    { 16763, 14, 1, 4 }, { 41274, 12, 1, 4 }, { 12112, 17, 1, 4 },
    { 47535, 8, 13, 1 }, { 46306, 9, 3, 1 }, { 21472, 20, 13, 1 },
    { 10626, 26, 13, 1 }, { 47303, 8, 8, 12 }, { 41694, 12, 9, 3 },
    { 33601, 16, 18, 18 }, { 38560, 13, 10, 7 }, { 44631, 10, 3, 1 },
    { 44641, 10, 4, 1 }, { 35342, 15, 12, 1 }, { 42894, 12, 16, 7 },
    { 41070, 12, 6, 17 }, { 12249, 24, 10, 3 }, { 13455, 23, 10, 3 },
    { 13478, 23, 10, 3 }, { 34187, 15, 10, 3 }, { 31553, 16, 10, 3 },
    { 28876, 17, 10, 3 }, { 31569, 16, 10, 3 }, { 22623, 19, 10, 3 },
    { 31585, 16, 10, 3 }, { 31601, 16, 10, 3 }, { 25768, 18, 10, 3 },
    { 45955, 9, 10, 9 }, { 28759, 15, 4, 17 }, { 36182, 15, 17, 11 },
    { 33409, 16, 18, 10 }, { 39353, 13, 3, 4 }, { 21863, 19, 1, 17 },
    { 25102, 18, 1, 17 }, { 16777, 21, 1, 14 }, { 39067, 13, 2, 7 },
    { 38638, 13, 3, 22 }, { 34817, 15, 4, 1 }, { 32465, 16, 10, 7 },
    { 12633, 24, 4, 14 }, { 15019, 23, 14, 22 }, { 35432, 15, 13, 1 },
    { 14053, 23, 2, 17 }, { 38794, 13, 2, 1 }, { 11034, 25, 2, 7 },
    { 19832, 20, 2, 7 }, { 32417, 16, 2, 17 }, { 19359, 13, 1, 4 },
    { 42774, 12, 16, 4 }, { 25066, 18, 1, 14 }, { 25084, 18, 1, 14 },
    { 28451, 17, 1, 14 }, { 34247, 15, 7, 7 }, { 44861, 10, 8, 9 },
    { 43026, 12, 16, 3 }, { 6648, 31, 15, 14 }, { 2510, 41, 15, 17 },
    { 96, 47, 15, 17 }, { 143, 47, 15, 17 }, { 190, 47, 15, 17 },
    { 237, 47, 15, 17 }, { 284, 47, 15, 17 }, { 331, 47, 15, 17 },
    { 378, 47, 15, 17 }, { 425, 47, 15, 17 }, { 11984, 25, 15, 9 },
    { 33137, 16, 15, 16 }, { 31249, 16, 8, 3 }, { 40974, 12, 8, 3 },
    { 5576, 32, 11, 4 }, { 6952, 30, 11, 4 }, { 9763, 27, 17, 10 },
    { 32469, 12, 10, 7 }, { 41430, 12, 2, 3 }, { 43536, 11, 7, 3 },
    { 8455, 25, 11, 7 }, { 45151, 10, 5, 19 }, { 26686, 18, 7, 20 },
    { 13593, 23, 1, 3 }, { 12369, 24, 1, 3 }, { 20292, 20, 1, 3 },
    { 23060, 19, 1, 3 }, { 23079, 19, 1, 3 }, { 20312, 20, 1, 3 },
    { 45291, 10, 3, 7 }, { 39756, 13, 7, 6 }, { 38045, 14, 7, 6 },
    { 7371, 29, 6, 14 }, { 15247, 22, 2, 4 }, { 39210, 13, 4, 4 },
    { 31745, 16, 7, 4 }, { 38898, 13, 10, 1 }, { 17197, 21, 6, 14 },
    { 18751, 21, 14, 16 }, { 40722, 12, 1, 8 }, { 28468, 17, 1, 17 },
    { 34172, 15, 10, 3 }, { 31489, 16, 10, 3 }, { 28859, 17, 10, 3 },
    { 31505, 16, 10, 3 }, { 22585, 19, 10, 3 }, { 31521, 16, 10, 3 },
    { 31537, 16, 10, 3 }, { 25750, 18, 10, 3 }, { 22604, 19, 10, 3 },
    { 28729, 10, 8, 8 }, { 30372, 17, 11, 1 }, { 26920, 18, 5, 17 },
    { 42294, 12, 17, 8 }, { 26002, 18, 3, 10 }, { 26020, 18, 5, 10 },
    { 7312, 30, 17, 5 }, { 5478, 33, 17, 5 }, { 12921, 24, 17, 5 },
    { 12945, 24, 17, 5 }, { 28054, 18, 17, 10 }, { 43701, 11, 8, 1 },
    { 37233, 14, 9, 10 }, { 31649, 16, 2, 10 }, { 8732, 28, 15, 1 },
    { 27874, 18, 16, 6 }, { 19066, 21, 16, 6 }, { 19087, 21, 16, 6 },
    { 19108, 21, 16, 6 }, { 19129, 21, 16, 6 }, { 45021, 10, 1, 3 },
    { 24377, 13, 14, 11 }, { 35762, 15, 15, 2 }, { 45883, 9, 8, 11 },
    { 42630, 12, 16, 17 }, { 35162, 15, 7, 10 }, { 28689, 17, 1, 7 },
    { 47079, 8, 6, 1 }, { 15111, 23, 18, 6 }, { 15134, 23, 18, 6 },
    { 15157, 23, 18, 6 }, { 15180, 23, 18, 6 }, { 21572, 20, 18, 6 },
    { 21592, 20, 18, 6 }, { 21612, 20, 18, 6 }, { 21632, 20, 18, 6 },
    { 10704, 26, 18, 6 }, { 10730, 26, 18, 6 }, { 10756, 26, 18, 6 },
    { 10782, 26, 18, 6 }, { 34847, 15, 5, 4 }, { 40354, 13, 18, 1 },
    { 46270, 9, 6, 1 }, { 47127, 8, 10, 22 }, { 39249, 13, 10, 21 },
    { 33537, 16, 18, 3 }, { 44306, 11, 7, 9 }, { 18247, 21, 12, 1 },
    { 44541, 10, 1, 3 }, { 32497, 16, 10, 2 }, { 41202, 12, 2, 13 },
    { 46360, 9, 6, 9 }, { 21352, 20, 14, 4 }, { 5511, 33, 17, 5 },
    { 12993, 24, 17, 5 }, { 13017, 24, 17, 5 }, { 28108, 18, 17, 10 },
    { 13697, 12, 2, 8 }, { 18163, 21, 11, 3 }, { 18184, 21, 12, 3 },
    { 23801, 19, 11, 3 }, { 23820, 19, 12, 3 }, { 23839, 19, 11, 3 },
    { 23839, 19, 12, 3 }, { 30270, 17, 11, 3 }, { 14168, 23, 12, 2 },
    { 34532, 15, 4, 4 }, { 29335, 17, 4, 4 }, { 34547, 15, 4, 4 },
    { 36062, 15, 17, 3 }, { 19024, 21, 17, 3 }, { 45501, 10, 14, 12 },
    { 38599, 13, 7, 3 }, { 27280, 18, 11, 2 }, { 46684, 9, 17, 22 },
    { 35417, 15, 13, 1 }, { 19150, 21, 17, 4 }, { 43182, 12, 16, 5 },
    { 8060, 28, 12, 9 }, { 29165, 17, 7, 3 }, { 35387, 15, 11, 1 },
    { 40575, 13, 18, 1 }, { 30678, 17, 13, 9 }, { 26704, 18, 4, 20 },
    { 41610, 12, 6, 1 }, { 25804, 18, 10, 19 }, { 3070, 39, 13, 17 },
    { 7162, 30, 13, 17 }, { 2428, 41, 13, 17 }, { 5896, 32, 13, 17 },
    { 2469, 41, 13, 17 }, { 5928, 32, 13, 17 }, { 33249, 16, 18, 4 },
    { 43302, 12, 16, 10 }, { 41442, 12, 6, 11 }, { 47359, 8, 8, 19 },
    { 43350, 12, 18, 16 }, { 23535, 19, 2, 7 }, { 46855, 8, 1, 1 },
    { 40818, 12, 2, 1 }, { 24504, 19, 14, 2 }, { 41226, 12, 7, 1 },
    { 47487, 8, 13, 12 }, { 35852, 15, 16, 21 }, { 35867, 15, 16, 21 },
    { 35882, 15, 16, 21 }, { 36272, 15, 17, 20 }, { 45946, 9, 6, 1 },
    { 39379, 13, 4, 3 }, { 11884, 25, 15, 1 }, { 47327, 8, 9, 12 },
    { 19492, 20, 1, 17 }, { 21939, 19, 1, 17 }, { 39184, 13, 4, 17 },
    { 25840, 18, 4, 17 }, { 32481, 16, 2, 14 }, { 20812, 20, 2, 14 },
    { 26992, 18, 2, 14 }, { 29998, 17, 2, 14 }, { 27010, 18, 2, 14 },
    { 17474, 17, 3, 15 }, { 17474, 17, 5, 15 }, { 17872, 18, 3, 15 },
    { 12393, 17, 4, 15 }, { 12393, 24, 4, 14 }, { 17495, 17, 5, 15 },
    { 18982, 21, 16, 19 }, { 36939, 14, 6, 3 }, { 34667, 15, 1, 3 },
    { 31281, 16, 1, 7 }, { 37149, 14, 8, 3 }, { 38705, 11, 9, 16 },
    { 46711, 9, 17, 12 }, { 45973, 9, 9, 7 }, { 15088, 23, 15, 11 },
    { 7806, 29, 15, 11 }, { 2755, 40, 15, 2 }, { 43218, 12, 17, 9 },
    { 46720, 9, 17, 16 }, { 19045, 21, 17, 18 }, { 19232, 20, 9, 17 },
    { 19252, 20, 9, 17 }, { 28230, 17, 9, 17 }, { 47031, 8, 8, 9 },
    { 27064, 18, 7, 17 }, { 39080, 13, 6, 17 }, { 29250, 17, 3, 4 },
    { 5379, 18, 13, 8 }, { 5379, 33, 13, 21 }, { 6462, 31, 13, 14 },
    { 5412, 33, 13, 14 }, { 39639, 13, 5, 6 }, { 35042, 15, 5, 6 },
    { 37807, 14, 5, 6 }, { 35057, 15, 5, 6 }, { 17911, 21, 7, 14 },
    { 41286, 12, 6, 4 }, { 36673, 14, 5, 5 }, { 30881, 16, 5, 5 },
    { 14858, 23, 13, 5 }, { 34217, 15, 7, 5 }, { 25822, 18, 7, 5 },
    { 28893, 17, 7, 5 }, { 17559, 16, 7, 5 }, { 22661, 19, 7, 15 },
    { 32721, 16, 6, 4 }, { 19003, 21, 16, 21 }, { 45919, 9, 1, 9 },
    { 39106, 13, 9, 1 }, { 37681, 14, 9, 1 }, { 46863, 8, 4, 11 },
    { 19694, 18, 4, 17 }, { 42858, 12, 16, 17 }, { 39795, 13, 3, 17 },
    { 37401, 14, 7, 4 }, { 25966, 18, 3, 2 }, { 22756, 19, 5, 2 },
    { 32289, 16, 3, 20 }, { 35792, 15, 17, 11 }, { 28553, 17, 10, 3 },
    { 18604, 21, 14, 5 }, { 40758, 12, 8, 1 }, { 47135, 8, 8, 1 },
    { 40698, 12, 9, 1 }, { 45161, 9, 5, 19 }, { 45161, 10, 5, 19 },
    { 26866, 18, 5, 7 }, { 23141, 14, 2, 3 }, { 28434, 17, 1, 4 },
    { 19332, 20, 1, 4 }, { 25030, 18, 1, 4 }, { 16735, 21, 1, 4 },
    { 31009, 16, 9, 4 }, { 30151, 17, 6, 18 }, { 40914, 12, 6, 3 },
    { 35972, 15, 17, 3 }, { 46459, 9, 17, 1 }, { 45937, 9, 8, 7 },
    { 38976, 13, 4, 17 }, { 25552, 18, 4, 17 }, { 46951, 8, 8, 10 },
    { 43635, 11, 9, 17 }, { 19532, 15, 9, 18 }, { 19532, 20, 9, 17 },
    { 19552, 20, 9, 17 }, { 28570, 17, 9, 17 }, { 38820, 13, 9, 18 },
    { 46018, 9, 9, 10 }, { 35672, 15, 14, 13 }, { 22509, 19, 6, 14 },
    { 19892, 20, 6, 14 }, { 25696, 18, 6, 14 }, { 32753, 16, 6, 19 },
    { 38573, 13, 7, 19 }, { 37051, 14, 3, 1 }, { 39626, 13, 2, 9 },
    { 37728, 8, 3, 8 }, { 37728, 8, 5, 8 }, { 29454, 17, 3, 4 },
    { 41718, 12, 5, 17 }, { 30712, 17, 13, 17 }, { 46967, 8, 2, 16 },
    { 43398, 12, 18, 1 }, { 44841, 10, 3, 1 }, { 44841, 10, 4, 1 },
    { 44851, 10, 5, 1 }, { 31233, 16, 8, 4 }, { 26056, 18, 7, 3 },
    { 26074, 18, 7, 3 }, { 37373, 14, 7, 3 }, { 41250, 12, 7, 3 },
    { 46837, 9, 18, 9 }, { 46126, 9, 6, 16 }, { 42678, 12, 16, 7 },
    { 41348, 10, 5, 1 }, { 9709, 27, 17, 4 }, { 31089, 16, 3, 7 },
    { 45551, 10, 13, 2 }, { 36687, 14, 9, 1 }, { 36701, 14, 9, 1 },
    { 43855, 11, 2, 3 }, { 46162, 9, 8, 7 }, { 21844, 19, 1, 14 },
    { 24675, 19, 15, 17 }, { 3109, 39, 15, 4 }, { 30627, 11, 13, 1 },
    { 30627, 17, 13, 1 }, { 24732, 19, 18, 19 }, { 44561, 10, 9, 13 },
    { 30457, 17, 13, 11 }, { 43976, 11, 2, 3 }, { 32369, 16, 7, 14 },
    { 36813, 14, 2, 1 }, { 4326, 35, 12, 5 }, { 20232, 20, 7, 4 },
    { 15709, 22, 7, 4 }, { 47415, 8, 7, 16 }, { 30406, 17, 13, 6 },
    { 46657, 9, 16, 2 }, { 36362, 15, 16, 5 }, { 36377, 15, 16, 5 },
    { 37191, 14, 9, 4 }, { 45401, 10, 10, 3 }, { 36077, 15, 17, 9 },
    { 32977, 16, 12, 11 }, { 36122, 15, 16, 20 }, { 47439, 8, 12, 9 },
    { 24940, 18, 4, 5 }, { 28281, 17, 4, 5 }, { 40738, 8, 9, 2 },
    { 43778, 11, 8, 2 }, { 1885, 25, 13, 18 }, { 1885, 43, 13, 17 },
    { 4977, 34, 13, 17 }, { 1359, 45, 13, 17 }, { 4043, 36, 13, 17 },
    { 1404, 27, 13, 18 }, { 1404, 45, 13, 17 }, { 4079, 36, 13, 17 },
    { 16996, 9, 8, 8 }, { 16996, 12, 8, 17 }, { 28126, 18, 17, 14 },
    { 36855, 14, 1, 7 }, { 25264, 18, 1, 7 }, { 31025, 16, 1, 11 },
    { 34982, 15, 4, 19 }, { 29692, 17, 4, 19 }, { 41466, 12, 4, 19 },
    { 38612, 13, 5, 22 }, { 37303, 14, 9, 1 }, { 12897, 24, 17, 20 },
    { 39613, 13, 3, 20 }, { 47431, 8, 7, 9 }, { 43604, 9, 1, 11 },
    { 40806, 12, 1, 17 }, { 44941, 10, 7, 7 }, { 32193, 16, 5, 19 },
    { 29624, 17, 5, 3 }, { 29641, 17, 5, 3 }, { 29658, 17, 5, 3 },
    { 30746, 17, 14, 7 }, { 40380, 13, 18, 17 }, { 28927, 17, 10, 19 },
    { 43624, 11, 3, 1 }, { 13616, 23, 2, 4 }, { 42030, 12, 11, 16 },
    { 9412, 27, 12, 7 }, { 2264, 41, 11, 7 }, { 27172, 18, 2, 14 },
    { 16127, 22, 2, 14 }, { 21012, 20, 2, 14 }, { 23630, 19, 2, 14 },
    { 21032, 20, 2, 14 }, { 47183, 8, 1, 12 }, { 17722, 21, 9, 3 },
    { 20592, 20, 9, 3 }, { 20612, 20, 9, 3 }, { 10210, 26, 9, 3 },
    { 13869, 23, 9, 3 }, { 20632, 20, 9, 3 }, { 17743, 21, 9, 3 },
    { 20652, 20, 9, 3 }, { 20672, 20, 9, 3 }, { 10236, 26, 9, 3 },
    { 13892, 23, 9, 3 }, { 20692, 20, 9, 3 }, { 38625, 13, 10, 10 },
    { 37527, 14, 5, 5 }, { 3263, 38, 15, 5 }, { 11859, 25, 15, 10 },
    { 8926, 27, 1, 14 }, { 45331, 10, 2, 16 }, { 25048, 18, 5, 1 },
    { 39392, 13, 4, 3 }, { 41874, 12, 6, 4 }, { 41886, 12, 6, 4 },
    { 46540, 9, 16, 11 }, { 44731, 10, 9, 9 }, { 12513, 24, 2, 14 },
    { 10184, 26, 2, 14 }, { 11259, 25, 2, 14 }, { 11284, 25, 2, 14 },
    { 12537, 24, 2, 14 }, { 19952, 20, 4, 17 }, { 44501, 10, 1, 1 },
    { 25300, 18, 1, 3 }, { 22091, 19, 1, 3 }, { 38846, 13, 1, 3 },
    { 33902, 15, 1, 3 }, { 28587, 17, 1, 3 }, { 31121, 16, 1, 3 },
    { 36883, 14, 1, 3 }, { 36897, 14, 1, 3 }, { 36911, 14, 1, 3 },
    { 22110, 19, 1, 3 }, { 31137, 16, 1, 3 }, { 38859, 13, 1, 3 },
    { 33917, 15, 1, 3 }, { 33932, 15, 1, 3 }, { 29148, 17, 10, 21 },
    { 44295, 11, 1, 16 }, { 18625, 21, 13, 7 }, { 21372, 20, 13, 4 },
    { 3453, 38, 15, 20 }, { 2633, 41, 15, 20 }, { 1669, 44, 15, 20 },
    { 2674, 41, 15, 5 }, { 1268, 46, 15, 15 }, { 5113, 34, 15, 5 },
    { 5147, 34, 15, 5 }, { 36287, 15, 17, 14 }, { 27046, 18, 7, 14 },
    { 20892, 20, 7, 14 }, { 24656, 19, 15, 9 }, { 40998, 12, 8, 3 },
    { 17764, 21, 10, 5 }, { 17785, 21, 10, 5 }, { 17806, 21, 10, 5 },
    { 20752, 20, 10, 5 }, { 20772, 20, 10, 5 }, { 20792, 20, 10, 5 },
    { 35102, 15, 9, 3 }, { 43481, 11, 4, 1 }, { 46486, 9, 16, 11 },
    { 19852, 20, 1, 4 }, { 17176, 21, 1, 4 }, { 22262, 19, 9, 20 },
    { 37275, 14, 10, 17 }, { 35987, 15, 17, 3 }, { 36799, 14, 4, 22 },
    { 37611, 14, 4, 3 }, { 34757, 15, 4, 3 }, { 34772, 15, 4, 3 },
    { 34787, 15, 4, 3 }, { 32033, 16, 4, 3 }, { 29437, 17, 4, 3 },
    { 39288, 13, 4, 3 }, { 35312, 15, 11, 1 }, { 43170, 12, 16, 5 },
    { 45351, 10, 7, 10 }, { 46935, 8, 3, 11 }, { 32353, 16, 5, 14 },
    { 44971, 10, 3, 10 }, { 44971, 10, 5, 10 }, { 37541, 14, 3, 4 },
    { 20412, 20, 2, 19 }, { 46774, 9, 18, 1 }, { 0, 48, 11, 6 },
    { 1130, 46, 11, 6 }, { 1176, 46, 11, 6 }, { 48, 48, 12, 6 },
    { 1222, 46, 12, 6 }, { 1449, 44, 12, 6 }, { 41262, 12, 1, 4 },
    { 42738, 12, 16, 13 }, { 39587, 13, 8, 5 }, { 39587, 13, 8, 15 },
    { 36587, 15, 18, 2 }, { 45811, 9, 4, 8 }, { 38729, 13, 5, 7 },
    { 28723, 17, 8, 14 }, { 4256, 35, 11, 14 }, { 47399, 8, 7, 9 },
    { 29012, 17, 2, 2 }, { 47175, 8, 7, 1 }, { 39187, 10, 4, 17 },
    { 14996, 23, 14, 21 }, { 44416, 11, 12, 1 }, { 45511, 10, 13, 16 },
    { 15324, 11, 1, 8 }, { 45640, 9, 9, 2 }, { 19992, 20, 9, 4 },
    { 44427, 11, 13, 7 }, { 19692, 20, 4, 17 }, { 46036, 9, 5, 10 },
    { 44491, 10, 8, 5 }, { 40962, 12, 8, 3 }, { 24980, 14, 8, 6 },
    { 45261, 10, 2, 9 }, { 35537, 15, 13, 11 }, { 36227, 15, 17, 4 },
    { 36242, 15, 17, 4 }, { 37583, 14, 6, 3 }, { 46504, 9, 16, 9 },
    { 46189, 9, 5, 3 }, { 46738, 9, 18, 12 }, { 19419, 13, 1, 15 },
    { 45301, 10, 10, 1 }, { 42618, 12, 16, 1 }, { 33505, 16, 18, 5 },
    { 21672, 20, 18, 5 }, { 33521, 16, 18, 5 }, { 16545, 22, 18, 15 },
    { 14835, 23, 14, 1 }, { 21292, 20, 14, 1 }, { 26776, 18, 3, 17 },
    { 38241, 14, 12, 9 }, { 41958, 12, 12, 16 }, { 47471, 8, 13, 1 },
    { 34112, 15, 1, 3 }, { 34592, 15, 2, 5 }, { 35117, 15, 6, 6 },
    { 8704, 28, 15, 7 }, { 6679, 31, 15, 7 }, { 40289, 13, 18, 20 },
    { 15973, 22, 3, 3 }, { 23022, 19, 1, 3 }, { 20252, 20, 1, 3 },
    { 31937, 16, 1, 3 }, { 34637, 15, 1, 3 }, { 34652, 15, 1, 3 },
    { 31953, 16, 1, 3 }, { 28400, 17, 10, 21 }, { 40866, 12, 6, 20 },
    { 40902, 12, 6, 3 }, { 43888, 11, 1, 3 }, { 18415, 21, 11, 17 },
    { 9169, 27, 11, 14 }, { 14421, 23, 11, 14 }, { 6214, 31, 11, 17 },
    { 4535, 34, 11, 17 }, { 14444, 23, 11, 14 }, { 14467, 23, 11, 14 },
    { 23915, 19, 11, 14 }, { 14490, 23, 11, 17 }, { 14513, 23, 11, 17 },
    { 36841, 14, 10, 6 }, { 40588, 13, 18, 10 }, { 44471, 10, 3, 1 },
    { 46999, 8, 5, 11 }, { 942, 47, 15, 6 }, { 989, 47, 15, 6 },
    { 1036, 47, 15, 6 }, { 33041, 16, 14, 20 }, { 24409, 19, 13, 20 },
    { 10496, 26, 14, 20 }, { 8592, 28, 14, 20 }, { 46117, 9, 2, 16 },
    { 9682, 27, 15, 8 }, { 18856, 21, 15, 22 }, { 13432, 23, 6, 14 },
    { 11709, 25, 14, 7 }, { 47551, 8, 13, 9 }, { 46207, 9, 5, 3 },
    { 27532, 18, 15, 9 }, { 39977, 13, 6, 3 }, { 30913, 16, 10, 10 },
    { 45391, 10, 10, 11 }, { 24105, 19, 13, 6 }, { 30423, 17, 13, 6 },
    { 30440, 17, 13, 6 }, { 25876, 18, 5, 5 }, { 28961, 17, 5, 5 },
    { 25894, 18, 5, 5 }, { 12494, 19, 5, 5 }, { 12494, 19, 5, 15 },
    { 43434, 12, 18, 7 }, { 43446, 12, 18, 7 }, { 37471, 14, 4, 3 },
    { 37485, 14, 4, 3 }, { 37499, 14, 4, 3 }, { 37513, 14, 4, 3 },
    { 34502, 15, 4, 3 }, { 44339, 11, 2, 17 }, { 39704, 13, 9, 19 },
    { 44511, 10, 2, 1 }, { 41454, 12, 1, 18 }, { 29029, 17, 5, 10 },
    { 25984, 18, 3, 10 }, { 29046, 17, 3, 10 }, { 37247, 14, 5, 10 },
    { 29182, 17, 7, 3 }, { 35229, 8, 6, 8 }, { 39678, 13, 1, 5 },
    { 47567, 8, 13, 11 }, { 16501, 22, 15, 10 }, { 47311, 8, 7, 10 },
    { 46765, 9, 18, 16 }, { 34097, 15, 9, 7 }, { 24295, 19, 14, 9 },
    { 46603, 9, 17, 12 }, { 46612, 9, 17, 12 }, { 42846, 12, 16, 17 },
    { 16017, 22, 7, 14 }, { 43954, 11, 8, 20 }, { 26308, 18, 8, 20 },
    { 29488, 17, 8, 20 }, { 26326, 18, 8, 20 }, { 40674, 12, 1, 9 },
    { 40674, 12, 1, 16 }, { 47343, 8, 2, 2 }, { 47343, 8, 3, 2 },
    { 47343, 8, 4, 2 }, { 40120, 13, 14, 16 }, { 28072, 18, 17, 4 },
    { 36422, 15, 17, 4 }, { 25683, 13, 6, 18 }, { 21772, 15, 8, 6 },
    { 46234, 9, 1, 1 }, { 44781, 10, 6, 3 }, { 31361, 16, 6, 17 },
    { 37695, 14, 5, 3 }, { 44130, 11, 3, 17 }, { 38381, 14, 12, 8 },
    { 23459, 19, 2, 14 }, { 23478, 19, 2, 14 }, { 33233, 16, 18, 4 },
    { 40393, 13, 18, 3 }, { 12777, 24, 11, 13 }, { 12777, 24, 12, 13 },
    { 20352, 20, 4, 4 }, { 32097, 16, 4, 4 }, { 41586, 12, 2, 9 },
    { 44671, 10, 1, 10 }, { 44671, 10, 6, 10 }, { 25138, 18, 1, 17 },
    { 17260, 21, 4, 5 }, { 20012, 20, 4, 5 }, { 20032, 20, 4, 5 },
    { 20052, 20, 4, 5 }, { 12637, 20, 4, 5 }, { 12637, 20, 4, 15 },
    { 17617, 21, 5, 14 }, { 17638, 21, 5, 14 }, { 26884, 18, 5, 14 },
    { 29896, 17, 5, 14 }, { 26902, 18, 5, 14 },
};


const unsigned char  llmg_phrase_begun[LLMG_PHRASE_BEGUN / 8] = {
    0, 0, 0, 0, 4, 0, 0, 128, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4, 0, 0, 16, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0,
    4, 4, 4, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 2, 0,
    0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8, 0, 64, 0, 4, 0, 0, 64, 0, 0, 128, 0, 0, 0, 4, 0, 0, 0,
    128, 64, 0, 0, 0, 0, 0, 16, 0, 0, 2, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16, 0, 0, 0, 0, 32, 64, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 128, 0, 0, 0, 0, 8, 0,
    128, 1, 0, 0, 17, 0, 0, 0, 0, 8, 32, 0, 0, 0, 0, 2, 0, 0, 64, 4, 8, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 32, 0, 0, 32, 0, 0, 0, 64, 0,
    1, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 32, 1, 0, 0,
    6, 0, 0, 0, 16, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 128,
    0, 0, 4, 64, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 138, 0, 8, 64, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 32, 0, 0, 0, 0, 32, 0, 0, 0, 2, 0, 0, 0, 16, 128, 16, 0, 0, 128,
    0, 0, 0, 2, 0, 8, 0, 0, 0, 0, 0, 0, 2, 0, 16, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 32, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 8, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 32, 0, 0,
    0, 0, 10, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 64, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 68, 32, 0, 0, 0,
    0, 0, 8, 0, 2, 16, 0, 0, 0, 0, 160, 0, 0, 0, 0, 1, 4, 0, 0, 8, 0, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 128, 0, 0, 0, 0, 0, 128, 0, 136,
    0, 0, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1,
    0, 16, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 48, 0, 0, 0, 0, 0, 4, 4,
    0, 0, 0, 0, 0, 0, 129, 0, 0, 8, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 136, 0, 128,
    0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 8, 0, 32, 1, 0, 128, 4, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 0, 4, 0, 20, 8, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 16, 32, 32, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 33, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 128, 0, 0, 32, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 16, 0, 16, 8, 0, 0, 0, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 16, 12, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 0, 0, 2, 0, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 64, 0, 0, 0, 16, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 128, 0, 4, 0, 0, 0, 16, 2, 0, 0, 0, 128, 2, 8, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 64, 64, 0, 0, 0, 32, 0, 16, 1, 0, 0, 0,
    0, 0, 128, 128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 128, 0, 0, 0, 0, 0,
    32, 0, 0, 64, 0, 0, 0, 0, 0, 2, 0, 128, 0, 0, 0, 0, 1, 2, 16, 0, 0, 0, 0,
    0, 0, 40, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 136, 0, 0, 0, 0, 0, 2,
    0, 0, 1, 0, 0, 0, 0, 0, 0, 16, 0, 0, 128, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 8, 8, 2, 0, 64, 0, 0, 4, 32, 0, 0, 0, 0, 0, 0, 0, 64, 0, 128, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 144, 0, 0, 0, 16, 0, 0, 0, 0,
    24, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 128, 16,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 64, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 32, 0, 4, 0,
    0, 0, 1, 0, 0, 0, 0, 32, 0, 0, 0, 0, 8, 0, 0, 0, 4, 0, 1, 0, 0, 2, 0, 16,
    0, 0, 0, 0, 0, 32, 0, 32, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 4, 0, 0, 0, 32, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 128, 0, 0, 64, 8, 0, 0, 0, 0, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 64, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 64, 64, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 64, 32, 4, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 64, 0, 0, 16, 0, 0, 0, 0, 8, 0,
    0, 0, 34, 0, 1, 18, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 32, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 8, 0, 64,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 128, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 4, 0, 0, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 66, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 128, 64, 1, 20, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 4, 128, 0, 0, 0, 0, 0, 64, 0, 0, 32,
    64, 1, 0, 0, 0, 0, 1, 0, 129, 2, 0, 0, 0, 2, 32, 0, 0, 0, 32, 0, 0, 128,
    0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 16, 32, 0, 0, 2, 0, 0, 0, 0, 0, 192, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 64, 0, 8, 0, 0, 8, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 0, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 8,
    0, 0, 4, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 1, 0,
    8, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 128, 0, 64, 0, 0, 0, 0, 0, 0, 4, 40, 0, 128, 64, 0,
    0, 0, 0, 1, 0, 0, 32, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 8, 0, 0, 8, 0, 8, 0, 0, 0, 0, 0, 1, 0, 2,
    0, 0, 128, 0, 0, 0, 0, 0, 4,
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
    300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 301, 301,
    301, 301, 301, 302, 302, 302, 302, 302, 303, 303, 303, 303, 303, 303, 303,
    303, 304, 304, 304, 304, 304, 304, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 306, 306, 310, 310,
    310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310,
    310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310,
    310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310,
    310, 311, 311, 311, 312, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
    313, 314, 314, 314, 314, 314, 314, 314, 314, 314, 315, 315, 315, 315, 315,
    315, 315, 315, 316, 316, 317, 317, 317, 317, 317, 318, 318, 318, 318, 318,
    318, 318, 318, 318, 318, 318, 319, 320, 321, 322, 322, 322, 322, 322, 322,
    322, 322, 322, 322, 323, 323, 323, 323, 323, 323, 323, 324, 324, 324, 324,
    325, 325, 326, 326, 327, 327, 327, 327, 329, 329, 329, 330, 331, 331, 331,
    331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331,
    332, 332, 332, 332, 332, 332, 332, 332, 332, 333, 333, 333, 333, 333, 333,
    333, 333, 333, 333, 333, 333, 334, 334, 336, 336, 336, 336, 336, 336, 338,
    338, 340, 341, 341, 342, 342, 343, 344, 344, 346, 346, 346, 348, 348, 348,
    348, 350, 350, 350, 350, 350, 350, 353, 354, 355, 355, 357, 358, 360, 361,
    362, 363, 363, 368, 368, 369, 369, 369, 370, 371, 373, 374, 375, 376, 383,
    384, 385, 386, 388, 390, 391, 392, 392, 393, 396, 401, 401, 401, 403, 403,
    404, 404, 405, 407, 410, 411, 416, 416, 416, 417, 418, 421, 422, 423, 427,
    427, 427, 427, 428, 428, 429, 434, 436, 438, 441, 442, 442, 443, 444, 444,
    445, 450, 450, 453, 454, 456, 456, 456, 459, 460, 461, 461, 461, 461, 464,
    465, 465, 468, 468, 478, 478, 478, 478, 484, 484, 487, 490, 490, 490, 491,
    491, 491, 492, 492, 500, 502, 506, 506, 507, 507, 527, 528, 532, 532, 532,
    533, 534, 544, 545, 545, 545, 545, 545, 545, 547, 549, 549, 549, 552, 552,
    553, 553, 553, 553, 557, 568, 568, 568, 568, 571, 572, 578, 581, 581, 582,
    586, 587, 590, 590, 591, 591, 591, 591, 592, 592, 592, 598, 598, 598, 605,
    607, 609, 612, 612, 614, 614, 619, 624, 629, 630, 630, 632, 633, 633, 635,
    635, 635, 635, 639, 639, 639, 639, 644, 644, 645, 646, 647, 647, 649, 649,
    653, 659, 659, 662, 663, 666, 666, 668, 669, 670, 671, 673, 675, 676, 676,
    677, 678, 678, 679, 679, 679, 679, 680, 681, 683, 685, 685, 691, 691, 691,
    691, 691, 694, 694, 697, 699, 706, 707, 707, 707, 708, 709, 711, 711, 711,
    712, 712, 713, 713, 713, 713, 714, 714, 714, 715, 718, 719, 720, 720, 720,
    721, 722, 724, 725, 725, 725, 725, 725, 727, 727, 727, 731, 732, 733, 733,
    735, 735, 736, 737, 737, 738, 739, 740, 740, 740, 741, 743, 744, 747, 747,
    747, 747, 747, 747, 747, 748, 754, 754, 754, 755, 759, 759, 759, 759, 759,
    759, 763, 769, 769, 769, 770, 772, 773, 773, 776, 776, 776, 776, 776, 776,
    778, 779, 781, 781, 781, 783, 786, 789, 790, 792, 794, 796, 805, 805, 807,
    807, 807, 808, 808, 809, 809, 814, 814, 815, 820, 820, 822, 822, 829, 829,
    829, 830, 834, 834, 835, 835, 851, 851, 852, 857, 860, 860, 863, 863, 863,
    873, 873, 888, 889, 891, 892, 892, 892, 892, 893, 893, 894, 894, 895, 895,
    895, 897, 897, 897, 902, 904, 905, 907, 907, 911, 911, 911, 911, 913, 913,
    913, 914, 918, 918, 918, 918, 918, 919, 920, 920, 921, 922, 926, 926, 927,
    931, 933, 933, 933, 935, 935, 935, 936, 936, 938, 939, 940, 941, 941, 942,
    942, 945, 945, 955, 961, 961, 961, 963, 967, 967, 968, 971, 972, 976, 978,
    979, 979, 981, 981, 982, 982, 988, 989, 990, 990, 990, 990, 991, 991, 991,
    992, 993, 993, 993, 995, 995, 1000, 1001, 1002, 1003, 1009, 1012, 1012,
    1012, 1013, 1015, 1016, 1017, 1018, 1024, 1024, 1024, 1024, 1025, 1026,
    1027, 1028, 1029, 1031, 1033, 1035, 1039, 1041, 1046, 1047, 1053, 1054,
    1055, 1055, 1060, 1062, 1062, 1063, 1066, 1066, 1066, 1066, 1068, 1068,
    1069, 1069, 1069, 1069, 1070, 1070, 1070, 1073, 1080, 1081, 1082, 1082,
    1083, 1084, 1087, 1089, 1089, 1089, 1089, 1090, 1090, 1091, 1095, 1095,
    1095, 1097, 1099, 1099, 1099, 1103, 1103, 1103, 1103, 1105, 1105, 1105,
    1105, 1105, 1105, 1106, 1108, 1108, 1109, 1110, 1111, 1111, 1112, 1112,
    1112, 1112, 1114, 1114, 1115, 1116, 1116, 1116, 1117, 1117, 1117, 1123,
    1123, 1125, 1127, 1129, 1130, 1131, 1134, 1134, 1135, 1135, 1145, 1145,
    1145, 1145, 1155, 1156, 1156, 1157, 1158, 1159, 1159, 1160, 1161, 1161,
    1161, 1161, 1163, 1167, 1173, 1173, 1173, 1178, 1190, 1191, 1191, 1192,
    1193, 1195, 1198, 1199, 1199, 1199, 1200, 1201, 1204, 1204, 1204, 1204,
    1205, 1206, 1207, 1209, 1211, 1212, 1213, 1214, 1215, 1215, 1216, 1218,
    1218, 1220, 1220, 1221, 1221, 1225, 1226, 1226, 1226, 1227, 1231, 1232,
    1232, 1233, 1236, 1236, 1236, 1236, 1241, 1241, 1241, 1241, 1244, 1248,
    1250, 1250, 1251, 1251, 1254, 1254, 1257, 1257, 1257, 1257, 1259, 1260,
    1263, 1263, 1270, 1273, 1273, 1275, 1275, 1275, 1276, 1277, 1279, 1280,
    1281, 1281, 1281, 1281, 1281, 1283, 1287, 1288, 1288, 1288, 1298, 1299,
    1300, 1301, 1303, 1306, 1307, 1309, 1313, 1314, 1315, 1315, 1316, 1317,
    1317, 1320, 1320, 1322, 1323, 1323, 1323, 1324, 1325, 1325, 1325, 1325,
    1327, 1331, 1335, 1336, 1340, 1341, 1341, 1341, 1342, 1342, 1348, 1348,
    1348, 1348, 1348, 1350, 1350, 1352, 1354, 1356, 1357, 1360, 1361, 1361,
    1361, 1361, 1361, 1366, 1366, 1366, 1366, 1374, 1374, 1376, 1378, 1383,
    1384, 1385, 1385, 1385, 1385, 1385, 1385, 1385, 1386, 1386, 1392, 1398,
    1401, 1404, 1407, 1409, 1415, 1415, 1416, 1416, 1420, 1424, 1424, 1431,
    1431, 1432, 1432, 1433, 1433, 1439, 1441, 1442, 1443, 1443, 1443, 1443,
    1444, 1446, 1448, 1449, 1449, 1455, 1458, 1458, 1460, 1461, 1461, 1461,
    1461, 1464, 1465, 1465, 1465, 1465, 1465, 1467, 1467, 1468, 1469, 1471,
    1472, 1472, 1474, 1474, 1491, 1491, 1501, 1501, 1506, 1507, 1514, 1514,
    1516, 1517, 1518, 1518, 1518, 1519, 1527, 1527, 1533, 1534, 1535, 1536,
    1536, 1537, 1537, 1537, 1537, 1539, 1539, 1539, 1539, 1539, 1539, 1544,
    1544, 1544, 1546, 1547, 1547, 1548, 1549, 1551, 1553, 1555, 1555, 1555,
    1555, 1555, 1557, 1559, 1559, 1560, 1560, 1560, 1561, 1561, 1562, 1562,
    1563, 1564, 1565, 1566, 1566, 1568, 1568, 1571, 1571, 1578, 1579, 1580,
    1589, 1592, 1592, 1594, 1594, 1595, 1595, 1596, 1596, 1596, 1598, 1600,
    1600, 1600, 1600, 1600, 1603, 1607, 1610, 1610, 1610, 1620, 1620, 1622,
    1623, 1624, 1624, 1624, 1624, 1624, 1625, 1625, 1625, 1625, 1625, 1625,
    1626, 1628, 1628, 1629, 1629, 1630, 1631, 1631, 1631, 1631, 1631, 1631,
    1631, 1632, 1637, 1645, 1647, 1647, 1647, 1647, 1647, 1648, 1648, 1648,
    1648, 1649, 1651, 1651, 1652, 1653, 1655, 1657, 1658, 1660, 1662, 1662,
    1663, 1663, 1665, 1667, 1668, 1669, 1669, 1672, 1673, 1673, 1674, 1678,
    1682, 1682, 1684, 1684, 1685, 1686, 1688, 1688, 1688, 1689, 1689, 1692,
    1692, 1692, 1694, 1696, 1696, 1697, 1699, 1699, 1699, 1703, 1703, 1704,
    1714, 1714, 1717, 1717, 1717, 1717, 1717, 1718, 1718, 1723, 1729, 1729,
    1730, 1731, 1735, 1737, 1740, 1741, 1744, 1745, 1745, 1747, 1747, 1749,
    1752, 1759, 1763, 1763, 1763, 1765, 1765, 1765, 1766, 1769, 1769, 1783,
    1785, 1798, 1799, 1804, 1807, 1812, 1812, 1813, 1814, 1814, 1814, 1814,
    1816, 1817, 1818, 1818, 1818, 1821, 1821, 1821, 1821, 1821, 1821, 1821,
    1822, 1822, 1823, 1823, 1823, 1827, 1829, 1830, 1831, 1834, 1834, 1836,
    1837, 1837, 1840, 1841, 1843, 1847, 1847, 1849, 1851, 1851, 1853, 1855,
    1856, 1857, 1858, 1858, 1859, 1859, 1859, 1861, 1861, 1861, 1862, 1862,
    1863, 1863, 1863, 1863, 1863, 1863, 1875, 1875, 1877, 1878, 1879, 1879,
    1880, 1880, 1882, 1882, 1882, 1883, 1884, 1889, 1894, 1900, 1900, 1900,
    1900, 1901, 1902, 1909, 1909, 1909, 1912, 1912, 1912, 1913, 1913, 1914,
    1915, 1915, 1915, 1916, 1920, 1920, 1920, 1920, 1921, 1923, 1923, 1923,
    1924, 1928, 1930, 1930, 1930, 1930, 1932, 1932, 1932, 1934, 1936, 1939,
    1939, 1939, 1940, 1940, 1940, 1940, 1941, 1942, 1944, 1946, 1947, 1948,
    1948, 1948, 1948, 1949, 1950, 1951, 1953, 1954, 1955, 1955, 1956, 1956,
    1957, 1957, 1957, 1957, 1957, 1963, 1963, 1965, 1965, 1965, 1966, 1966,
    1966, 1968, 1969, 1970, 1970, 1970, 1971, 1971, 1972, 1973, 1974, 1976,
    1976, 1980, 1980, 1980, 1981, 1981, 1986, 1986, 1987, 1989, 1989, 1989,
    1989, 1993, 1993, 1994, 1994, 1996, 1998, 1998, 1999, 2001, 2020, 2020,
    2023, 2023, 2026, 2032, 2033, 2037, 2041, 2041, 2041, 2041, 2042, 2042,
    2042, 2042, 2044, 2044, 2045, 2046, 2050, 2051, 2054, 2054, 2054, 2055,
    2056, 2057, 2057, 2057, 2058, 2059, 2059, 2063, 2063, 2064, 2064, 2066,
    2069, 2070, 2070, 2070, 2073, 2074, 2074, 2079, 2081, 2082, 2082, 2083,
    2084, 2087, 2087, 2091, 2092, 2094, 2094, 2095, 2095, 2097, 2097, 2097,
    2097, 2097, 2098, 2098, 2098, 2099, 2103, 2103, 2103, 2105, 2107, 2107,
    2109, 2109, 2109, 2112, 2112, 2112, 2112, 2112, 2112, 2113, 2115, 2115,
    2116, 2117, 2119, 2119, 2119, 2120, 2121, 2121, 2123, 2124, 2126, 2127,
    2127, 2127, 2127, 2127, 2129, 2132, 2132, 2134, 2138, 2142, 2143, 2149,
    2151, 2151, 2153, 2153, 2154, 2154, 2154, 2154, 2158, 2158, 2158, 2159,
    2159, 2159, 2159, 2160, 2160, 2161, 2161, 2163, 2164, 2164, 2167, 2169,
    2169, 2170, 2172, 2172, 2172, 2179, 2182, 2203, 2204, 2205, 2205, 2205,
    2206, 2207, 2221, 2221, 2223, 2226, 2228, 2234, 2234, 2235, 2235, 2236,
    2239, 2240, 2241, 2241, 2242, 2243, 2247, 2254, 2257, 2257, 2258, 2258,
    2260, 2261, 2266, 2270, 2271, 2271, 2271, 2271, 2271, 2272, 2272, 2273,
    2273, 2279, 2286, 2287, 2290, 2290, 2290, 2291, 2294, 2313, 2315, 2323,
    2326, 2327, 2327, 2327, 2328, 2330, 2332, 2336, 2343, 2344, 2345, 2349,
    2351, 2352, 2352, 2353, 2355, 2357, 2357, 2357, 2359, 2359, 2360, 2360,
    2361, 2362, 2363, 2366, 2371, 2371, 2372, 2372, 2373, 2373, 2375, 2377,
    2377, 2378, 2380, 2381, 2383, 2384, 2384, 2384, 2385, 2390, 2390, 2390,
    2390, 2390, 2390, 2392, 2393, 2395, 2395, 2408, 2409, 2411, 2412, 2413,
    2414, 2418, 2418, 2421, 2422, 2423, 2423, 2424, 2425, 2428, 2429, 2431,
    2432, 2432, 2433, 2434, 2434, 2434, 2434, 2434, 2462, 2465, 2467, 2468,
    2468, 2472, 2476, 2479, 2479, 2485, 2485, 2485, 2486, 2492, 2493, 2493,
    2494, 2494, 2495, 2496, 2496, 2497, 2497, 2498, 2499, 2500, 2501, 2501,
    2501, 2502, 2504, 2505, 2506, 2508, 2512, 2512, 2512, 2512, 2513, 2514,
    2515, 2517, 2517, 2520, 2521, 2522, 2522, 2522, 2523, 2525, 2526, 2526,
    2527, 2528, 2529, 2532, 2532, 2532, 2533, 2534, 2535, 2535, 2538, 2538,
    2541, 2542, 2543, 2545, 2546, 2548, 2553, 2554, 2554, 2569, 2570, 2570,
    2570, 2570, 2574, 2576, 2579, 2580, 2580, 2580, 2581, 2581, 2585, 2585,
    2585, 2587, 2591, 2593, 2593, 2593, 2603, 2604, 2605, 2610, 2610, 2611,
    2612, 2612, 2612, 2614, 2616, 2616, 2622, 2623, 2623, 2625, 2626, 2627,
    2629, 2629, 2629, 2629, 2629, 2629, 2630, 2630, 2632, 2645, 2645, 2646,
    2646, 2646, 2647, 2654, 2657, 2657, 2663, 2663, 2666, 2666, 2666, 2666,
    2667, 2667, 2668, 2668, 2669, 2669, 2670, 2671, 2671, 2671, 2683, 2684,
    2685, 2686, 2686, 2686, 2688, 2688, 2689, 2691, 2691, 2691, 2691, 2693,
    2693, 2695, 2695, 2695, 2695, 2700, 2701, 2701, 2708, 2708, 2708, 2709,
    2712, 2712, 2714, 2715, 2718, 2720, 2721, 2722, 2722, 2722, 2722, 2722,
    2724, 2725, 2725, 2725, 2726, 2726, 2728, 2729, 2736, 2737, 2737, 2738,
    2738, 2739, 2740, 2741, 2743, 2744, 2744, 2745, 2745, 2745, 2745, 2750,
    2753, 2753, 2753, 2754, 2756, 2756, 2758, 2758, 2758, 2758, 2763, 2769,
    2769, 2769, 2770, 2770, 2770, 2772, 2773, 2775, 2775, 2775, 2775, 2776,
    2779, 2779, 2780, 2782, 2783, 2788, 2789, 2794, 2794, 2794, 2798, 2798,
    2798, 2798, 2798, 2798, 2799, 2800, 2802, 2803, 2803, 2808, 2809, 2810,
    2810, 2811, 2811, 2811, 2811, 2812, 2812, 2813, 2816, 2817, 2818, 2818,
    2818, 2818, 2822, 2824, 2824, 2824, 2825, 2825, 2826, 2829, 2830, 2830,
    2831, 2836, 2837, 2837, 2838, 2838, 2838, 2838, 2838, 2839, 2839, 2839,
    2840, 2841, 2841, 2843, 2852, 2852, 2852, 2852, 2855, 2855, 2856, 2858,
    2859, 2862, 2863, 2863, 2864, 2864, 2864, 2866, 2869, 2869, 2869, 2869,
    2870, 2870, 2870, 2870, 2875, 2877, 2878, 2879, 2879, 2881, 2883, 2884,
    2885, 2886, 2886, 2888, 2891, 2891, 2891, 2893, 2895, 2897, 2899, 2900,
    2900, 2904, 2907, 2907, 2909, 2909, 2909, 2910, 2912, 2922, 2925, 2931,
    2934, 2935, 2935, 2936, 2939, 2943, 2943, 2945, 2946, 2946, 2946, 2947,
    2948, 2949, 2949, 2951, 2956, 2969, 2969, 2970, 2970, 2973, 2974, 2975,
    2977, 2977, 2980, 2981, 2986, 2986, 2987, 2988, 2988, 3002, 3002, 3002,
    3003, 3005, 3013, 3013, 3013, 3013, 3013, 3013, 3014, 3016, 3017, 3017,
    3017, 3018, 3018, 3018, 3018, 3018, 3018, 3024, 3024, 3025, 3025, 3027,
    3027, 3029, 3029, 3029, 3031, 3031, 3031, 3031, 3031, 3032, 3032, 3032,
    3039, 3042, 3042, 3042, 3042, 3043, 3043, 3043, 3043, 3043, 3045, 3048,
    3049, 3049, 3050, 3050, 3050, 3056, 3057, 3058, 3061, 3061, 3061, 3063,
    3063, 3064, 3064, 3065, 3065, 3066, 3066, 3069, 3070, 3072, 3072, 3072,
    3073, 3075, 3076, 3078, 3078, 3081, 3082, 3083, 3083, 3085, 3087, 3089,
    3089, 3091, 3096, 3098, 3102, 3102, 3104, 3108, 3108, 3108, 3109, 3115,
    3117, 3129, 3130, 3131, 3132, 3132, 3132, 3132, 3132, 3136, 3140, 3141,
    3141, 3143, 3144, 3146, 3148, 3148, 3149, 3149, 3149, 3149, 3149, 3151,
    3151, 3154, 3161, 3167, 3167, 3167, 3167, 3168, 3169, 3170, 3170, 3174,
    3179, 3179, 3180, 3181, 3185, 3186, 3187, 3191, 3191, 3191, 3199, 3202,
    3203, 3204, 3204, 3206, 3206, 3206, 3207, 3207, 3209, 3209, 3209, 3210,
    3211, 3213, 3215, 3215, 3216, 3230, 3230,
};
