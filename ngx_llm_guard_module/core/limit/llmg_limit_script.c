#include "llmg_limit_script.h"
#include "limit_gcra.h"

#include <stdio.h>


/*
 * Each function has the name, and does the steps, of one in C.  Numbers are
 * doubles, and none is above 2^53; floor() and // are exact there.
 */

const char  llmg_limit_script[] =

"local floor, ceil, min, max = math.floor, math.ceil, math.min, math.max\n"
"local now = tonumber(ARGV[1])\n"
"if now == 0 then\n"
"  local t = redis.call('TIME')\n"
"  now = t[1] * 1000000 + t[2]\n"
"end\n"

"local function put(key, ms, a, b, c)\n"
"  redis.call('SET', key, string.format('%.0f %.0f %.0f', a, b, c),\n"
"             'PX', string.format('%.0f', max(ms, 1) + 1000))\n"
"end\n"

"local gcra = {}\n"
"function gcra.now(z)\n"
"  if z.a <= now then return now end\n"
"  return min(z.a, now + z.p3)\n"
"end\n"
"function gcra.ok(z)\n"
"  return gcra.now(z) - now + z.p1 <= z.p2\n"
"end\n"
"function gcra.take(z)\n"
"  z.a = min(gcra.now(z) + z.p1, now + z.p3)\n"
"  return z.a\n"
"end\n"
"function gcra.give(z)\n"
"  local a = gcra.now(z)\n"
"  z.a = a - min(z.p1, max(z.mark - now, 0), a - now)\n"
"end\n"
"function gcra.ms(z) return ceil((z.a - now) / 1000) end\n"

"local window = {}\n"
"function window.now(z)\n"
"  local i = floor(floor(now / 1000) / z.p3)\n"
"  if z.a >= i then\n"
"    if z.a > i + 1 then z.a = i end\n"
"    return\n"
"  end\n"
"  z.c = (z.a + 1 == i) and z.b or 0\n"
"  z.b = 0\n"
"  z.a = i\n"
"end\n"
"function window.ok(z)\n"
"  window.now(z)\n"
"  local passed = max(floor(now / 1000) - z.a * z.p3, 0)\n"
"  local used = z.b\n"
"  if z.c ~= 0 and passed < z.p3 then\n"
"    local share = floor(((z.p3 - passed) * 4096 + z.p3 - 1) / z.p3)\n"
"    used = used + floor((z.c * share + 4095) / 4096)\n"
"  end\n"
"  return used + z.p1 <= z.p2\n"
"end\n"
"function window.take(z)\n"
"  window.now(z)\n"
"  z.b = min(z.b + z.p1, 2000000000000)\n"
"  return z.a\n"
"end\n"
"function window.give(z)\n"
"  window.now(z)\n"
"  if z.mark == z.a then z.b = max(z.b - z.p1, 0)\n"
"  elseif z.mark + 1 == z.a then z.c = max(z.c - z.p1, 0) end\n"
"end\n"
"function window.ms(z) return 2 * z.p3 end\n"

"local calendar = {}\n"
"local function month(day, more)\n"
"  day = day + 719468\n"
"  local era = floor(day / 146097)\n"
"  local doe = day % 146097\n"
"  local yoe = floor((doe - floor(doe / 1460) + floor(doe / 36524)\n"
"                     - floor(doe / 146096)) / 365)\n"
"  local doy = doe - (365 * yoe + floor(yoe / 4) - floor(yoe / 100))\n"
"  local m = floor((5 * doy + 2) / 153) + more\n"
"  yoe = yoe + floor(m / 12)\n"
"  m = m % 12\n"
"  local y = era * 400 + yoe\n"
"  return y * 365 + floor(y / 4) - floor(y / 100) + floor(y / 400)\n"
"         + floor((153 * m + 2) / 5) - 719468\n"
"end\n"
"local function bounds(z, at)\n"
"  if z.p3 ~= 0 then\n"
"    local s = at - at % z.p3\n"
"    return s, s + z.p3\n"
"  end\n"
"  local day = floor(at / 86400000000)\n"
"  return month(day, 0) * 86400000000, month(day, 1) * 86400000000\n"
"end\n"
"function calendar.now(z)\n"
"  local s, e = bounds(z, now)\n"
"  z.last = e\n"
"  if z.a == s then return end\n"
"  if z.a == e then\n"
"    s, z.last = bounds(z, e)\n"
"    return\n"
"  end\n"
"  z.a = s\n"
"  z.b = 0\n"
"end\n"
"function calendar.ok(z)\n"
"  calendar.now(z)\n"
"  return z.b + z.p1 <= z.p2\n"
"end\n"
"function calendar.take(z)\n"
"  calendar.now(z)\n"
"  z.b = min(z.b + z.p1, 2000000000000)\n"
"  return z.a\n"
"end\n"
"function calendar.give(z)\n"
"  calendar.now(z)\n"
"  if z.mark == z.a then z.b = max(z.b - z.p1, 0) end\n"
"end\n"
"function calendar.ms(z) return ceil((z.last - now) / 1000) end\n"

"local lease = {}\n"
"local M = 16777216\n"
"local function get(z, t)\n"
"  local w = (t % 4 < 2) and z.b or z.c\n"
"  return (t % 2 == 0) and w % M or floor(w / M)\n"
"end\n"
"local function set(z, t, n)\n"
"  local f = (t % 4 < 2) and 'b' or 'c'\n"
"  local w = z[f]\n"
"  if t % 2 == 0 then z[f] = w - w % M + n else z[f] = w % M + n * M end\n"
"end\n"
"function lease.now(z)\n"
"  local t = floor(now / z.p3)\n"
"  if z.a + 4 <= t or z.a > t + 1 then\n"
"    z.a, z.b, z.c = t, 0, 0\n"
"    return\n"
"  end\n"
"  for i = z.a + 1, t do\n"
"    set(z, i, 0)\n"
"    z.a = i\n"
"  end\n"
"end\n"
"function lease.ok(z)\n"
"  lease.now(z)\n"
"  return get(z, 0) + get(z, 1) + get(z, 2) + get(z, 3) + z.p1 <= z.p2\n"
"end\n"
"function lease.take(z)\n"
"  lease.now(z)\n"
"  set(z, z.a, min(get(z, z.a) + z.p1, M - 1))\n"
"  return z.a\n"
"end\n"
"function lease.give(z)\n"
"  lease.now(z)\n"
"  if z.mark > z.a or z.mark + 4 <= z.a then return end\n"
"  set(z, z.mark, max(get(z, z.mark) - z.p1, 0))\n"
"end\n"
"function lease.ms(z) return ceil(4 * z.p3 / 1000) end\n"

"local kinds = { gcra, window, calendar, lease }\n"

"local function load(k)\n"
"  local i = 6 * k - 4\n"
"  local z = { key = KEYS[k], kind = kinds[ARGV[i] + 1],\n"
"              mode = tonumber(ARGV[i + 1]), p1 = tonumber(ARGV[i + 2]),\n"
"              p2 = tonumber(ARGV[i + 3]), p3 = tonumber(ARGV[i + 4]),\n"
"              mark = tonumber(ARGV[i + 5]) }\n"
"  local v = redis.call('GET', z.key)\n"
"  local a, b, c\n"
"  if v then a, b, c = string.match(v, '^(%d+) (%d+) (%d+)$') end\n"
"  z.a, z.b, z.c = tonumber(a or 0), tonumber(b or 0), tonumber(c or 0)\n"
"  return z\n"
"end\n"

"local all = 1\n"
"local zones = {}\n"
"local reply = { 1, now }\n"

"local told = false\n"

"local function once(key)\n"
"  if redis.call('SET', key, '1', 'NX', 'PX', 3600000) then return 1 end\n"
"  told = true\n"
"  return 0\n"
"end\n"

"local function live(key, id, span)\n"
"  local said = redis.pcall('ZADD', key, string.format('%.0f', now), id)\n"
"  if type(said) == 'table' then return 0 end\n"
"  redis.call('ZREMRANGEBYSCORE', key, '-inf',\n"
"             string.format('(%.0f', now - span))\n"
"  redis.call('ZREMRANGEBYSCORE', key,\n"
"             string.format('(%.0f', now + span), '+inf')\n"
"  redis.call('ZREMRANGEBYRANK', key, 10000, -1)\n"
"  redis.call('PEXPIRE', key, string.format('%.0f', ceil(span / 1000)))\n"
"  return redis.call('ZCARD', key)\n"
"end\n"

"for k = 1, #KEYS do\n"
"  local i = 5 * k - 2\n"
"  local mode = tonumber(ARGV[6 * k - 3])\n"
"  reply[i], reply[i + 1], reply[i + 2] = 0, 0, 0\n"
"  reply[i + 3], reply[i + 4] = 1, 0\n"
"  if mode == 5 then\n"
"    reply[i + 3] = once(KEYS[k])\n"
"  elseif mode == 6 then\n"
"    reply[i] = live(KEYS[k], ARGV[6 * k - 2], tonumber(ARGV[6 * k]))\n"
"  else\n"
"    local z = load(k)\n"
"    reply[i], reply[i + 1], reply[i + 2] = z.a, z.b, z.c\n"
"    if z.mode < 3 and not z.kind.ok(z) then\n"
"      reply[i + 3] = 0\n"
"      if z.mode < 2 then all = 0 end\n"
"    end\n"
"  end\n"
"end\n"

"for k = 1, #KEYS do\n"
"  local i = 5 * k - 2\n"
"  local mode = tonumber(ARGV[6 * k - 3])\n"
"  local z = not told and mode < 5 and load(k)\n"
"  if not z then\n"
"  elseif z.mode == 4 then\n"
"    z.kind.give(z)\n"
"    put(z.key, z.kind.ms(z), z.a, z.b, z.c)\n"
"  elseif z.mode == 3\n"
"         or (all == 1 and z.mode ~= 1 and reply[i + 3] == 1) then\n"
"    reply[i + 4] = z.kind.take(z)\n"
"    put(z.key, z.kind.ms(z), z.a, z.b, z.c)\n"
"  end\n"
"end\n"

"reply[1] = all\n"
"return reply\n";

const size_t  llmg_limit_script_len = sizeof(llmg_limit_script) - 1;


void
llmg_limit_args(const limit_t *limit, unsigned mode, uint64_t n, uint64_t mark,
    char args[LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG])
{
    size_t    i;
    uint64_t  numbers[LIMIT_SCRIPT_ARGS];

    if (n > LIMIT_AMOUNT) {
        n = LIMIT_AMOUNT;
    }

    numbers[0] = limit->algorithm;
    numbers[1] = mode;
    numbers[2] = n;
    numbers[3] = limit->rate;
    numbers[5] = mark;

    switch (limit->algorithm) {

    case LIMIT_GCRA:
        numbers[2] = llmg_gcra_cost(limit, n);
        numbers[3] = limit->span;
        numbers[4] = limit->late ? 2 * limit->span : limit->span;
        break;

    case LIMIT_WINDOW:
        numbers[4] = limit->period / 1000;
        break;

    case LIMIT_CALENDAR:
        numbers[4] = limit->month ? 0 : limit->period;
        break;

    default: /* LIMIT_LEASE */
        numbers[4] = limit->period / 3;
    }

    for (i = 0; i < LIMIT_SCRIPT_ARGS; i++) {
        (void) snprintf(args[i], LIMIT_SCRIPT_ARG, "%llu",
                        (unsigned long long) numbers[i]);
    }
}


llmg_status_t
llmg_limit_reply(const int64_t *values, size_t n, size_t keys)
{
    size_t  i;

    if (n != 2 + keys * LIMIT_SCRIPT_REPLY) {
        return LLMG_INVALID;
    }

    for (i = 0; i < n; i++) {
        if (values[i] < 0 || (uint64_t) values[i] > LIMIT_EXACT) {
            return LLMG_INVALID;
        }
    }

    return LLMG_OK;
}


limit_state_t
llmg_limit_reply_state(const int64_t *values, size_t key)
{
    limit_state_t  state;

    values += 2 + key * LIMIT_SCRIPT_REPLY;

    state.n[0] = (uint64_t) values[0];
    state.n[1] = (uint64_t) values[1];
    state.n[2] = (uint64_t) values[2];

    return state;
}
