# make          the module and the command line tool
# make run      a guarded model server on 127.0.0.1:8080
# make tour     a scripted conversation that shows each protection
# make test     installs what the tests need, builds, runs everything
# make check    the same without installing
# eval, bench, asan, fuzz, lint, install, clean: as they say

NGINX_SRC ?= /usr/share/nginx/src
NGINX_BIN ?= /usr/sbin/nginx
DESTDIR   ?=
FUZZ_TIME ?= 60

DIR   := ngx_llm_guard_module
TOOLS := $(DIR)/tools
B     := build

CORE_SRC := $(wildcard $(DIR)/core/*/*.c $(DIR)/core/*/*/*.c)
CORE_OBJ := $(CORE_SRC:$(DIR)/%.c=$(B)/%.o)
CORE_INC := $(addprefix -I,$(wildcard $(DIR)/core/*/ $(DIR)/core/*/*/))
HS_INC   := $(firstword $(wildcard /usr/include/hs /usr/local/include/hs))
LIBS     := -lhs -lpcre2-8 -lcrypto

CFLAGS   ?= -O2 -g
WARN     := -Wall -Wextra -Wshadow -Wwrite-strings -Wstrict-prototypes
ifdef WERROR
WARN     += -Werror
endif
ALL_CFLAGS = -std=gnu11 $(CFLAGS) -fPIC -fvisibility=hidden $(WARN) \
             $(CORE_INC) $(if $(HS_INC),-isystem $(HS_INC))

UNIT_SRC := $(wildcard t/unit/test_*.c)
UNIT     := $(UNIT_SRC:t/unit/%.c=$(B)/unit/%)
ASAN     := $(UNIT_SRC:t/unit/%.c=$(B)/asan/%)
FUZZ     := $(patsubst t/fuzz/fuzz_%.c,%,$(wildcard t/fuzz/fuzz_*.c))

GLUE_SRC := $(wildcard $(DIR)/nginx/*.[ch] $(DIR)/nginx/*/*.[ch])
CORE_HDR := $(wildcard $(DIR)/core/*/*.h $(DIR)/core/*/*/*.h)

SAN := -fsanitize=address,undefined -fno-sanitize-recover=undefined

.PHONY: all module run tour test check unit eval bench asan fuzz lint \
        install clean

all: module $(B)/llmg

module: $(B)/ngx_llm_guard_module.so

$(B)/core/%.o: $(DIR)/core/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c $< -o $@

$(B)/libllmg.a: $(CORE_OBJ)
	$(AR) rcs $@ $^

$(B)/llmg: $(DIR)/cli/llmg.c $(B)/libllmg.a
	$(CC) $(ALL_CFLAGS) $< $(B)/libllmg.a $(LDFLAGS) $(LIBS) -o $@

# nginx's own build, in a copy of its sources

$(B)/ngx_llm_guard_module.so: config $(CORE_SRC) $(CORE_HDR) $(GLUE_SRC) \
                              $(TOOLS)/symbols.map $(TOOLS)/build-module
	@mkdir -p $(B)
	NGINX_SRC=$(NGINX_SRC) WERROR=$(WERROR) CC="$(CC)" $(TOOLS)/build-module

run:
	@$(TOOLS)/deps run
	@$(MAKE) --no-print-directory all
	@$(TOOLS)/run

tour:
	@$(TOOLS)/deps run
	@$(MAKE) --no-print-directory all
	@$(TOOLS)/tour

test:
	@$(TOOLS)/deps test
	@$(MAKE) --no-print-directory check

check: all $(UNIT)
	@$(TOOLS)/check $(UNIT)

unit: $(UNIT)
	prove -e '' $(UNIT)

$(B)/unit/%: t/unit/%.c $(B)/libllmg.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) $< $(B)/libllmg.a $(LDFLAGS) $(LIBS) -lcmocka -o $@

$(B)/san/%.o: $(DIR)/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -O1 $(SAN) -MMD -MP -c $< -o $@

$(B)/asan/%: t/unit/%.c $(CORE_SRC:$(DIR)/%.c=$(B)/san/%.o)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -O1 $(SAN) $^ $(LDFLAGS) $(LIBS) -lcmocka -o $@

asan: $(ASAN)
	prove -e '' $(ASAN)

fuzz: $(FUZZ:%=fuzz-%)

fuzz-%: $(B)/fuzz/%
	@mkdir -p $(B)/fuzz/corpus-$*
	$< -max_total_time=$(FUZZ_TIME) -max_len=4096 -print_final_stats=0 \
	    $(addprefix -dict=,$(wildcard t/fuzz/$*.dict)) \
	    -artifact_prefix=$(B)/fuzz/ \
	    $(B)/fuzz/corpus-$* $(wildcard t/fuzz/seeds/$*)

$(B)/fuzz/%: t/fuzz/fuzz_%.c $(CORE_SRC) $(CORE_HDR)
	@mkdir -p $(@D)
	clang -std=gnu11 -O1 -g -fsanitize=fuzzer,address,undefined \
	    -fno-sanitize-recover=undefined $(CORE_INC) -isystem $(HS_INC) \
	    $< $(CORE_SRC) $(LIBS) -o $@

.PRECIOUS: $(B)/fuzz/%

eval: $(B)/llmg
	@$(TOOLS)/eval

bench: all
	@$(TOOLS)/bench

lint: all
	@$(TOOLS)/lint

install: all
	install -D -m 644 $(B)/ngx_llm_guard_module.so \
	    $(DESTDIR)/usr/lib/nginx/modules/ngx_llm_guard_module.so
	install -D -m 755 $(B)/llmg $(DESTDIR)/usr/bin/llmg

clean:
	rm -rf $(B)

-include $(CORE_OBJ:.o=.d)
