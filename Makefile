#
#   make            build/ngx_llm_guard_module.so and build/llmg
#   make run        nginx with the guard on 127.0.0.1:8080, to talk to
#   make tour       a scripted conversation that shows each protection acting
#   make test       installs what is missing, builds, runs every test
#
# and, once everything needed is there:
#
#   make check      every test          make unit     the unit programs alone
#   make asan       the unit programs under ASan and UBSan
#   make check-valgrind, make check-hup
#                   the tests of nginx with every nginx under valgrind, or
#                   configured by a reload; T= which of t/*.t
#   make check-static NGINX_SRC=dir
#                   a static build of the whole nginx that is unpacked there
#                   (nginx-dev is not enough) has its filters in order and guards
#   make fuzz       each fuzz target for FUZZ_TIME seconds
#   make lint       rules of form       make eval     detection quality
#   make classes    the table of classes of words anew: tools/classes
#   make weights CORPORA=dir
#                   the weights of the injection model anew: tools/train
#   make tokens     those of the estimate of tokens: tools/tokens
#   make bench      cost beside plain nginx, of reading JSON beside yajl, and
#                   of looking for sensitive data
#   make install    DESTDIR=, MODULESDIR=, BINDIR=
#   make clean
#
# NGINX_SRC=dir builds against another nginx than the installed nginx-dev, with
# NGINX_CONF for its ./configure; WERROR=1 makes warnings errors; PORTABLE=1 builds
# the core, its tools and tests, as where there is no SSE2 and char is unsigned,
# into build/portable.

SHELL = /bin/sh

NGINX_SRC ?= /usr/share/nginx/src
NGINX_CONF ?=
NGINX_BIN ?= /usr/sbin/nginx

DESTDIR ?=
MODULESDIR ?= /usr/lib/nginx/modules
BINDIR ?= /usr/bin

CC ?= cc
CLANG ?= clang
JOBS ?= $(shell nproc 2>/dev/null || echo 1)
FUZZ_TIME ?= 60
CORPORA ?= ../shared/corpora
T ?= $(sort $(wildcard t/*.t))

OPT ?= -O2 -g -fstack-protector-strong -D_FORTIFY_SOURCE=2
WARN = -Wall -Wextra -Wpointer-arith -Wshadow -Wstrict-prototypes \
       -Wmissing-prototypes -Wformat=2 -Wno-format-nonliteral
WERROR ?=
PORTABLE ?=

# V=1 shows the commands
V ?=
Q = $(if $(V),,@)
say = @$(if $(V),:,echo "  $(1)")

ROOM = ngx_llm_guard_module
TOOLS = $(ROOM)/tools
B = build$(if $(PORTABLE),/portable)

CORE_DIRS := $(sort $(dir $(wildcard $(ROOM)/core/*/*.h \
                                     $(ROOM)/core/*/*/*.h)))
CORE_SRCS := $(wildcard $(ROOM)/core/*/*.c $(ROOM)/core/*/*/*.c)
CORE_HDRS := $(wildcard $(ROOM)/core/*/*.h $(ROOM)/core/*/*/*.h)
GLUE_SRCS := $(wildcard $(ROOM)/nginx/*.c $(ROOM)/nginx/*/*.c)
GLUE_HDRS := $(wildcard $(ROOM)/nginx/*.h $(ROOM)/nginx/*/*.h)
CLI_SRCS := $(addprefix $(ROOM)/cli/,llmg.c llmg_scan.c llmg_list.c)
UNIT_SRCS := $(wildcard t/unit/test_*.c)
FUZZ_SRCS := $(wildcard t/fuzz/fuzz_*.c)

INCS = $(patsubst %/,-I%,$(CORE_DIRS))
LIBS = -lpcre2-8 -lcrypto -lz
TEST_LIBS = -lcmocka -lhiredis

CORE_CFLAGS = -std=c11 -D_DEFAULT_SOURCE -fPIC $(WARN) \
              $(if $(WERROR),-Werror) $(INCS) -MMD -MP \
              $(if $(PORTABLE),-DLLMG_PORTABLE -funsigned-char)
SAN = -O1 -g -fno-omit-frame-pointer -fno-sanitize-recover=undefined

# of a program: what it needs is not only what is compiled into it
sources = $< $(filter %.a,$^)

core_objs = $(patsubst $(ROOM)/core/%.c,$(1)/core/%.o,$(CORE_SRCS))
units = $(patsubst t/unit/%.c,$(1)/unit/%,$(UNIT_SRCS))

# what "make check" asks of the portable core: views of hostile text, and those
# that test what is written for SSE2 or AVX2, too
PORTABLE_UNITS = $(addprefix build/portable/unit/test_llmg_,bits fold \
                     inspect_changed linear need peel peel_worth phrase plain \
                     run words)
PORTABLE_VIEWS = build/portable/hostile_views
FUZZERS = $(patsubst t/fuzz/%.c,$(B)/fuzz/%,$(FUZZ_SRCS))

MODULE = $(B)/ngx_llm_guard_module.so
LLMG = $(B)/llmg
BENCH_JSON = $(B)/bench_json
BENCH_DETECT = $(B)/bench_detect
BENCH_HOSTILE = $(B)/bench_hostile
BENCH_SEARCH = $(B)/bench_search
RULE_COST = $(B)/rule_cost
HOSTILE_COST = $(B)/hostile_cost
HOSTILE_VIEWS = $(B)/hostile_views
FEATURES = $(B)/llmg-features
ESTIMATE = $(B)/llmg-estimate


.PHONY: all module run tour test check unit asan fuzz lint eval bench
.PHONY: classes weights tokens check-valgrind check-hup check-static install clean

# -j when the caller did not choose
PARALLEL = $(if $(findstring j,$(firstword -$(MAKEFLAGS))),,-j$(JOBS))


all: $(MODULE) $(LLMG)

module: $(MODULE)


# the module: nginx's own build, in a copy of its sources

$(MODULE): config $(GLUE_SRCS) $(GLUE_HDRS) $(CORE_SRCS) $(CORE_HDRS) \
           $(TOOLS)/symbols.map $(TOOLS)/build-module
	@mkdir -p $(B)
	$(call say,NGINX   $@)
	+$(Q)NGINX_SRC='$(NGINX_SRC)' NGINX_CONF='$(NGINX_CONF)' CC='$(CC)' \
	    WERROR='$(WERROR)' MAKE='$(MAKE)' $(TOOLS)/build-module


# the core, as a library for the shell tool and the unit programs

$(B)/core/%.o: $(ROOM)/core/%.c
	@mkdir -p $(@D)
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) $(CORE_CFLAGS) $(CFLAGS) -c -o $@ $<

$(B)/libllmg.a: $(call core_objs,$(B))
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(LLMG): $(CLI_SRCS) $(ROOM)/cli/llmg_cli.h $(CORE_HDRS) $(B)/libllmg.a
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) $(filter-out -MMD -MP,$(CORE_CFLAGS)) $(CFLAGS) -o $@ \
	    $(filter %.c %.a,$^) $(LDFLAGS) $(LIBS)

$(FEATURES): $(ROOM)/cli/llmg_features.c $(B)/libllmg.a
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) $(CORE_CFLAGS) $(CFLAGS) -MF $@.d -o $@ \
	    $(sources) $(LDFLAGS) $(LIBS)

$(ESTIMATE): t/tokens/estimate.c $(B)/libllmg.a
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) $(CORE_CFLAGS) $(CFLAGS) -MF $@.d -o $@ \
	    $(sources) $(LDFLAGS) $(LIBS)

$(B)/unit/%: t/unit/%.c $(B)/libllmg.a
	@mkdir -p $(@D)
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) $(CORE_CFLAGS) $(CFLAGS) -MF $@.d -o $@ \
	    $(sources) $(LDFLAGS) $(TEST_LIBS) $(LIBS)


# the same under the sanitizers

$(B)/asan/core/%.o: $(ROOM)/core/%.c
	@mkdir -p $(@D)
	$(call say,CC      $@)
	$(Q)$(CC) $(SAN) -fsanitize=address,undefined $(CORE_CFLAGS) -c -o $@ $<

$(B)/asan/libllmg.a: $(call core_objs,$(B)/asan)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(B)/asan/unit/%: t/unit/%.c $(B)/asan/libllmg.a
	@mkdir -p $(@D)
	$(call say,CC      $@)
	$(Q)$(CC) $(SAN) -fsanitize=address,undefined $(CORE_CFLAGS) -MF $@.d \
	    -o $@ $(sources) $(TEST_LIBS) $(LIBS)


# and for the fuzzer

$(B)/fuzz/core/%.o: $(ROOM)/core/%.c
	@mkdir -p $(@D)
	$(call say,CLANG   $@)
	$(Q)$(CLANG) $(SAN) -fsanitize=fuzzer-no-link,address,undefined \
	    $(CORE_CFLAGS) -c -o $@ $<

$(B)/fuzz/libllmg.a: $(call core_objs,$(B)/fuzz)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(B)/fuzz/fuzz_%: t/fuzz/fuzz_%.c $(B)/fuzz/libllmg.a
	@mkdir -p $(@D)
	$(call say,CLANG   $@)
	$(Q)$(CLANG) $(SAN) -fsanitize=fuzzer,address,undefined $(CORE_CFLAGS) \
	    -MF $@.d -o $@ $(sources) $(LIBS)

# what is compared with yajl

$(B)/unit/test_json_yajl $(B)/asan/unit/test_json_yajl: TEST_LIBS += -lyajl
$(B)/fuzz/fuzz_json_yajl: LIBS += -lyajl

# beside a packaged library, and of what is made to cost; as the module, with
# -O3

$(BENCH_JSON): t/bench/bench_json.c $(wildcard $(ROOM)/core/base/*.c \
               $(ROOM)/core/json/*.c $(ROOM)/core/chat/*.c) $(CORE_HDRS) \
               $(B)/libllmg.a
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) -O3 $(filter-out -MMD -MP,$(CORE_CFLAGS)) $(CFLAGS) -o $@ \
	    $(filter %.c %.a,$^) $(LDFLAGS) -lyajl $(LIBS)

$(BENCH_DETECT): t/bench/bench_detect.c $(wildcard $(ROOM)/core/base/*.c \
                 $(ROOM)/core/text/*.c $(ROOM)/core/detect/*.c) $(CORE_HDRS) \
                 $(B)/libllmg.a
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) -O3 $(filter-out -MMD -MP,$(CORE_CFLAGS)) $(CFLAGS) -o $@ \
	    $(filter %.c %.a,$^) $(LDFLAGS) $(LIBS)

$(BENCH_HOSTILE): t/bench/hostile_kinds.h t/bench/in_pieces.h

$(BENCH_HOSTILE) $(BENCH_SEARCH): $(B)/%: t/bench/%.c $(CORE_SRCS) \
                                     $(CORE_HDRS)
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) -O3 $(filter-out -MMD -MP,$(CORE_CFLAGS)) $(CFLAGS) -o $@ \
	    $(filter %.c,$^) $(LDFLAGS) $(LIBS)

# what callgrind counts, and what is compared with another processor's

$(RULE_COST) $(HOSTILE_COST) $(HOSTILE_VIEWS): $(B)/%: t/bench/%.c $(B)/libllmg.a
	$(call say,CC      $@)
	$(Q)$(CC) $(OPT) $(CORE_CFLAGS) $(CFLAGS) -MF $@.d -o $@ \
	    $(sources) $(LDFLAGS) $(LIBS)

.SECONDARY:

-include $(patsubst %.o,%.d,$(call core_objs,$(B)) \
    $(call core_objs,$(B)/asan) $(call core_objs,$(B)/fuzz))
-include $(wildcard $(B)/*.d $(B)/unit/*.d $(B)/asan/unit/*.d $(B)/fuzz/*.d)


# what people run

run tour:
	@$(TOOLS)/deps $@
	+@$(MAKE) --no-print-directory $(PARALLEL) all
	@NGINX_BIN='$(NGINX_BIN)' $(TOOLS)/$@

test:
	@$(TOOLS)/deps $@
	+@$(MAKE) --no-print-directory check

check:
	+@$(MAKE) --no-print-directory $(PARALLEL) WERROR=1 all $(FEATURES) \
	    $(RULE_COST) $(HOSTILE_COST) $(HOSTILE_VIEWS) $(call units,$(B))
	+@$(MAKE) --no-print-directory $(PARALLEL) WERROR=1 PORTABLE=1 \
	    $(PORTABLE_VIEWS) $(PORTABLE_UNITS)
	@NGINX_BIN='$(NGINX_BIN)' $(TOOLS)/check $(call units,$(B)) \
	    $(PORTABLE_UNITS) $(sort $(wildcard t/*.t))

check-valgrind:
	@$(TOOLS)/deps valgrind
	+@$(MAKE) --no-print-directory $(PARALLEL) WERROR=1 all
	@TEST_NGINX_USE_VALGRIND=1 NGINX_BIN='$(NGINX_BIN)' $(TOOLS)/check $(T)

check-hup:
	+@$(MAKE) --no-print-directory $(PARALLEL) WERROR=1 all
	@TEST_NGINX_USE_HUP=1 NGINX_BIN='$(NGINX_BIN)' $(TOOLS)/check $(T)

check-static:
	+@NGINX_SRC='$(NGINX_SRC)' NGINX_CONF='$(NGINX_CONF)' CC='$(CC)' \
	    MAKE='$(MAKE)' $(TOOLS)/check-static

unit:
	+@$(MAKE) --no-print-directory $(PARALLEL) WERROR=1 $(call units,$(B))
	@$(TOOLS)/check $(call units,$(B))

asan:
	+@$(MAKE) --no-print-directory $(PARALLEL) $(call units,$(B)/asan)
	@UBSAN_OPTIONS=print_stacktrace=1 $(TOOLS)/check $(call units,$(B)/asan)

fuzz:
	@$(TOOLS)/deps fuzz
	+@$(MAKE) --no-print-directory $(PARALLEL) $(FUZZERS)
	@FUZZ_TIME='$(FUZZ_TIME)' $(TOOLS)/fuzz $(FUZZERS)

lint: $(MODULE)
	@$(TOOLS)/lint $(MODULE)

eval: $(LLMG) $(FEATURES) $(ESTIMATE)
	@LLMG='$(LLMG)' $(TOOLS)/eval
	@FEATURES='$(FEATURES)' $(TOOLS)/eval-injection
	@ESTIMATE='$(ESTIMATE)' CORPORA='$(CORPORA)' $(TOOLS)/tokens

tokens:
	@CORPORA='$(CORPORA)' $(TOOLS)/tokens fit

classes: $(FEATURES)
	@FEATURES='$(FEATURES)' $(TOOLS)/classes > $(B)/classes.c
	@mv $(B)/classes.c $(ROOM)/core/detect/rules/llmg_model_classes.c

weights: $(FEATURES)
	@FEATURES='$(FEATURES)' $(TOOLS)/train \
	    '$(CORPORA)/injection/train.jsonl' > $(B)/weights.c
	@mv $(B)/weights.c $(ROOM)/core/detect/rules/llmg_model_weights.c

bench:
	@$(TOOLS)/deps bench
	+@$(MAKE) --no-print-directory $(PARALLEL) all $(BENCH_JSON) \
	    $(BENCH_DETECT) $(BENCH_HOSTILE) $(BENCH_SEARCH)
	@NGINX_BIN='$(NGINX_BIN)' $(TOOLS)/bench
	@$(TOOLS)/bench-json $(BENCH_JSON)
	@$(TOOLS)/bench-detect $(BENCH_DETECT)
	@printf '\nHostile text, ns for a byte (without views) [attacks alone]\n\n'
	@$(BENCH_HOSTILE)
	@printf '\nThe dearest text of 2,000 that are made of rules, likewise\n\n'
	@$(BENCH_SEARCH) 2000

install: all
	install -d '$(DESTDIR)$(MODULESDIR)' '$(DESTDIR)$(BINDIR)'
	install -m 644 $(MODULE) '$(DESTDIR)$(MODULESDIR)'
	install -m 755 $(LLMG) '$(DESTDIR)$(BINDIR)'

clean:
	rm -rf $(B) t/servroot t/servroot_*
